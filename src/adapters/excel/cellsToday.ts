import type { CellAt } from '../../domain/cell';
import type { Edit, WritePlan } from '../../domain/plan';
import type { Before, CellBefore } from './before';
import type { BookFacts } from './sheetFacts';

/** The officer's cells of a plan as they are found today: her sheets may have been renamed since, or be gone. */
export interface CellsToday {
  readonly edits: readonly Edit[];
  readonly cells: readonly CellBefore[];
  readonly gone: readonly CellAt[];
}

/** Where the cells that a plan edited stand today. */
export function cellsToday({ sheets }: BookFacts, plan: WritePlan, before: Before): CellsToday {
  const [edits, cells, gone]: [Edit[], CellBefore[], CellAt[]] = [[], [], []];
  before.cells.forEach((cell, i) => {
    const edit = plan.edits[i]; // a plan and what was before it were kept together
    const sheet = sheets.find(({ id }) => id === cell.sheetId) ?? sheets.find(({ name }) => name === cell.at.sheet);
    if (sheet === undefined || edit === undefined) return void gone.push(cell.at);
    const at = { ...cell.at, sheet: sheet.name };
    edits.push({ ...edit, at });
    cells.push({ ...cell, at });
  });
  return { edits, cells, gone };
}
