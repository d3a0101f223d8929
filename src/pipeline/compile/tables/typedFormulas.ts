import { addressOf, positionOf, quotedSheet } from '../../../domain/cell';
import { piecesOf } from '../../../domain/formulaText';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import type { ByHand } from '../byHand';
import { namesOfColumns } from '../recordColumn';
import type { StandingTable } from '../standing';

/** Where a plan's cells are, by row key and column name. */
interface Places {
  readonly name: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * The plans with the formulas that people typed brought to where the cells of ours that they name are now: rows come back
 * in the order of the table, and a formula must follow. What it names elsewhere stays.
 */
export function withFormulasMoved(plans: readonly SheetPlan[], byHand: ByHand): readonly SheetPlan[] {
  if (!plans.some(({ rows }) => rows.some(({ cells }) => cells.some(isTyped)))) return plans;
  const standing = new Map<string, StandingTable>();
  const places = new Map<string, Places>();
  for (const plan of plans) {
    const table = byHand.table(plan.table);
    if (table !== undefined) standing.set(table.sheet.name, table);
    places.set(plan.table, placesIn(plan));
  }
  const moved = (formula: string, home: string, from: string): string =>
    piecesOf(formula)
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const { sheet, address, text } = piece;
        const table = standing.get(sheet ?? from);
        const to = table && placeOf(table, address, places.get(table.table));
        if (table === undefined || to === undefined) return text;
        const name = places.get(table.table)?.name ?? home;
        return /!/.test(text) ? `${quotedSheet(name)}!${to}` : to;
      })
      .join('');
  return plans.map((plan) => ({
    ...plan,
    rows: plan.rows.map((row) =>
      !row.cells.some(isTyped)
        ? row
        : {
            ...row,
            cells: row.cells.map((cell) =>
              isTyped(cell) && cell.byHand !== undefined
                ? { ...cell, formula: moved(cell.formula, plan.name, cell.byHand.standsAt.sheet) }
                : cell,
            ),
          },
    ),
  }));
}

function placesIn(plan: SheetPlan): Places {
  const rows = new Map(plan.rows.flatMap(({ key }, row) => (key === undefined ? [] : [[key, row] as const])));
  const columns = new Map(namesOfColumns(plan).map((name, i) => [name, i + 1]));
  return { name: plan.name, rows, columns };
}

function placeOf(table: StandingTable, address: string, places: Places | undefined): string | undefined {
  const at = positionOf(address);
  const row = places?.rows.get(table.keyAt(at.row) ?? '');
  const col = places?.columns.get(table.nameAt(at.col) ?? '');
  return row === undefined || col === undefined ? undefined : addressOf(row, col);
}

const isTyped = (cell: PlannedCell | null): cell is PlannedCell & { readonly formula: string } =>
  cell?.byHand !== undefined && cell.formula !== undefined;
