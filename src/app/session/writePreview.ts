import type { Content, HandEdit } from '../../domain/handEdit';
import type { Language } from '../../domain/message';
import { GENERAL } from '../../domain/workbook';
import type { PlannedCell, SheetPlan } from '../../domain/plan';
import { positionOf } from '../../domain/cell';
import { shownValue } from '../../report/shownValue';
import type { TableCellChange, TableChanges } from '../../domain/tableChange';
import type { Contract } from '../contract';
import { codeOf, titleOf } from '../questions/tablesFed';
import { OWN_SHEETS } from '../../catalogue/sheetNames';
import type { WritePreview } from '../view/tablesView';
import { besideTables } from './besideTables';
import { linkTo, shownAt } from './cells';
import { changesIn, isToWrite } from './changes';
import { planTables } from './planTables';

/** Changes drawn at once for a table; the count tells how many there are. */
const MOST_CELLS = 200;

/** `Ce qui va changer`: of the given tables, or of all that are to be written. */
export function writePreview(
  contract: Contract,
  wanted: readonly string[] | undefined,
  language: Language,
): WritePreview {
  const tables = changesIn(contract).filter((one) =>
    wanted === undefined ? isToWrite(one) : wanted.includes(one.table),
  );
  const plans = new Map(contract.tables.map((plan) => [plan.table, plan]));
  const changed = tables.filter(({ state, cells }) => state !== 'to-write' && cells.length > 0);
  const fresh = tables.filter(({ state }) => state === 'to-write');
  const own = wanted === undefined ? [] : ownSheetsFor(contract, wanted);
  const added = [...fresh.flatMap(({ table }) => plans.get(table) ?? []), ...own];
  const sizes = added.map(filled);
  return {
    decisions: tables.flatMap(({ edits }) =>
      edits.map((edit) => decision(contract, plans.get(edit.table), edit, language)),
    ),
    changes: changed.map((one) => changesOfTable(contract, plans.get(one.table), one, language)),
    newSheets: added.map(({ table, name }, i) => ({
      table,
      name,
      title: titleOf(table, language),
      cells: sizes[i] ?? 0,
    })),
    beside: besideTables(contract, new Set(tables.map(({ table }) => table)), language),
    counts: {
      cells: changed.reduce((sum, { cells }) => sum + cells.length, 0) + sizes.reduce((sum, size) => sum + size, 0),
      sheets: added.length,
      tables: changed.length + fresh.length + own.filter(({ table }) => wanted?.includes(table)).length,
    },
  };
}

/** Sheets of ours that are not the template's, asked for by name: those that do not stand come with the others that they need. */
function ownSheetsFor(contract: Contract, wanted: readonly string[]): readonly SheetPlan[] {
  const own: readonly string[] = OWN_SHEETS;
  if (!wanted.some((table) => own.includes(table))) return [];
  const standing = new Set(contract.workbook.sheets.map(({ ours }) => ours));
  return planTables(contract, wanted, []).sheets.filter(({ table }) => own.includes(table) && !standing.has(table));
}

const filled = ({ rows }: SheetPlan): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== null && cell.value !== null).length, 0);

function decision(
  { workbook }: Contract,
  plan: SheetPlan | undefined,
  { at, standsAt, theirs, ours }: HandEdit,
  language: Language,
): WritePreview['decisions'][number] {
  return {
    cell: linkTo(standsAt),
    theirs: theirs.formula === undefined ? shownAt(workbook, standsAt, theirs, language) : `=${theirs.formula}`,
    ours: plannedText(plannedAt(plan, at.address), ours, language),
    formula: ours.formula === undefined ? null : `=${ours.formula}`,
  };
}

const changesOfTable = (
  { workbook, dossier }: Contract,
  plan: SheetPlan | undefined,
  { table, cells }: TableChanges,
  language: Language,
): WritePreview['changes'][number] => ({
  table,
  title: titleOf(table, language),
  code: codeOf(table, dossier.settings, language),
  count: cells.length,
  cells: cells.slice(0, MOST_CELLS).map((change: TableCellChange) => ({
    cell: linkTo(change.at),
    what: [change.row, change.column].filter((text) => text !== '').join(' · '),
    before: change.before === null ? '' : shownAt(workbook, change.at, change.before, language),
    after: change.after === null ? '' : plannedText(plannedAt(plan, change.at.address), change.after, language),
  })),
});

function plannedAt(plan: SheetPlan | undefined, address: string): PlannedCell | null {
  const { row, col } = positionOf(address);
  return plan?.rows[row]?.cells[col] ?? null;
}

function plannedText(cell: PlannedCell | null, { value }: Content, language: Language): string {
  const code = cell?.format?.numberFormat ?? GENERAL.code;
  return shownValue(value, { code, kind: code.includes('%') ? 'percent' : 'number' }, language);
}
