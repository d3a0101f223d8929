import { isBlank } from '../record';
import { contentAt, type StandingTable } from '../standing';
import type { RecordRow } from './recordRow';

/** Lines to fill where the workbook gives none, and under those that it gives. */
const ALONE = 5;
const UNDER = 3;

const FREE = /^free:(\d+)$/;

/** Whether a line is one that people fill as they like. */
export const isFree = ({ key }: RecordRow): boolean => FREE.test(key);

/** Blank lines for people, as many as they have filled and some more: what they wrote is found again by the line's key. */
export function blankRows(standing: StandingTable | undefined, hasOthers: boolean): readonly RecordRow[] {
  const filled = standing === undefined ? 0 : lastFilled(standing);
  const count = Math.max(hasOthers ? UNDER : ALONE, filled + (filled > 0 ? UNDER : 0));
  return Array.from({ length: count }, (_, i) => ({ key: `free:${i + 1}`, cells: {} }));
}

function lastFilled({ rows, columns, sheet }: StandingTable): number {
  const isFilled = (row: number): boolean =>
    [...columns.values()].some((col) => !isBlank(contentAt(sheet, row, col).value));
  return Math.max(
    0,
    ...[...rows].flatMap(([key, row]) => {
      const [, number] = FREE.exec(key) ?? [];
      return number !== undefined && isFilled(row) ? [Number(number)] : [];
    }),
  );
}
