import { looks } from '../../../catalogue/looks';
import { tableWords } from '../../../catalogue/tables/words';
import { addressOf, positionOf } from '../../../domain/cell';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import { ASIDE, HEADING_ROW } from '../kept';
import { heightFor, rowOf, words } from '../layout';
import { movedNotes } from '../movedNotes';
import { isBlank, valueToken } from '../record';
import { namesOfColumns } from '../recordColumn';
import { contentAt, type StandingTable } from '../standing';

/** A column that people added, in characters. */
const WIDTH = 24;

/** A table as it stands, and the names of the columns that we write in it. */
interface Kept {
  readonly standing: StandingTable;
  readonly names: ReadonlySet<string>;
}

/**
 * The plan with what people wrote outside our cells: their columns after ours, row by row; then, under the table, rows
 * that they added and rows in which they had written and that the table has no more, with what these held. A note on a
 * cell counts as written there, and follows it.
 */
export function withAside(plan: SheetPlan, standing: StandingTable | undefined, language: Language): SheetPlan {
  if (standing === undefined) return plan;
  const names = namesOfColumns(plan);
  const there = { standing, names: new Set(names) };
  const keys = new Set(plan.rows.map(({ key }) => key));
  const rowsThere = Array.from({ length: standing.sheet.height }, (_, row) => row);
  const { first, end, record } = standing.span;
  const notes = (standing.sheet.notes ?? []).map(positionOf);
  const last = Math.max(end, ...notes.map(({ col }) => col + 1));
  const columnsThere = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).filter(
    (col) => col !== record,
  );
  const noted = new Set(notes.map(({ row, col }) => `${row} ${col}`));
  const isKept = (row: number, col: number): boolean => isTheirs(there, row, col) || noted.has(`${row} ${col}`);
  const rows = [...new Set([...rowsThere, ...notes.map(({ row }) => row)])].sort((a, b) => a - b);
  const added = columnsThere.filter(
    (col) => !names.includes(standing.nameAt(col) ?? '') && rows.some((row) => isKept(row, col)),
  );
  const lost = rows.filter((row) => {
    const key = standing.keyAt(row);
    const isThere = key !== undefined && (keys.has(key) || isAnswered(key, keys)) && standing.rows.get(key) === row;
    if (isThere || key === 'aside') return false;
    return columnsThere.some((col) => isKept(row, col));
  });
  const moves = movedNotes(plan, standing, { lost, added, section: lost.length === 0 ? 0 : 1 });
  const noting = moves.length === 0 ? {} : { notes: moves };
  if (added.length === 0 && lost.length === 0) return { ...plan, ...noting };
  const columns = names.map((name) => standing.columns.get(name) ?? -1);
  const widths = [...plan.columns.slice(1).map(({ width }) => width), ...added.map(() => WIDTH)];
  let number = 0;
  const kept = lost.map((row): PlannedRow => {
    const key = standing.keyAt(row);
    const isNamed = key !== undefined && standing.rows.get(key) === row;
    const named = !isNamed || key.startsWith(`${ASIDE}+`) ? `+${(number += 1)}` : key.replace(ASIDE, '');
    const cells = [...columns, ...added].map((col) => (col < 0 ? null : keptCell(there, row, col)));
    const height = heightFor(cells.map((cell, i) => ({ text: cell?.value ?? null, width: widths[i] ?? WIDTH })));
    return rowOf(`${ASIDE}${named}`, cells, height);
  });
  const section = kept.length === 0 ? [] : [rowOf('aside', [words(say(tableWords.aside, {}, language), 'noteStrong')])];
  return {
    ...plan,
    rows: [...plan.rows.map((row) => withAdded(row, there, added)), ...section, ...kept],
    columns: [...plan.columns, ...added.map(() => ({ width: WIDTH }))],
    ...noting,
  };
}

/** A row kept aside whose key the table has again was taken up by it. */
const isAnswered = (key: string, keys: ReadonlySet<string | undefined>): boolean =>
  key.startsWith(ASIDE) && keys.has(key.slice(ASIDE.length));

/** Whether a person wrote a cell: outside our rows and columns all is theirs, inside what is not as recorded. */
function isTheirs({ standing, names }: Kept, row: number, col: number): boolean {
  const [key, name] = [standing.keyAt(row), standing.nameAt(col)];
  const token = key === undefined || name === undefined ? undefined : standing.tokenAt(row, name);
  if (key === HEADING_ROW && standing.isHeadedByUs(col)) return false;
  const isOurs = name !== undefined && (names.has(name) || standing.isHeadedByUs(col));
  if (token === undefined && key !== undefined && isOurs) return false; // no record
  const { value, formula } = contentAt(standing.sheet, row, col);
  if (isBlank(value) && formula === undefined) return false;
  return token === undefined || (formula === undefined ? token !== valueToken(value) : !token.startsWith('f'));
}

function withAdded(row: PlannedRow, there: Kept, added: readonly number[]): PlannedRow {
  const { standing, names } = there;
  const place = row.key === undefined ? undefined : standing.rows.get(row.key);
  if (place === undefined || added.length === 0) return row;
  const cells = added.map((col) => {
    const cell = keptCell(there, place, col);
    return cell !== null && row.key === HEADING_ROW ? { ...cell, format: looks.headingAdded } : cell;
  });
  if (cells.every((cell) => cell === null)) return row;
  const gap = Array.from({ length: Math.max(0, 1 + names.size - row.cells.length) }, () => null);
  return { ...row, cells: [...row.cells, ...gap, ...cells] };
}

/** What stood there: theirs as it was, ours by its value, to tell what the row was. */
function keptCell(there: Kept, row: number, col: number): PlannedCell | null {
  const { sheet } = there.standing;
  const content = contentAt(sheet, row, col);
  if (isBlank(content.value) && content.formula === undefined) return null;
  if (!isTheirs(there, row, col)) {
    return isBlank(content.value) ? null : { value: content.value, format: looks.textSoft };
  }
  const byHand = { ours: { value: null }, standsAt: { sheet: sheet.name, address: addressOf(row, col) } };
  return { ...content, format: looks.text, byHand };
}
