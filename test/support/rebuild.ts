import { applied } from '../../src/adapters/memory/applied';
import { addressOf } from '../../src/domain/cell';
import type { Dossier } from '../../src/domain/dossier';
import type { Mapping } from '../../src/domain/mapping';
import type { PlannedCell, SheetPlan } from '../../src/domain/plan';
import type { Workbook } from '../../src/domain/workbook';
import { compileBook } from '../../src/pipeline/compile/compileBook';
import { compileTables } from '../../src/pipeline/compile/compileTables';

/** A run: the tables that a dossier gives in a workbook, and the workbook with them. */
export interface Built {
  readonly tables: readonly SheetPlan[];
  readonly workbook: Workbook;
}

export function built(dossier: Dossier, workbook: Workbook, answers: Mapping = []): Built {
  const tables = compileTables(dossier, workbook, answers);
  const sheets = compileBook({ tables, dossier, findings: [], workbook });
  return { tables, workbook: applied(workbook, { edits: [], sheets }).workbook };
}

/** A cell of a table by its key, and where it is: `CCC !G8`. */
export function cellOf(
  tables: readonly SheetPlan[],
  table: string,
  key: string,
): PlannedCell & { readonly spot: string } {
  const plan = tables.find((one) => one.table === table);
  for (const [row, { cells }] of (plan?.rows ?? []).entries()) {
    const col = cells.findIndex((cell) => cell?.key === key);
    const cell = cells[col];
    if (plan !== undefined && cell) return { ...cell, spot: `${plan.name}!${addressOf(row, col)}` };
  }
  throw new Error(`no cell ${table} ${key}`);
}

/** The values and formulas of every cell of the tables: what two runs are compared by. */
export const contents = (tables: readonly SheetPlan[]) =>
  tables.map(({ table, rows }) => ({
    table,
    rows: rows.map(({ key, cells }) => [key, ...cells.map((cell) => cell && [cell.value, cell.formula])]),
  }));
