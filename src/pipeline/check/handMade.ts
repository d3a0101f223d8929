import { isSameTable } from '../../catalogue/tables/identity';
import { addressOf, type CellAt, type CellValue, referenceTo } from '../../domain/cell';
import { plain } from '../../domain/label';
import type { PlannedCell, SheetPlan } from '../../domain/plan';
import type { StandingCell, StandingTable } from '../../domain/standingTable';
import { printed } from './interval';
import type { Contract } from './items';
import { standingIn } from './standing';

/** A cell that a table made by hand and ours do not say alike: where it stands in each, a figure in the unit of ours. */
export interface CellApart<T = number | string> {
  readonly at: CellAt;
  readonly ours: T;
  readonly row: string;
  readonly column: string;
  readonly theirs: T;
  /** In our sheet, once it is written. */
  readonly cell: CellAt;
}

/** A table that the city made by hand, beside the one that we write in its place. */
export interface HandMadeTable {
  readonly standing: StandingTable;
  readonly sheet: string;
  readonly ours: string;
  /** The identifier of ours. */
  readonly table: string;
  readonly alike: number;
  readonly apart: readonly CellApart<number>[];
  /** Texts that differ, and keys in the place of figures. */
  readonly otherwise: readonly CellApart[];
  readonly taken: number;
  /** Filled cells that have none of ours to stand beside, or whose figure ours could not take. */
  readonly left: readonly StandingCell[];
}

/** Each table made by hand that is the only one in the place of ours, compared cell by cell with what we would write. */
export function handMadeTables({ dossier, tables }: Contract): readonly HandMadeTable[] {
  const made = standingIn(dossier);
  return tables.flatMap((plan) => {
    const own = made.filter(({ id }) => isSameTable(id, plan.table));
    const [only] = own;
    if (only?.standing === undefined || own.length > 1) return [];
    const { standing } = only;
    const compared = comparedWith(plan, standing, only.plan.name);
    const isBeside = compared.alike + compared.apart.length + compared.otherwise.length + compared.taken > 0;
    return isBeside ? [compared] : [];
  });
}

function comparedWith(plan: SheetPlan, standing: StandingTable, sheet: string): HandMadeTable {
  const cells = new Map(standing.cells.map((cell) => [cell.address, cell]));
  const seen = new Set<string>();
  const apart: CellApart<number>[] = [];
  const otherwise: CellApart[] = [];
  let [alike, taken] = [0, 0];
  for (const { cell, address } of cellsOf(plan)) {
    const like = cell.declared;
    const theirs = like === undefined ? undefined : cells.get(like.at.address);
    if (like?.at.sheet !== sheet || theirs === undefined) continue;
    if (cell.value === null || cell.value === '') continue;
    seen.add(like.at.address);
    const place = { at: like.at, ...wordsOf(theirs, standing), cell: { sheet: plan.name, address } };
    if (isTaken(cell, like.at)) taken += 1;
    else if (isAlike(cell, like.value)) alike += 1;
    else if (typeof like.value !== 'number' || typeof cell.value !== 'number')
      otherwise.push({ ...place, theirs: like.value, ours: textOf(cell.value) });
    else apart.push({ ...place, theirs: like.value, ours: cell.value });
  }
  const left = standing.cells.filter(({ address, value }) => value !== null && value !== '' && !seen.has(address));
  return { standing, sheet, ours: plan.name, table: plan.table, alike, apart, otherwise, taken, left };
}

const cellsOf = ({ rows }: SheetPlan): readonly { readonly cell: PlannedCell; readonly address: string }[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, col) => (cell === null ? [] : [{ cell, address: addressOf(row, col) }])),
  );

const textOf = (value: CellValue): number | string => (typeof value === 'number' ? value : `${value as string}`);

const isTaken = ({ lineage, byHand }: PlannedCell, at: CellAt): boolean =>
  byHand === undefined && lineage?.from.some((from) => referenceTo(from) === referenceTo(at)) === true;

/** A figure that rounds to theirs is theirs; a text is compared as a label is. */
function isAlike({ value }: PlannedCell, theirs: number | string): boolean {
  if (typeof value === 'number' && typeof theirs === 'number') {
    const { low, high } = printed(theirs);
    return value >= low && value <= high;
  }
  return typeof value === 'string' && typeof theirs === 'string' && plain(value) === plain(theirs);
}

const wordsOf = ({ row, column }: StandingCell, { rows, columns }: StandingTable) => ({
  row: rows.find(({ id }) => id === row)?.text ?? row,
  column: columns.find(({ id }) => id === column)?.text ?? column,
});
