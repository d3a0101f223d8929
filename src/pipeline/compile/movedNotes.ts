import { addressOf, positionOf } from '../../domain/cell';
import type { NoteMove, SheetPlan } from '../../domain/plan';
import { ASIDE } from './kept';
import { namesOfColumns } from './recordColumn';
import type { StandingTable } from './standing';

/** What is written under and beside a table: rows kept aside, after as many rows of a title, and columns that people added. */
interface Kept {
  readonly lost: readonly number[];
  readonly added: readonly number[];
  readonly section: number;
}

/** Where each note of a sheet goes: to the cell of the same row and column, by their stable names, whatever moved. One note per cell. */
export function movedNotes(
  plan: SheetPlan,
  standing: StandingTable,
  { lost, added, section }: Kept,
): readonly NoteMove[] {
  const notes = standing.sheet.notes ?? [];
  if (notes.length === 0) return [];
  const names = namesOfColumns(plan);
  const rows = new Map(plan.rows.flatMap(({ key }, row) => (key === undefined ? [] : [[key, row] as const])));
  const rowOf = (row: number): number => {
    const place = lost.indexOf(row);
    if (place >= 0) return plan.rows.length + section + place;
    const key = standing.keyAt(row) ?? '';
    return rows.get(key) ?? rows.get(key.replace(ASIDE, '')) ?? plan.rows.length; // the title over the rows kept aside
  };
  const colOf = (col: number): number => {
    const place = names.indexOf(standing.nameAt(col) ?? '');
    if (place >= 0) return place + 1;
    const beside = added.indexOf(col);
    return beside < 0 ? 1 : 1 + names.length + beside;
  };
  const taken = new Set<string>();
  return notes.map((from) => {
    const { row, col } = positionOf(from);
    const target = rowOf(row);
    let place = colOf(col);
    while (taken.has(addressOf(target, place))) place += 1;
    const to = addressOf(target, place);
    taken.add(to);
    return { from, to };
  });
}
