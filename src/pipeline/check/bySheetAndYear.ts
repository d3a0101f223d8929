import { cellOf, type Observation } from '../../domain/fact';

/** Things told of figures, gathered by the sheet and the year of each: one cause, one finding. */
export function bySheetAndYear<T extends { readonly figure: Observation }>(
  told: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of told) {
    const key = `${cellOf(one.figure.source).sheet}|${one.figure.year}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
