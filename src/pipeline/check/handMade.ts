import { isSameTable } from '../../catalogue/tables/identity';
import type { CellAt } from '../../domain/cell';
import { plain } from '../../domain/label';
import { referenceTo } from '../../domain/cell';
import type { PlannedCell, SheetPlan } from '../../domain/plan';
import type { StandingCell, StandingTable } from '../../domain/standingTable';
import { printed } from './interval';
import type { Contract } from './items';
import { standingIn } from './standing';

/** A figure that a table made by hand and ours do not say alike, in the unit of ours. */
export interface FigureApart {
  readonly at: CellAt;
  readonly row: string;
  readonly column: string;
  readonly theirs: number;
  readonly ours: number;
}

/** A table that the city made by hand, beside the one that we write in its place. */
export interface HandMadeTable {
  readonly standing: StandingTable;
  readonly sheet: string;
  readonly ours: string;
  readonly alike: number;
  readonly apart: readonly FigureApart[];
  /** Texts that differ, and keys in the place of figures. */
  readonly otherwise: number;
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
    const isBeside = compared.alike + compared.apart.length + compared.otherwise + compared.taken > 0;
    return isBeside ? [compared] : [];
  });
}

function comparedWith(plan: SheetPlan, standing: StandingTable, sheet: string): HandMadeTable {
  const cells = new Map(standing.cells.map((cell) => [cell.address, cell]));
  const seen = new Set<string>();
  const apart: FigureApart[] = [];
  let [alike, otherwise, taken] = [0, 0, 0];
  for (const cell of plan.rows.flatMap((row) => row.cells)) {
    const like = cell?.declared;
    const theirs = like === undefined ? undefined : cells.get(like.at.address);
    if (!cell || like?.at.sheet !== sheet || theirs === undefined) continue;
    if (cell.value === null || cell.value === '') continue;
    seen.add(like.at.address);
    if (isTaken(cell, like.at)) taken += 1;
    else if (isAlike(cell, like.value)) alike += 1;
    else if (typeof like.value !== 'number' || typeof cell.value !== 'number') otherwise += 1;
    else apart.push({ at: like.at, ...wordsOf(theirs, standing), theirs: like.value, ours: cell.value });
  }
  const left = standing.cells.filter(({ address, value }) => value !== null && value !== '' && !seen.has(address));
  return { standing, sheet, ours: plan.name, alike, apart, otherwise, taken, left };
}

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
