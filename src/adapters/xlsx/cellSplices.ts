import { addressOf, positionOf } from '../../domain/cell';
import { attributesOf } from './attributes';
import type { CellXml } from './cellXml';
import { appended, placed, type Splice } from './edits';
import { childNamed, type Element, outline } from './outline';
import type { TextPart } from './textPart';

/** A cell to write, from row and column 0. */
export interface NewCell extends CellXml {
  readonly row: number;
  readonly col: number;
  /** The formula element of the cell that is there stays as it is written. */
  readonly keepsFormula?: boolean;
}

/**
 * The edits that put cells in a worksheet: the element of a cell that is there is replaced, keeping its style; another
 * is inserted at its place in its row, with a row of its own if need be. Rows and cells without `r` count on.
 */
export function cellSplices({ text, root }: TextPart, cells: readonly NewCell[]): readonly Splice[] {
  const data = childNamed(root, 'sheetData');
  const { prefix } = root;
  const byRow = new Map<number, NewCell[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.col - b.col)) {
    byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  }
  const rowXml = (row: number, list: readonly NewCell[]) =>
    `<${prefix}row r="${row + 1}">${list.map((cell) => written(cell, '', prefix)).join('')}</${prefix}row>`;
  if (data === undefined) {
    const rows = [...byRow].map(([row, list]) => rowXml(row, list)).join('');
    return [placed(root, BEFORE_DATA, 'sheetData', `<${prefix}sheetData>${rows}</${prefix}sheetData>`)];
  }
  const splices: Splice[] = [];
  let lateRows = '';
  const rows = rowsIn(text, data);
  const places = [...rows].sort((a, b) => a.row - b.row);
  // Of two rows with one number, the last is the one that readers keep.
  const byNumber = new Map(rows.map(({ row, element }) => [row, element]));
  for (const [row, list] of byRow) {
    const found = byNumber.get(row);
    if (found !== undefined) splices.push(...inRow(text, found, list, prefix));
    else {
      const next = places.find((one) => one.row > row);
      if (next === undefined) lateRows += rowXml(row, list);
      else splices.push({ from: next.element.start, to: next.element.start, text: rowXml(row, list) });
    }
  }
  return lateRows === '' ? splices : [...splices, appended(data, lateRows)];
}

const BEFORE_DATA = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'];

interface PlacedRow {
  readonly row: number;
  readonly element: Element;
}

function rowsIn(text: string, data: Element): readonly PlacedRow[] {
  const inner = outline(text.slice(data.start, data.end), 2);
  let last = -1;
  return (inner?.children ?? []).flatMap((child) => {
    if (child.local !== 'row') return [];
    const element = moved(child, data.start);
    const given = Number(attributesOf(text, element).find(({ name }) => name === 'r')?.value);
    last = Number.isInteger(given) && given > 0 ? given - 1 : last + 1;
    return [{ row: last, element }];
  });
}

function inRow(text: string, row: Element, cells: readonly NewCell[], prefix: string): readonly Splice[] {
  const inner = outline(text.slice(row.start, row.end), 2);
  let last = -1;
  const present = (inner?.children ?? []).flatMap((child) => {
    if (child.local !== 'c') return [];
    const element = moved(child, row.start);
    const address = attributesOf(text, element).find(({ name }) => name === 'r')?.value;
    last = address !== undefined && /^[A-Za-z]{1,3}\d{1,7}$/.test(address) ? positionOf(address).col : last + 1;
    return [{ col: last, element }];
  });
  const byCol = new Map(present.map(({ col, element }) => [col, element]));
  const splices: Splice[] = [];
  let late = '';
  for (const cell of cells) {
    const found = byCol.get(cell.col);
    const next = present.find(({ col }) => col > cell.col)?.element;
    if (found !== undefined) {
      const style = attributesOf(text, found).find(({ name }) => name === 's')?.value;
      const kept = style === undefined ? '' : ` s="${style}"`;
      const held = cell.keepsFormula === true ? formulaIn(text, found, prefix) : null;
      splices.push({ from: found.start, to: found.end, text: written(cell, kept, prefix, held) });
    } else if (next !== undefined) splices.push({ from: next.start, to: next.start, text: written(cell, '', prefix) });
    else late += written(cell, '', prefix);
  }
  return late === '' ? splices : [...splices, appended(row, late)];
}

const moved = (element: Element, by: number): Element => ({
  ...element,
  start: element.start + by,
  startEnd: element.startEnd + by,
  endStart: element.endStart + by,
  end: element.end + by,
});

/** The formula element of a cell, as written. */
function formulaIn(text: string, { start, end }: Element, prefix: string): string | null {
  const cell = text.slice(start, end);
  return new RegExp(`<${prefix}f(?:\\s[^>]*)?(?:/>|>[^<]*</${prefix}f>)`).exec(cell)?.[0] ?? null;
}

function written(
  { row, col, type, inner }: NewCell,
  style: string,
  prefix: string,
  formula: string | null = null,
): string {
  const start = `<${prefix}c r="${addressOf(row, col)}"${style}${type}`;
  if (inner === '') return `${start}/>`;
  const content = formula === null ? inner : inner.slice(inner.indexOf('</f>') + '</f>'.length);
  const named = prefix === '' ? content : content.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  return `${start}>${formula ?? ''}${named}</${prefix}c>`;
}
