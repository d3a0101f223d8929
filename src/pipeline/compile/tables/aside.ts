import { looks } from '../../../catalogue/looks';
import { tableWords } from '../../../catalogue/tables/words';
import { addressOf } from '../../../domain/cell';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import { ASIDE, HEADING_ROW } from '../kept';
import { rowOf, words } from '../layout';
import { isBlank, valueToken } from '../record';
import { namesOfColumns } from '../recordColumn';
import { contentAt, type StandingTable } from '../standing';

/** A column that people added, in characters. */
const WIDTH = 24;

/**
 * The plan with what people wrote outside our cells: their columns after ours, row by row; then, under the table, rows
 * that they added and rows in which they had written and that the table has no more, with what these held.
 */
export function withAside(plan: SheetPlan, standing: StandingTable | undefined, language: Language): SheetPlan {
  if (standing === undefined) return plan;
  const names = namesOfColumns(plan);
  const keys = new Set(plan.rows.map(({ key }) => key));
  const rowsThere = Array.from({ length: standing.sheet.height }, (_, row) => row);
  const { first, end, record } = standing.span;
  const added = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i).filter(
    (col) =>
      col !== record &&
      !names.includes(standing.nameAt(col) ?? '') &&
      rowsThere.some((row) => isTheirs(standing, row, col)),
  );
  const lost = rowsThere.filter((row) => {
    const key = standing.keyAt(row);
    const isThere = key !== undefined && (keys.has(key) || isAnswered(key, keys)) && standing.rows.get(key) === row;
    if (isThere || key === 'aside') return false;
    return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i).some(
      (col) => col !== record && isTheirs(standing, row, col),
    );
  });
  if (added.length === 0 && lost.length === 0) return plan;
  const columns = names.map((name) => standing.columns.get(name) ?? -1);
  const rows = plan.rows.map((row) => withAdded(row, standing, added, names.length));
  let number = 0;
  const kept = lost.map((row): PlannedRow => {
    const key = standing.keyAt(row);
    const isNamed = key !== undefined && standing.rows.get(key) === row;
    const named = !isNamed || key.startsWith(`${ASIDE}+`) ? `+${(number += 1)}` : key.replace(ASIDE, '');
    return rowOf(
      `${ASIDE}${named}`,
      [...columns, ...added].map((col) => (col < 0 ? null : keptCell(standing, row, col))),
    );
  });
  const section = kept.length === 0 ? [] : [rowOf('aside', [words(say(tableWords.aside, {}, language), 'noteStrong')])];
  return {
    ...plan,
    rows: [...rows, ...section, ...kept],
    columns: [...plan.columns, ...added.map(() => ({ width: WIDTH }))],
  };
}

/** A row kept aside whose key the table has again was taken up by it. */
const isAnswered = (key: string, keys: ReadonlySet<string | undefined>): boolean =>
  key.startsWith(ASIDE) && keys.has(key.slice(ASIDE.length));

/** Whether a person wrote a cell: outside our rows and columns all is theirs, inside what is not as recorded. */
function isTheirs(standing: StandingTable, row: number, col: number): boolean {
  const { value, formula } = contentAt(standing.sheet, row, col);
  if (isBlank(value) && formula === undefined) return false;
  const [key, name] = [standing.keyAt(row), standing.nameAt(col)];
  if (key === undefined || name === undefined) return true;
  const token = standing.tokenAt(row, name);
  if (token === undefined) return false;
  return formula === undefined ? token !== valueToken(value) : !token.startsWith('f');
}

function withAdded(row: PlannedRow, standing: StandingTable, added: readonly number[], width: number): PlannedRow {
  const place = row.key === undefined ? undefined : standing.rows.get(row.key);
  if (place === undefined || added.length === 0) return row;
  const cells = added.map((col) => {
    const cell = keptCell(standing, place, col);
    return cell !== null && row.key === HEADING_ROW ? { ...cell, format: looks.headingAdded } : cell;
  });
  if (cells.every((cell) => cell === null)) return row;
  const gap = Array.from({ length: Math.max(0, 1 + width - row.cells.length) }, () => null);
  return { ...row, cells: [...row.cells, ...gap, ...cells] };
}

/** What stood there: theirs as it was, ours by its value, to tell what the row was. */
function keptCell(standing: StandingTable, row: number, col: number): PlannedCell | null {
  const { sheet } = standing;
  const content = contentAt(sheet, row, col);
  if (isBlank(content.value) && content.formula === undefined) return null;
  if (!isTheirs(standing, row, col)) {
    return isBlank(content.value) ? null : { value: content.value, format: looks.textSoft };
  }
  const byHand = { ours: { value: null }, standsAt: { sheet: sheet.name, address: addressOf(row, col) } };
  return { ...content, format: looks.text, byHand };
}
