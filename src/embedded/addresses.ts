import { type Box, boxAddress, columnNumber, quotedSheet } from '../domain/cell';
import { refuse } from './wire';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Excel cuts the addresses that it gives, without a word (Microsoft's troubleshooting page). */
const LONGEST = 8_192;

/** `B5:F13`, `$B$5`, `A:C`, `2:4`, with or without a sheet's name before `!`; refused as Excel refuses anything else. */
export function boxOf(address: string): Box {
  const bare = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(bare);
  const cols = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  const box = cells
    ? blockOf(
        Number(cells[2]) - 1,
        columnNumber(cells[1] ?? ''),
        Number(cells[4] ?? cells[2]) - 1,
        columnNumber(cells[3] ?? cells[1] ?? ''),
      )
    : cols
      ? blockOf(0, columnNumber(cols[1] ?? ''), ROWS - 1, columnNumber(cols[2] ?? ''))
      : rows
        ? blockOf(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1)
        : null;
  if (box === null || box.top < 0 || box.bottom >= ROWS || box.right >= COLUMNS) throw refuse.argument();
  return box;
}

const blockOf = (row: number, col: number, otherRow: number, otherCol: number): Box => ({
  top: Math.min(row, otherRow),
  left: Math.min(col, otherCol),
  bottom: Math.max(row, otherRow),
  right: Math.max(col, otherCol),
});

/** The address as Excel gives it, sheet first; cut where Excel cuts it. */
export const fullAddress = (sheet: string, boxes: readonly Box[]): string =>
  boxes
    .map((box) => `${quotedSheet(sheet)}!${boxAddress(box)}`)
    .join(',')
    .slice(0, LONGEST);
