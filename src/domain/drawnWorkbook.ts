import { type CellValue, isError } from './cell';
import {
  type Cells,
  CellType,
  type Format,
  type FormatKind,
  GENERAL,
  newPage,
  type Page,
  type Sheet,
  type Workbook,
} from './workbook';

/** A cell of a drawn sheet: a value, or a value with its format or formula. */
export type DrawnCell = CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export interface DrawnSheet extends Partial<Omit<Sheet, 'cells' | 'height' | 'width'>> {
  readonly name: string;
  readonly rows: readonly (readonly DrawnCell[])[];
}

const isDrawn = (cell: DrawnCell): cell is Exclude<DrawnCell, CellValue> =>
  typeof cell === 'object' && cell !== null && 'value' in cell;

/** A workbook from rows of values: what a host with whole grids, or a test, has at hand. */
export function workbookOf(
  drawn: readonly DrawnSheet[],
  rest: Partial<Omit<Workbook, 'sheets' | 'formats'>> & { readonly kindOf?: (code: string) => FormatKind } = {},
): Workbook {
  const { kindOf = () => 'number', ...book } = rest;
  const formats: Format[] = [GENERAL];
  const styleOf = (code: string | undefined): number => {
    if (code === undefined || code === 'General') return 0;
    const known = formats.findIndex((format) => format.code === code);
    return known >= 0 ? known : formats.push({ code, kind: kindOf(code) }) - 1;
  };
  const sheets = drawn.map(({ rows, ...sheet }): Sheet => {
    const texts: string[] = [];
    const errors: string[] = [];
    const formulas = new Map<number, string>();
    const rowNumbers: number[] = [];
    const starts: number[] = [];
    const pages: Page[] = [];
    let count = 0;
    let width = 0;
    rows.forEach((row, r) => {
      let isStarted = false;
      row.forEach((cell, c) => {
        const { value, format, formula } = isDrawn(cell)
          ? cell
          : { value: cell, format: undefined, formula: undefined };
        if (value === null && formula === undefined) return;
        if (!isStarted) {
          rowNumbers.push(r);
          starts.push(count);
          isStarted = true;
        }
        if ((count & 0xffff) === 0) pages.push(newPage());
        const page = pages[count >>> 16]!; // pushed on the line above at each multiple of PAGE
        const place = count & 0xffff;
        page.col[place] = c;
        page.style[place] = styleOf(format);
        const [type, stored] = storedOf(value, texts, errors);
        page.type[place] = type;
        page.value[place] = stored;
        if (formula !== undefined) formulas.set(count, formula);
        width = Math.max(width, c + 1);
        count += 1;
      });
    });
    const cells: Cells = {
      count,
      pages,
      rows: Uint32Array.from(rowNumbers),
      starts: Uint32Array.from([...starts, count]),
      texts: { size: texts.length, at: (index) => texts[index] ?? '' },
      errors,
      formula: (index) => formulas.get(index) ?? null,
    };
    return {
      visibility: 'visible',
      merges: [],
      hiddenRows: new Set(),
      hiddenCols: new Set(),
      tables: [],
      isFiltered: false,
      isProtected: false,
      ...sheet,
      cells,
      height: (rowNumbers.at(-1) ?? -1) + 1,
      width,
    };
  });
  return { isDate1904: false, names: [], customXml: [], remarks: [], ...book, sheets, formats };
}

function storedOf(value: CellValue, texts: string[], errors: string[]): readonly [type: number, stored: number] {
  if (value === null) return [CellType.blank, 0];
  if (typeof value === 'number') return [CellType.number, value];
  if (typeof value === 'boolean') return [CellType.boolean, value ? 1 : 0];
  if (isError(value)) return [CellType.error, errors.push(value.error) - 1];
  return [CellType.text, texts.push(value) - 1];
}
