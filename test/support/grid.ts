import { addressOf, type Box, type CellValue, isError, positionOf } from '../../src/domain/cell';
import { type DrawnCell, type DrawnSheet, workbookOf } from '../../src/domain/drawnWorkbook';
import { cellsInRow, type FormatKind, formatAt, formulaAt, type Sheet, type Workbook } from '../../src/domain/workbook';

/** A sheet as text, alone or with what a grid cannot draw: visibility, hidden columns, where it was taken from. */
export type Drawing = string | ({ readonly text: string } & Partial<Omit<DrawnSheet, 'name' | 'rows'>>);

/**
 * A workbook of one sheet from text: a line per row, `|` between cells, an empty line for an empty row.
 *
 *     310              a number               '1044            a text, whatever it looks like
 *     46%              0.46, shown as 46 %    2019-03-14       a date
 *     2019@dd/mm/yyyy  2019 in that format    #N/A  TRUE       an error, a boolean
 *     =B2+B3 => 584    a formula, its value   <  ^             merged with the cell on the left, above
 *
 * Anything else is text (`NE`, `1 044 GWh`, `12,5 %`); `\n` is a line break and `\|` a bar.
 */
export const grid = (text: string, name = 'Bilan'): Workbook => grids({ [name]: text });

/** A workbook of several sheets, in order. */
export const grids = (
  drawings: Readonly<Record<string, Drawing>>,
  rest: Partial<Omit<Workbook, 'sheets' | 'formats'>> = {},
): Workbook =>
  workbookOf(
    Object.entries(drawings).map(([name, drawing]) => {
      const { text, ...given } = typeof drawing === 'string' ? { text: drawing } : drawing;
      const written = linesOf(text).map(cellsOf);
      return { merges: mergesIn(written), ...given, name, rows: written.map((cells) => cells.map(valueIn)) };
    }),
    { kindOf, ...rest },
  );

/** The text that {@link grid} reads back: columns aligned, trailing blanks cut. */
export function draw({ sheets, ...book }: Workbook, name = sheets[0]?.name ?? ''): string {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) return '';
  const rows = Array.from({ length: sheet.height }, (_, row) => {
    const cells = Array.from({ length: sheet.width }, () => '');
    for (const { col, value } of cellsInRow(sheet, row)) {
      const format = formatAt({ sheets, ...book }, sheet, row, col);
      cells[col] = textOf(value, format.code, formulaAt(sheet, row, col));
    }
    return cells;
  });
  drawMerges(sheet, rows);
  const widths = rows[0]?.map((_, col) => Math.max(...rows.map((row) => row[col]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, col) => cell.padEnd(widths[col]!)).join(' | ')) // widths has one per column
    .map((line) => (/^[ |]*$/.test(line) ? '' : line.replace(/ +$/, '')))
    .join('\n');
}

const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.replace(/^ +| +$/g, ''));
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines;
};

const cellsOf = (line: string): readonly string[] =>
  line.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replace(/^ +| +$/g, '')
      .replace(/\\\|/g, '|')
      .replace(/\\n/g, '\n'),
  );

const kindOf = (code: string): FormatKind => (code.includes('%') ? 'percent' : /[dmy]/i.test(code) ? 'date' : 'number');

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const DAY = 86_400_000;
/** Serial 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);

function valueIn(cell: string): DrawnCell {
  const [, formula, cached = ''] = /^=(.*?) => (.*)$/.exec(cell) ?? [];
  if (formula !== undefined) {
    const seen = valueIn(cached);
    return typeof seen === 'object' && seen !== null && 'value' in seen
      ? { ...seen, formula }
      : { value: seen, formula };
  }
  if (cell.startsWith('=')) return { value: null, formula: cell.slice(1) };
  if (cell === '' || cell === '<' || cell === '^') return null;
  if (cell.startsWith("'")) return cell.slice(1);
  if (NUMBER.test(cell)) return Number(cell);
  if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
  if (/^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)$/.test(cell)) return { error: cell };
  const [, percent, decimals = ''] = /^(-?\d+(?:\.(\d+))?)%$/.exec(cell) ?? [];
  if (percent !== undefined) {
    return { value: Number(`${percent}e-2`), format: decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%` };
  }
  const [, shown, format] = /^(-?\d+(?:\.\d+)?)@(.+)$/.exec(cell) ?? [];
  if (shown !== undefined && format !== undefined) return { value: Number(shown), format };
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return { value: (Date.parse(cell) - EPOCH) / DAY, format: 'dd/mm/yyyy' };
  return cell;
}

function mergesIn(rows: readonly (readonly string[])[]): readonly Box[] {
  const boxes: Box[] = [];
  rows.forEach((cells, top) =>
    cells.forEach((cell, left) => {
      if (cell === '<' || cell === '^') return;
      let right = left;
      while (cells[right + 1] === '<') right += 1;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === '^') bottom += 1;
      if (right > left || bottom > top) boxes.push({ top, left, bottom, right });
    }),
  );
  return boxes;
}

function drawMerges({ merges }: Sheet, rows: string[][]): void {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) {
        const line = rows[row];
        if (line !== undefined && (row > top || col > left)) line[col] = col > left ? '<' : '^';
      }
    }
  }
}

function textOf(value: CellValue, format: string, formula: string | null): string {
  const text = plainText(value, format);
  return formula === null ? text : value === null ? `=${formula}` : `=${formula} => ${text}`;
}

function plainText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return format === 'General' ? `${value}` : `${value}@${format}`;
  const text = value.replace(/\|/g, '\\|').replace(/\n/g, '\\n');
  const isPlain = /^[^ '=]/.test(text) && !text.endsWith(' ') && valueIn(text) === text;
  return isPlain ? text : `'${text}`;
}

/** `{ 'Bilan!C5': 310 }`: a few cells by address, to say what a test changes. */
export function withCells(workbook: Workbook, changes: Readonly<Record<string, CellValue>>): Workbook {
  const { sheets, formats: _, ...book } = workbook;
  return workbookOf(
    sheets.map((sheet) => {
      const rows = Array.from({ length: sheet.height }, (_, row) =>
        Array.from({ length: sheet.width }, (__, col): DrawnCell => cellAt(workbook, sheet, row, col)),
      );
      for (const [address, value] of Object.entries(changes)) {
        const [name, cell = ''] = address.split('!');
        if (name !== sheet.name) continue;
        const { row, col } = positionOf(cell);
        while (rows.length <= row) rows.push([]);
        const line = rows[row]!; // pushed above
        while (line.length <= col) line.push(null);
        line[col] = value;
      }
      const { cells: _, height: __, width: ___, ...rest } = sheet;
      return { ...rest, rows };
    }),
    { kindOf, ...book },
  );
}

function cellAt(workbook: Workbook, sheet: Sheet, row: number, col: number): DrawnCell {
  const value = cellsInRow(sheet, row).find((cell) => cell.col === col)?.value ?? null;
  const formula = formulaAt(sheet, row, col);
  const format = formatAt(workbook, sheet, row, col).code;
  return { value, ...(format !== 'General' && { format }), ...(formula !== null && { formula }) };
}

/** `(4, 2)` → `Bilan!C5`. */
export const spot = (sheet: string, row: number, col: number): string => `${sheet}!${addressOf(row, col)}`;
