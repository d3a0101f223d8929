import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import type { ByHand } from '../byHand';
import type { Written } from '../compiling';
import { looks } from '../../../catalogue/looks';
import { namesOfColumns } from '../recordColumn';
import { lookedAt } from './cells';

/**
 * The plan with what people wrote in its titles, labels, headings and notes, and in the blanks beside them. Figures, the
 * cells of `written`, were settled when they were computed, since others follow from them.
 */
export function withTypedTexts(plan: SheetPlan, written: Written, byHand: ByHand): SheetPlan {
  if (byHand.table(plan.table) === undefined) return plan;
  const names = namesOfColumns(plan);
  const rows = plan.rows.map((row): PlannedRow => {
    const { key } = row;
    if (key === undefined) return row;
    const typed = names.map((column, i) => {
      const cell = row.cells[i + 1] ?? null;
      if (cell?.byHand !== undefined || (cell?.key !== undefined && written.has(cell.key))) return cell;
      return typedCell(cell, { table: plan.table, row: key, column, key: cell?.key ?? '' }, plan.name, byHand);
    });
    if (typed.every((cell, i) => cell === (row.cells[i + 1] ?? null))) return row;
    return { ...row, cells: [row.cells[0] ?? null, ...withoutTail(typed, row.cells.length - 1)] };
  });
  return { ...plan, rows };
}

function typedCell(
  cell: PlannedCell | null,
  place: Parameters<ByHand['in']>[0],
  home: string,
  byHand: ByHand,
): PlannedCell | null {
  const { value = null, formula } = cell ?? {};
  const ours = { value, ...(formula !== undefined && { formula }) };
  const found = byHand.in(place, ours, home);
  if (found === null) return cell;
  const { theirs, standsAt } = found;
  const { formula: _, ...rest } = cell ?? { format: looks.text };
  const mark = { ours, standsAt };
  return { ...rest, ...theirs, format: lookedAt(rest.format ?? looks.text, { byHand: mark }), byHand: mark };
}

/** Blanks past the end of our own row are not written. */
function withoutTail(cells: readonly (PlannedCell | null)[], least: number): readonly (PlannedCell | null)[] {
  let length = cells.length;
  while (length > least && cells[length - 1] === null) length -= 1;
  return cells.slice(0, length);
}
