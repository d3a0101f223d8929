import { quotedSheet, referenceTo, type CellAt } from '../../domain/cell';
import { answerOn } from '../../domain/handEdit';
import type { MappingEntry } from '../../domain/mapping';
import type { SheetPlan, WritePlan } from '../../domain/plan';
import { compileTables } from '../../pipeline';
import { buildPlan } from '../buildPlan';
import { type Contract, withTables } from '../contract';

/**
 * What to write for the given tables, or for all: those that their formulas refer to and that do not stand yet come too,
 * and our own sheets (cover, findings, lineage) are renewed. `takeOurs`: cells changed by hand that are given back to us.
 */
export function planTables(
  contract: Contract,
  wanted: readonly string[] | undefined,
  takeOurs: readonly CellAt[],
): WritePlan {
  const decided = takeOurs.length === 0 ? contract : withGivenBack(contract, takeOurs);
  const { tables, workbook, dossier } = decided;
  const standing = new Set(
    workbook.sheets.flatMap(({ ours, copyOf }) => (copyOf === undefined && ours !== undefined ? [ours] : [])),
  );
  const chosen = wanted === undefined ? new Set(tables.map(({ table }) => table)) : neededBy(wanted, tables, standing);
  const shown = tables.filter(({ table }) => chosen.has(table) || standing.has(table));
  const plan = buildPlan({ ...decided, tables: shown }, dossier.settings.language);
  const isLeft = ({ table }: SheetPlan) => !chosen.has(table) && tables.some((one) => one.table === table);
  return { ...plan, sheets: plan.sheets.filter((sheet) => !isLeft(sheet)) };
}

/** The tables asked for, and those that they read and that are not there. */
function neededBy(
  wanted: readonly string[],
  tables: readonly SheetPlan[],
  standing: ReadonlySet<string>,
): ReadonlySet<string> {
  const needed = new Set(wanted);
  const open = tables.filter(({ table }) => needed.has(table));
  for (let plan = open.pop(); plan !== undefined; plan = open.pop()) {
    for (const other of tables) {
      if (needed.has(other.table) || standing.has(other.table) || !refersTo(plan, other.name)) continue;
      needed.add(other.table);
      open.push(other);
    }
  }
  return needed;
}

const refersTo = ({ rows }: SheetPlan, sheet: string): boolean => {
  const prefix = `${quotedSheet(sheet)}!`;
  return rows.some(({ cells }) => cells.some((cell) => cell?.formula?.includes(prefix)));
};

/** The contract once some cells changed by hand are computed again. */
function withGivenBack(contract: Contract, takeOurs: readonly CellAt[]): Contract {
  const cells = new Set(takeOurs.map(referenceTo));
  const answers = contract.handEdits
    .filter(({ at, standsAt }) => cells.has(referenceTo(at)) || cells.has(referenceTo(standsAt)))
    .map((edit): MappingEntry => ({ ...answerOn(edit, 'cell:computed', ''), decidedBy: 'person', confidence: 1 }));
  const mapping = [...answers, ...contract.memory.mapping];
  return withTables(contract, compileTables(contract.dossier, contract.workbook, mapping, contract.memory.texts));
}
