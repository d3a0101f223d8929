import type { Box, CellValue } from '../../domain/cell';
import type { SheetTable, Visibility } from '../../domain/workbook';
import { EMPTY_CELL, type EmbeddedCell, type EmbeddedSheet, type Line, type SheetLayout } from '../embeddedWorkbook';

/** Computes a formula of a cell, given the workbook's other cells by the function that was handed in. */
export type Compute = (formula: string, sheet: string) => CellValue;

/** What a sheet starts with. */
export interface FirstSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly merges: readonly Box[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly tables: readonly SheetTable[];
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
}

/** A sheet in memory, to which a formula may be given with the value that a file keeps beside it. */
export type MemorySheet = EmbeddedSheet & {
  readonly keep: (row: number, col: number, kept: { readonly formula: string; readonly value: CellValue }) => void;
};

type Cell = EmbeddedCell & { readonly isStale?: boolean };

const WIDTH = 16_384;
const PLAIN: Line = { isHidden: false };

const keyOf = (row: number, col: number) => row * WIDTH + col;

/** A sheet in memory. A formula is computed once, when it is first looked at after it was put. */
export function memorySheet(id: string, first: FirstSheet, compute: Compute): MemorySheet {
  const cells = new Map<number, Cell>();
  const rows = new Map<number, Line>([...first.hiddenRows].map((row) => [row, { isHidden: true }]));
  const cols = new Map<number, Line>([...first.hiddenCols].map((col) => [col, { isHidden: true }]));
  let { name, visibility } = first;
  let merges = first.merges;
  let layout: SheetLayout = {
    frozen: { rows: 0, cols: 0 },
    hasGridLines: true,
    tabColor: null,
    print: { orientation: 'portrait' },
    choices: [],
  };
  let used: Box | null | undefined; // known until a cell changes
  const change = (row: number, col: number, part: Partial<Cell>): void => {
    const key = keyOf(row, col);
    used = undefined;
    cells.set(key, { ...(cells.get(key) ?? EMPTY_CELL), ...part });
  };
  const cellAt = (row: number, col: number): EmbeddedCell => {
    const key = keyOf(row, col);
    const cell = cells.get(key);
    if (cell === undefined) return EMPTY_CELL;
    if (cell.isStale !== true || cell.formula === null) return cell;
    change(row, col, { value: 0, isStale: false }); // a circle computes to zero, as it does in Excel
    change(row, col, { value: compute(cell.formula, name) });
    return cells.get(key) ?? EMPTY_CELL;
  };
  const box = first.tables[0]?.box;
  return {
    id,
    name: () => name,
    rename: (to) => {
      name = to;
    },
    visibility: () => visibility,
    setVisibility: (to) => {
      visibility = to;
    },
    usedBox: () => (used ??= boxAround(cells, ({ value, formula }) => value !== null || formula !== null)),
    touchedBox: () => {
      const touched = boxAround(cells, () => true);
      return [...merges, ...(touched === null ? [] : [touched])].reduce<Box | null>(
        (all, one) => (all === null ? one : joined(all, one)),
        null,
      );
    },
    cellAt,
    put: (row, col, content) =>
      'formula' in content
        ? change(row, col, { formula: content.formula, value: null, isStale: true })
        : change(row, col, { value: content.value, formula: null, isStale: false }),
    keep: (row, col, kept) => change(row, col, { ...kept, isStale: false }),
    setFormat: (row, col, format) => change(row, col, { format }),
    setLook: (row, col, look) => change(row, col, { look }),
    setLink: (row, col, link) => {
      const { link: _, ...rest } = cells.get(keyOf(row, col)) ?? EMPTY_CELL;
      cells.set(keyOf(row, col), link === null ? rest : { ...rest, link });
    },
    merges: () => merges,
    merge: (block) => {
      merges = [...merges, block];
    },
    unmerge: (block) => {
      merges = merges.filter((one) => !isTouching(one, block));
    },
    rowAt: (row) => rows.get(row) ?? PLAIN,
    colAt: (col) => cols.get(col) ?? PLAIN,
    setRows: (from, to, line) => setLines(rows, from, to, line),
    setCols: (from, to, line) => setLines(cols, from, to, line),
    isProtected: () => first.isProtected,
    filter: () => {
      const used = boxAround(cells, ({ value }) => value !== null);
      return first.isFiltered && box === undefined && used !== null ? { box: used, isHiding: true } : null;
    },
    tables: () =>
      first.tables.map((table, i) => ({ id: `${id}:${i}`, isFiltered: first.isFiltered && i === 0, ...table })),
    charts: new Map(),
    properties: new Map(),
    layout: () => layout,
    setLayout: (part) => {
      layout = { ...layout, ...part };
    },
  };
}

const joined = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

const isTouching = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function setLines(lines: Map<number, Line>, first: number, last: number, part: Partial<Line>): void {
  for (let at = first; at <= last; at += 1) lines.set(at, { ...(lines.get(at) ?? PLAIN), ...part });
}

function boxAround(cells: ReadonlyMap<number, Cell>, isIn: (cell: Cell) => boolean): Box | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of cells) {
    if (!isIn(cell)) continue;
    const row = Math.floor(key / WIDTH);
    const col = key % WIDTH;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, col);
    right = Math.max(right, col);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
