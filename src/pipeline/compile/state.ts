import { addressOf, type CellAt } from '../../domain/cell';
import { cellOf, type Fact } from '../../domain/fact';
import type { SheetPlan } from '../../domain/plan';
import { namesOf } from './tables/writtenFigures';

/** Cells of a table that the template wants and that are blank. */
export const toFill = ({
  name,
  rows,
}: SheetPlan): readonly { readonly at: CellAt; readonly row: number; readonly col: number }[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, col) =>
      (cell?.isRequired === true || cell?.isAwaited === true) && (cell.value === null || cell.value === '')
        ? [{ at: { sheet: name, address: addressOf(row, col) }, row, col }]
        : [],
    ),
  );

/** Whether a table holds neither a figure of the sources nor anything that a person wrote: the template's words alone. */
export const isBare = ({ rows }: SheetPlan): boolean =>
  !rows.some(({ cells }) => cells.some((cell) => cell?.lineage !== undefined || cell?.byHand !== undefined));

/** What is missing in a table, one line per column: its first cell, its heading with the rows, how many cells. */
export function missingIn(
  plan: SheetPlan,
): readonly { readonly at: CellAt; readonly what: string; readonly cells: number }[] {
  const names = namesOf(plan);
  const columns = new Map<number, ReturnType<typeof toFill>[number][]>();
  for (const cell of toFill(plan)) {
    const known = columns.get(cell.col);
    if (known === undefined) columns.set(cell.col, [cell]);
    else known.push(cell);
  }
  return [...columns].flatMap(([col, cells]) => {
    const [first] = cells;
    if (first === undefined) return [];
    const rows = cells.slice(0, MOST_ROWS).map(({ row }) => names(row, col).row);
    const listed = `${rows.join(', ')}${cells.length > MOST_ROWS ? '…' : ''}`;
    return [{ at: first.at, what: `${names(first.row, col).column} · ${listed}`, cells: cells.length }];
  });
}

/** Rows named on one line of the cover. */
const MOST_ROWS = 3;

/** The sheets that the facts in use come from, in the order in which they are first met. */
export function sourcesIn(
  facts: readonly Fact[],
): readonly { readonly sheet: string; readonly file?: string; readonly used: number }[] {
  const sheets = new Map<string, { sheet: string; file?: string; used: number }>();
  for (const { source, use } of facts) {
    if (use !== 'used') continue;
    const { sheet } = cellOf(source);
    const known = sheets.get(sheet);
    if (known !== undefined) known.used += 1;
    else sheets.set(sheet, { sheet, ...(source.file !== undefined && { file: source.file }), used: 1 });
  }
  return [...sheets.values()];
}
