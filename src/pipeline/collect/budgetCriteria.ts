import type { BudgetColumn } from '../../catalogue/budgetColumns';
import type { Criterion } from '../../domain/budgetSum';
import { addressOf, type CellValue, columnLetters } from '../../domain/cell';
import { valueAt } from '../../domain/workbook';
import { type BudgetExport, type BudgetLine, cellsUnder } from '../reading/budgetLines';

/** What a condition of a formula takes for a pattern or for a comparison, and no text of a person's. */
const NOT_PLAIN = /[*?~"]|^[<>=]/;

/** Conditions on columns that tell some lines from all the others in a formula; `null` where none do. */
export type Telling = (lines: readonly BudgetLine[]) => readonly Criterion[] | null;

/**
 * How a formula tells lines by what stands in some columns: the same in all of them, and not all of the same in any other line of the
 * export. An export that writes one thing in two ways is told by no formula.
 */
export function tellingBy({ sheet, heading, columns }: BudgetExport, by: readonly BudgetColumn[]): Telling {
  const cols = by.flatMap((column) => columns.get(column) ?? []);
  const words = cols.map((col) => cellsUnder(sheet, heading, col).map(alike));
  const keys = (words[0] ?? []).map((_, line) => words.map((column) => column[line]).join('\n'));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const like = (row: number): string => keys[row - heading - 1] ?? '';
  return (lines) => {
    const [first] = lines;
    if (first === undefined || counts.get(like(first.row)) !== lines.length) return null;
    if (lines.some(({ row }) => like(row) !== like(first.row))) return null;
    const criteria = cols.flatMap((col): readonly Criterion[] => {
      const value = valueAt(sheet, first.row, col);
      const range = `${addressOf(heading + 1, col)}:${columnLetters(col)}${sheet.height}`;
      return isPlain(value) ? [{ range, value }] : [];
    });
    return criteria.length === cols.length ? criteria : null;
  };
}

const isPlain = (value: CellValue): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && !NOT_PLAIN.test(value));

/** As a condition compares: a text that is a number is that number, capitals are small letters. */
function alike(value: CellValue): string {
  if (typeof value === 'number') return `${value}`;
  if (typeof value !== 'string') return '';
  return value.trim() !== '' && Number.isFinite(Number(value)) ? `${Number(value)}` : value.toLowerCase();
}
