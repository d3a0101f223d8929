import { plain } from '../../domain/label';

/** Labels as they are compared; one met a thousand times is made plain once. */
export function labelReader(): (label: string) => string {
  const known = new Map<string, string>();
  return (label) => {
    const seen = known.get(label);
    if (seen !== undefined) return seen;
    const made = plain(label);
    known.set(label, made);
    return made;
  };
}
