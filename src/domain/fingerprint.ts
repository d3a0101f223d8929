/** A short sum of a text (FNV-1a, 32 bits, in base 36): tells apart what was written from what stands there, not a proof. */
export function fingerprint(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
