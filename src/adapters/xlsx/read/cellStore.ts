import { type Cells, newPage, PAGE, type Page, type Texts } from '../../../domain/workbook';
import { type NumberList, numberList, push, trimmed } from './growing';

const COLS = 16_384;

/** Cells as they are met, put in order at the end. */
export interface CellStore {
  readonly full: Page[];
  /** The page being filled; handed on from sheet to sheet, so that 1,000 small sheets do not cost 1,000 pages. */
  page: Page;
  count: number;
  row: number;
  col: number;
  readonly rows: NumberList;
  readonly starts: NumberList;
  /** Whether each cell came after the one before it, in reading order. */
  isOrdered: boolean;
}

/** An empty store that fills the given page first. */
export const cellStore = (page: Page = newPage()): CellStore => ({
  full: [],
  page,
  count: 0,
  row: -1,
  col: -1,
  rows: numberList(),
  starts: numberList(),
  isOrdered: true,
});

/** Adds a cell and returns its index. Any order is taken; of two cells at one place, the later one wins. */
export function put(store: CellStore, row: number, col: number, style: number, type: number, value: number): number {
  const place = store.count & (PAGE - 1);
  if (place === 0 && store.count > 0) {
    store.full.push(store.page);
    store.page = newPage();
  }
  const { page } = store;
  page.col[place] = col;
  page.style[place] = style;
  page.type[place] = type;
  page.value[place] = value;
  if (row !== store.row) {
    if (row < store.row) store.isOrdered = false;
    push(store.rows, row);
    push(store.starts, store.count);
    store.row = row;
  } else if (col <= store.col) store.isOrdered = false;
  store.col = col;
  store.count += 1;
  return store.count - 1;
}

/** The pages and rows of a sheet, in order. */
export type Ordered = Pick<Cells, 'count' | 'pages' | 'rows' | 'starts'> & {
  readonly width: number;
  /** Where each cell was when it came in, by its place now; absent when nothing moved. */
  readonly cameAs?: Uint32Array;
};

/** Empties the store into its final form: rows ascending, columns ascending, each place once. */
export function ordered(store: CellStore): Ordered {
  const pages = [...store.full];
  const rest = store.count - pages.length * PAGE;
  if (rest > 0) pages.push(cut(store.page, rest));
  if (!store.isOrdered) return sorted(pages, store);
  push(store.starts, store.count);
  return {
    count: store.count,
    pages,
    rows: trimmed(store.rows),
    starts: trimmed(store.starts),
    width: widthOf(pages, store.count),
  };
}

/** A sheet without cells. */
export const noCells: Cells = {
  count: 0,
  pages: [],
  rows: new Uint32Array(0),
  starts: new Uint32Array(1),
  texts: { size: 0, at: () => '' } satisfies Texts,
  errors: [],
  formula: () => null,
};

const cut = ({ col, style, type, value }: Page, length: number): Page => ({
  col: col.slice(0, length),
  style: style.slice(0, length),
  type: type.slice(0, length),
  value: value.slice(0, length),
});

function widthOf(pages: readonly Page[], count: number): number {
  let last = -1;
  for (let i = 0; i < count; i += 1) {
    const col = pages[i >>> 16]!.col[i & 0xffff]!; // i < count
    if (col > last) last = col;
  }
  return last + 1;
}

/** Rows out of order or met twice: rare, so that simple is better than quick. */
function sorted(pages: readonly Page[], { count, rows, starts }: CellStore): Ordered {
  const key = new Float64Array(count);
  for (let k = 0; k < rows.length; k += 1) {
    const end = k + 1 < rows.length ? starts.at[k + 1]! : count; // k + 1 < length
    for (let i = starts.at[k]!; i < end; i += 1) key[i] = rows.at[k]! * COLS + pages[i >>> 16]!.col[i & 0xffff]!; // i < count
  }
  const order = new Uint32Array(count).map((_, i) => i).sort((a, b) => key[a]! - key[b]! || a - b); // a, b < count
  const store = cellStore();
  const cameAs = numberList();
  order.forEach((from, i) => {
    if (i + 1 < count && key[order[i + 1]!] === key[from]) return; // i + 1 < count; the later one wins
    const { col, style, type, value } = pages[from >>> 16]!; // from < count
    const place = from & 0xffff;
    put(store, Math.floor(key[from]! / COLS), col[place]!, style[place]!, type[place]!, value[place]!); // from < count
    push(cameAs, from);
  });
  return { ...ordered(store), cameAs: trimmed(cameAs) };
}
