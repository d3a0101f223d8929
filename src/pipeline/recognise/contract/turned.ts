import { addressOf, positionOf } from '../../../domain/cell';
import type { StandingTable } from '../../../domain/standingTable';
import { type Face, sideways } from '../face';
import type { TableSeen } from '../profile';
import { seenAsTable } from './seen';
import type { Found } from './tableAt';
import type { TitleSpot } from './titles';

/** Lines under a title in which a table lies on its side, and columns in which its headings then stand. */
const [MOST_LINES, HEADING_COLUMNS] = [40, 3];
/** The likeliest table of a title's candidates on some lines of headings. */
type Best = (face: Face, lines: readonly number[], title: TitleSpot, end: number) => Found | null;

/** The table under a title whose rows the city wrote as columns: sectors across, years down. Its addresses are those of the sheet. */
export function turnedUnder(face: Face, title: TitleSpot, end: number, bestOf: Best): readonly TableSeen[] {
  const side = sideways(face, { from: title.line + 1, to: Math.min(end, title.line + MOST_LINES) });
  const candidates = title.candidates.filter(({ table }) => table.repeats === undefined && table.shape !== 'card');
  if (candidates.length === 0) return [];
  const spot: TitleSpot = { ...title, candidates, line: 0, place: title.line };
  const found = bestOf(side, side.filled.slice(0, HEADING_COLUMNS), spot, Infinity);
  return found === null || !hasOwnRows(found) ? [] : [turned(seenAsTable(side, found, spot, Infinity))];
}

/** Half of the template's own rows are there; lists of actions have none, and are not looked for that way. */
function hasOwnRows({ table, rows }: Found): boolean {
  const printed = table.rows.filter(({ isFree, isAdded }) => isFree !== true && isAdded !== true);
  return rows.filter(({ row }) => row !== null && printed.includes(row)).length * 2 >= printed.length;
}

/** A table seen with rows and columns exchanged, in the directions of the sheet. */
function turned({ box, standing, ...seen }: TableSeen): TableSeen {
  const upright = { top: box.left, left: box.top, bottom: box.right, right: box.bottom };
  return { ...seen, box: upright, ...(standing !== undefined && { standing: turnedStanding(standing) }) };
}

const atTurned = <T extends { readonly address: string }>(one: T): T => {
  const { row, col } = positionOf(one.address);
  return { ...one, address: addressOf(col, row) };
};

function turnedStanding({
  columns,
  rows,
  cells,
  baseYear,
  notes,
  again,
  added,
  ...rest
}: StandingTable): StandingTable {
  return {
    ...rest,
    isTurned: true,
    columns: columns.map(atTurned),
    rows: rows.map(atTurned),
    cells: cells.map(atTurned),
    ...(baseYear && { baseYear: atTurned(baseYear) }),
    ...(notes && { notes: notes.map(atTurned) }),
    ...(again && { again: again.map(atTurned) }),
    ...(added && { added: added.map((column) => ({ ...atTurned(column), cells: column.cells.map(atTurned) })) }),
  };
}
