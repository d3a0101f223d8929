/** The longest text that a spreadsheet's cell holds (Excel's limit). */
export const LONGEST_TEXT = 32_767;

/** A text as a cell holds it: what is too long ends in `…`, and no character is cut in two. */
export function fitted(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
