import type { CellFormat } from './plan';

/** How a cell of the officer's looks, to be shown beside its value: nothing of it is ever written. */
export interface CellLook extends CellFormat {
  readonly fontName?: string;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
}

/** Columns that are as wide as each other; both ends included, from 0. Width in characters, as files store it. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly look?: CellLook;
}

/** What a sheet looks like around its cells. */
export interface SheetFrameLook {
  /** How a cell that says nothing looks. */
  readonly base?: CellLook;
  readonly columns: readonly ColumnLook[];
  /** Characters. */
  readonly columnWidth?: number;
  /** Points. */
  readonly rowHeight?: number;
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly cols: number };
  readonly hasGridLines: boolean;
  /** `RRGGBB`. */
  readonly tabColor?: string;
}

/** Some of how one sheet looks: its frame, then cells some at a time. */
export interface SheetLooks {
  /** Place of the sheet in the order of the heads. */
  readonly sheet: number;
  readonly frame?: SheetFrameLook;
  /** Heights in points, by row from 0. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly looks: readonly CellLook[];
  /** Four numbers a run of cells: row, first column, last column, place in `looks`. */
  readonly runs: Uint32Array;
}

/** Takes how sheets look, once all of their cells were given. */
export interface LooksSink {
  readonly looks: (looks: SheetLooks) => void;
}

/** Cells of runs in one piece: taken well within a frame. */
export const MOST_LOOKS = 10_000;
