import type { CellValue } from '../domain/cell';
import type { Language } from '../domain/message';
import type { PlannedRow, SheetPlan } from '../domain/plan';

/**
 * A sheet with two languages of content, as it is printed in one: each text in that language where it is written, else as the city
 * wrote it; the columns of translation hidden, and with them the lines that only they have. A sheet without translation is the same.
 */
export function inLanguage(plan: SheetPlan, language: Language): SheetPlan {
  const pairs = plan.columns.flatMap(({ translates }, col) =>
    translates === undefined ? [] : [{ col, of: translates.col, language: translates.language }],
  );
  if (pairs.length === 0) return plan;
  const columns = plan.columns.map((column) =>
    column.translates === undefined ? column : { ...column, isHidden: true },
  );
  const said = pairs.filter((pair) => pair.language === language);
  const from = new Map(said.map((pair) => [pair.of, pair.col]));
  const isSeen = ({ key, cells }: PlannedRow): boolean =>
    key !== TRANSLATION_NOTE &&
    (key !== 'under' || cells.some((cell, col) => col > 0 && columns[col]?.isHidden !== true && !isBlank(cell?.value)));
  const rows = plan.rows.filter(isSeen).map((row): PlannedRow => {
    if (row.cells.every((cell) => cell?.translation === undefined)) return row;
    return {
      ...row,
      cells: row.cells.map((cell, col) => {
        const other = row.cells[from.get(col) ?? -1];
        return cell && other?.translation !== undefined && !isBlank(other.value)
          ? { ...cell, value: other.value }
          : cell;
      }),
    };
  });
  return { ...plan, columns, rows };
}

/** The line under a table that counts what waits. */
const TRANSLATION_NOTE = 'note-translation';

const isBlank = (value: CellValue | undefined): boolean => value === undefined || value === null || value === '';
