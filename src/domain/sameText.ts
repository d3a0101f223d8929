/**
 * Whether a text that came back from a spreadsheet is one of ours: line ends, spaces and letters that an old encoding cannot hold
 * (it writes `?` for them) are no change.
 */
export function isSameText(back: string, ours: string): boolean {
  const [a, b] = [spaced(back), spaced(ours)];
  if (a === b) return true;
  return (
    a.includes('?') &&
    a.length === b.length &&
    [...Array(a.length).keys()].every((i) => a[i] === b[i] || isLost(a, b, i))
  );
}

const isLost = (back: string, ours: string, i: number): boolean =>
  back[i] === '?' && (ours[i] === ' ' || ours.charCodeAt(i) > LATIN);
/** The last letter of Windows-1252 that is one of Unicode at the same place. */
const LATIN = 0xff;

const spaced = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]/g, ' ')
    .trim();
