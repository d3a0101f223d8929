import { addressOf, type CellAt, type CellValue, positionOf } from '../../domain/cell';
import type { Content } from '../../domain/handEdit';
import { tableInCell } from '../../domain/markName';
import { formulaAt, type Sheet, valueAt, type Workbook } from '../../domain/workbook';
import { ASIDE, columnNames, HEADING_ROW, headingKey, TITLE_ROW, UNDER_ROW } from './kept';
import { BLANK, RECORD, type Token } from './record';
import { recordedNames } from './recordedNames';
import { recordRows } from './recordRows';

/** A table of ours as it stands in the workbook: rows by key, columns by name, what the last run wrote in each cell. */
export interface StandingTable {
  readonly table: string;
  readonly sheet: Sheet;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly keyAt: (row: number) => string | undefined;
  readonly nameAt: (col: number) => string | undefined;
  /** The first column after the keys, one past the last, and the record's, −1 when it is lost. */
  readonly span: { readonly first: number; readonly end: number; readonly record: number };
  /** Absent when the record is lost, or never was. */
  readonly tokenAt: (row: number, name: string) => Token | undefined;
  /** Whether a column that the last run filled still has its heading, be it of ours no more; one that people added has no cell of ours. */
  readonly isHeadedByUs: (col: number) => boolean;
}

/** A cell of ours as it stands. */
export interface StandingCell {
  readonly at: CellAt;
  readonly row: number;
  readonly content: Content;
  readonly token: Token | undefined;
}

/** People put columns before ours. */
const MOST_BEFORE = 12;

/** The contract's tables that stand in a workbook, by identifier; a sheet whose headings are gone is not one any more. */
export function standingTables({ sheets }: Workbook): ReadonlyMap<string, StandingTable> {
  const tables = new Map<string, StandingTable>();
  for (const sheet of sheets) {
    if (sheet.ours === undefined || sheet.copyOf !== undefined) continue;
    const table = standingTable(sheet, sheet.ours);
    if (table !== null) tables.set(sheet.ours, table);
  }
  return tables;
}

/** The sheet as a table; `null` when no row of headings of ours is left. */
export function standingTable(sheet: Sheet, table: string): StandingTable | null {
  const head = headingsAt(sheet);
  if (head === null) return null;
  const { keyCol, row: headingRow } = head;
  const keys = Array.from({ length: sheet.height }, (_, row) => keyIn(textOf(valueAt(sheet, row, keyCol))));
  const under = keys.indexOf(UNDER_ROW);
  const across = (row: number) =>
    Array.from({ length: Math.max(0, sheet.width - keyCol - 1) }, (_, i) =>
      textOf(valueAt(sheet, row, keyCol + 1 + i)),
    );
  const headings = across(headingRow);
  const lines = under < 0 ? [] : across(under);
  const texts = headings.map((heading, i) => headingKey(heading, lines[i]));
  const recordAt = headings.findIndex((text) => text.startsWith(RECORD));
  const recorded = recordAt < 0 ? null : (headings[recordAt] ?? '').split(' ').slice(1);
  const tokens = keys.map((_, row) =>
    (recordAt < 0 ? '' : textOf(valueAt(sheet, row, keyCol + 1 + recordAt))).split(' '),
  );
  const byText = columnNames(texts);
  const names =
    recorded === null ? byText : recordedNames({ sheet, tokens, recorded, texts, recordAt, first: keyCol + 1 });
  const columns = new Map<string, number>();
  names.forEach((name, i) => name !== undefined && columns.set(name, keyCol + 1 + i));
  const places = new Map(recorded?.map((name, i) => [name, i]));
  const home = recorded === null ? keys.map((_, row) => row) : recordRows(sheet, tokens, recorded, columns);
  const keyOf = (row: number) => keys[home[row] ?? row] || undefined;
  return {
    table,
    sheet,
    rows: rowsByKey(keys.map((_, row) => keyOf(row))),
    columns,
    keyAt: keyOf,
    nameAt: (col) => names[col - keyCol - 1],
    span: { first: keyCol + 1, end: sheet.width, record: recordAt < 0 ? -1 : keyCol + 1 + recordAt },
    isHeadedByUs: (col) => {
      const name = byText[col - keyCol - 1];
      const place = name === undefined || name !== names[col - keyCol - 1] ? undefined : places.get(name);
      if (place === undefined) return false;
      return tokens.some((written, row) => row !== headingRow && (written[place] ?? BLANK) !== BLANK);
    },
    tokenAt: (row, name) => {
      const place = places.get(name);
      const written = tokens[home[row] ?? row];
      if (place === undefined || written === undefined || written[0] === '') return undefined;
      return written[place] ?? '-';
    },
  };
}

/** The first row of each key; a row kept aside answers for its key until that key has a row again. */
function rowsByKey(keys: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  keys.forEach((key, row) => key !== undefined && !rows.has(key) && rows.set(key, row));
  keys.forEach((key, row) => {
    const own = key?.startsWith(ASIDE) === true ? key.slice(ASIDE.length) : '';
    if (own !== '' && !rows.has(own)) rows.set(own, row);
  });
  return rows;
}

/** The row of the title says what the sheet is, in the place of its key. */
const keyIn = (text: string): string => (tableInCell(text) === null ? text : TITLE_ROW);

function headingsAt(sheet: Sheet): { readonly row: number; readonly keyCol: number } | null {
  for (let keyCol = 0; keyCol < Math.min(MOST_BEFORE, sheet.width); keyCol += 1) {
    for (let row = 0; row < sheet.height; row += 1) {
      if (valueAt(sheet, row, keyCol) === HEADING_ROW) return { row, keyCol };
    }
  }
  return null;
}

/** What stands in a cell of a table; `null` when its row or column is not there any more. */
export function standingCell(table: StandingTable | undefined, rowKey: string, name: string): StandingCell | null {
  const [row, col] = [table?.rows.get(rowKey), table?.columns.get(name)];
  if (table === undefined || row === undefined || col === undefined) return null;
  const { sheet } = table;
  return {
    at: { sheet: sheet.name, address: addressOf(row, col) },
    row,
    content: contentAt(sheet, row, col),
    token: table.tokenAt(row, name),
  };
}

/** What a cell holds. */
export function contentAt(sheet: Sheet, row: number, col: number): Content {
  const formula = formulaAt(sheet, row, col);
  return { value: valueAt(sheet, row, col), ...(formula !== null && { formula }) };
}

/** What the lineage sheet says of a figure today: its source cells, where Excel has them now, and the row it was written in. */
export interface StandingLineage {
  readonly sources: readonly CellAt[];
  readonly row: number | null;
  readonly isFigure: boolean;
}

const WRITTEN = 1;
const LIVE = 5;

/** The standing lineage by `table:cell`. Sources that are typed, or written without formulas, have no live reference. */
export function standingLineage({ sheets }: Workbook): ReadonlyMap<string, StandingLineage> {
  const lineage = new Map<string, { sources: CellAt[]; row: number | null; isFigure: boolean }>();
  const sheet = sheets.find(({ ours }) => ours === 'lineage');
  for (let row = 0; row < (sheet?.height ?? 0); row += 1) {
    const key = sheet === undefined ? null : valueAt(sheet, row, 0);
    const [, figure, place] = /^(.+):(\d+)$/.exec(textOf(key)) ?? [];
    if (sheet === undefined || figure === undefined) continue;
    const known = lineage.get(figure) ?? {
      sources: [],
      row: rowWritten(valueAt(sheet, row, WRITTEN)),
      isFigure: place !== '0',
    };
    lineage.set(figure, known);
    const source = cellNamed(formulaAt(sheet, row, LIVE));
    if (source !== null) known.sources[Number(place) - 1] = source;
  }
  return lineage;
}

const rowWritten = (cell: CellValue): number | null => {
  const [, address] = /!([A-Z]{1,3}\d{1,7})$/.exec(textOf(cell)) ?? [];
  return address === undefined ? null : positionOf(address).row;
};

const LIVE_REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The cell that a live reference names: `'GES 2019'!C5`. */
function cellNamed(formula: string | null): CellAt | null {
  const [, quoted, plain, letters, digits] = LIVE_REFERENCE.exec(formula ?? '') ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet === undefined || letters === undefined || digits === undefined
    ? null
    : { sheet, address: `${letters.toUpperCase()}${digits}` };
}

const textOf = (value: CellValue): string => (typeof value === 'string' ? value : '');
