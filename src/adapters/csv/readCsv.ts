import Papa from 'papaparse';
import { fitted, LONGEST_TEXT } from '../../domain/cellText';
import type { Language } from '../../domain/message';
import type { FileProblem, Limited } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { CellType, type Workbook } from '../../domain/workbook';
import { type CellStore, cellStore, noCells, ordered, put } from '../xlsx/read/cellStore';
import { emptySheet } from '../xlsx/read/readSheet';
import { MOST_CELLS } from '../xlsx/read/reading';
import { remark } from '../xlsx/read/remarks';
import { decodeCsv } from './decodeCsv';
import { delimiterOf } from './delimiterOf';

/** Bounds of a CSV file, in bytes, and of the one sheet that it becomes: Excel's own rows and columns. */
export const csvLimits = { bytes: 100_000_000, rows: 1_048_576, cols: 16_384, cells: MOST_CELLS } as const;

type TooLarge = Extract<FileProblem, { readonly kind: 'too-large' }>;

/**
 * A CSV file as a workbook of one sheet named after the file: `;`, tab or comma; UTF-8, UTF-16 or Windows-1252.
 * Only what nobody could read otherwise becomes a number (`12`, `-3.5`); `1 234,5`, `01304` and dates stay text. A text that
 * no cell can hold is cut, and a remark in `language` says so.
 */
export function readCsv(bytes: Uint8Array, file: string, language: Language = 'fr'): Result<Workbook, FileProblem> {
  if (bytes.length > csvLimits.bytes) return failed(tooLarge(file, 'bytes', bytes.length, csvLimits.bytes));
  const decoded = decodeCsv(bytes);
  if (decoded === null) return failed({ kind: 'not-a-text', file });
  if (decoded.trim() === '') return failed({ kind: 'empty-file', file });
  const { delimiter, text } = delimiterOf(decoded);
  const rows = rowsOf(text, delimiter, file);
  if ('kind' in rows) return failed(rows);
  return rows.isProse ? failed({ kind: 'not-a-text', file }) : done(workbookOfCells(rows, file, language));
}

interface Rows {
  readonly store: CellStore;
  readonly texts: readonly string[];
  /** Lines of words that nothing parts, without one number: a note, not a table. */
  readonly isProse: boolean;
}

function rowsOf(text: string, delimiter: string, file: string, quoteChar = '"'): Rows | TooLarge {
  const store = cellStore();
  const known = new Map<string, number>();
  let row = -1;
  let isUnclosed = false;
  let isProse = true;
  let problem: TooLarge | null = null;
  Papa.parse<readonly string[]>(text, {
    delimiter,
    quoteChar,
    step: ({ data, errors }, parser) => {
      row += 1;
      isUnclosed ||= errors.some(({ code }) => code === 'MissingQuotes');
      isProse &&= data.length <= 1 && !/^\s*[-+]?\d[\d\s.,]*$/.test(data[0] ?? '');
      problem = excess(row + 1, data.length, store.count, file);
      if (problem !== null) return parser.abort();
      data.forEach((field, col) => putField(store, known, row, col, field));
    },
  });
  // A quotation mark that nobody closes would swallow the rest of the file: then it is a plain sign.
  if (isUnclosed && quoteChar === '"') return rowsOf(text, delimiter, file, NO_QUOTE);
  return problem ?? { store, texts: [...known.keys()], isProse };
}

const NO_QUOTE = '\u0000'; // decodeCsv refuses text that holds one

function excess(rows: number, cols: number, cells: number, file: string): TooLarge | null {
  if (rows > csvLimits.rows) return tooLarge(file, 'rows', rows, csvLimits.rows);
  if (cols > csvLimits.cols) return tooLarge(file, 'columns', cols, csvLimits.cols);
  return cells > csvLimits.cells ? tooLarge(file, 'cells', cells, csvLimits.cells) : null;
}

const tooLarge = (file: string, measure: Limited, value: number, limit: number): TooLarge => ({
  kind: 'too-large',
  file,
  measure,
  value,
  limit,
});

/** Whole or with a decimal point, no leading zero, no more digits than a double holds. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

function putField(store: CellStore, known: Map<string, number>, row: number, col: number, field: string): void {
  if (field === '') return;
  if (field.length <= 24 && PLAIN_NUMBER.test(field)) {
    put(store, row, col, 0, CellType.number, Number(field) || 0); // `-0` is zero
    return;
  }
  const index = known.get(field) ?? known.size;
  known.set(field, index);
  put(store, row, col, 0, CellType.text, index);
}

function workbookOfCells({ store, texts }: Rows, file: string, language: Language): Workbook {
  const long = texts.filter((text) => text.length > LONGEST_TEXT).length;
  const { count, pages, rows, starts, width } = ordered(store);
  const sheet = {
    ...emptySheet({ name: sheetName(file), visibility: 'visible' }),
    cells: {
      ...noCells,
      count,
      pages,
      rows,
      starts,
      texts: { size: texts.length, at: (index: number) => fitted(texts[index] ?? '') },
    },
    height: (rows.at(-1) ?? -1) + 1,
    width,
  };
  return {
    sheets: [sheet],
    formats: [{ code: 'General', kind: 'number' }],
    isDate1904: false,
    names: [],
    customXml: [],
    file: file.replace(/^.*[/\\]/, ''),
    remarks: long === 0 ? [] : [remark('long-texts', language, { sheet: sheet.name, count: long })],
  };
}

const LONGEST_NAME = 31;

/** `data/PPI 2021-2030.csv` → `PPI 2021-2030`: what a sheet's name may hold. */
function sheetName(file: string): string {
  const base = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const name = base
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/^'+|'+$/g, '')
    .trim();
  return name === '' ? 'CSV' : name;
}
