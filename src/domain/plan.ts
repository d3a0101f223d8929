import type { Box, CellAt, CellValue } from './cell';
import type { ChartPlan } from './chart';
import type { Content } from './handEdit';
import type { Language } from './message';
import type { Translation } from './translation';

/**
 * Change one cell, only if it still holds `from`: a plan never overwrites what the user has typed since.
 * A cell with a formula is changed only when `fromFormula` names that formula; `toFormula` puts one (back), `to` being
 * what it computes to. Formulas are as files store them, without `=`.
 */
export interface Edit {
  readonly at: CellAt;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly fromFormula?: string;
  readonly toFormula?: string;
}

/** How a cell looks. Colours are `RRGGBB`. Absent means the workbook's own default. */
export interface CellFormat {
  readonly font?: {
    readonly isBold?: boolean;
    readonly isItalic?: boolean;
    readonly color?: string;
    readonly size?: number;
  };
  readonly fill?: string;
  readonly border?: {
    readonly top?: string;
    readonly bottom?: string;
    readonly left?: string;
    readonly right?: string;
  };
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly isWrapped?: boolean;
  readonly indent?: number;
  /** As files store it, in English letters: `#,##0`. */
  readonly numberFormat?: string;
}

/** Where a written figure comes from. `from` are source cells only, never cells of ours. */
export interface Lineage {
  readonly from: readonly CellAt[];
  /** First file of each source, where it was taken from another workbook. */
  readonly files?: readonly string[];
  /** The source text as read, one for each of `from`. */
  readonly texts: readonly string[];
  /** Each transformation on the way, in the language of the tables: `kt CO2e → t CO2e (× 1000)`. */
  readonly steps: readonly string[];
}

/**
 * A cell to write. With a formula, `value` is what it computes to, computed by us in the order of the formula.
 * The formula is as files store it: English names, commas, no `=`.
 */
export interface PlannedCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly unit?: string;
  readonly lineage?: Lineage;
  /** What the cell is in its table, stable across layouts: `buildings/total`. */
  readonly key?: string;
  /** A figure that the template wants: a blank here needs a notation key. */
  readonly isRequired?: boolean;
  /** A figure that the template wants in a row that nobody has taken up yet: to fill, and no fault of anybody's. */
  readonly isAwaited?: boolean;
  /** Written by us where the template has no such cell: `added by the city`. */
  readonly isAdded?: boolean;
  /** The same cell of a table that the city made by hand: where it is, and what it says in our unit. */
  readonly declared?: { readonly at: CellAt; readonly value: number | string };
  /** In a column that translates another: of which text, and whether it still is its translation. */
  readonly translation?: Translation;
  /** A person wrote this content: what we would write (blank in a cell that we leave to people), and where it stands today. */
  readonly byHand?: { readonly ours: Content; readonly standsAt: CellAt };
}

export interface PlannedRow {
  /** Stable identity of the row, kept in a hidden first column of the sheet. */
  readonly key?: string;
  readonly height?: number;
  /** In a copy of another workbook's sheet, a row that is hidden there. */
  readonly isHidden?: boolean;
  readonly cells: readonly (PlannedCell | null)[];
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the head of each page, from 0. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Columns repeated at the left of each page, from 0: for a table wider than a page. */
  readonly titleCols?: readonly [first: number, last: number];
  /** Pages that the table is fitted to side by side; one if absent. */
  readonly pagesWide?: number;
  readonly header?: string;
  readonly footer?: string;
}

/** A name of the workbook that leads to a cell of a sheet of ours, for people's own formulas; `null`: the name is to go. */
export interface PlannedName {
  readonly name: string;
  readonly at: { readonly row: number; readonly col: number } | null;
}

/** Where a note that people put on a cell stands, and where it goes when the sheet is written again. */
export interface NoteMove {
  readonly from: string;
  readonly to: string;
}

/** A drop-down list over a block of cells. `isOpen`: other words may be typed. */
export interface CellChoices {
  readonly box: Box;
  readonly values: readonly string[];
  readonly isOpen: boolean;
}

export interface PlannedColumn {
  /** In characters. */
  readonly width: number;
  readonly isHidden?: boolean;
  /** The column, from 0, whose texts this one says in another language. */
  readonly translates?: { readonly col: number; readonly language: Language };
}

/** A whole sheet of ours. Column 0 is the hidden key column when `hasKeys`; cells count from the sheet's column A. */
export interface SheetPlan {
  /** What the sheet is, whatever its name becomes: `A-1.3`, `cover`, `lineage`, `copy:FILE:SHEET`. */
  readonly table: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: readonly PlannedRow[];
  readonly columns: readonly PlannedColumn[];
  readonly frozen?: { readonly rows: number; readonly cols: number };
  readonly merges: readonly Box[];
  /** Links inside the workbook, one per cell. */
  readonly links: readonly { readonly row: number; readonly col: number; readonly to: CellAt; readonly tip?: string }[];
  /** Drop-down lists, where the template has one. */
  readonly choices?: readonly CellChoices[];
  /** Charts drawn from cells of this sheet, each with its sentence in the cells under it. */
  readonly charts?: readonly ChartPlan[];
  /** Names of its main totals. */
  readonly names?: readonly PlannedName[];
  /** Every note on the sheet as it stands; a host never drops one: what is not named here stays at its address. */
  readonly notes?: readonly NoteMove[];
  readonly print: PrintSetup;
  readonly hasGridLines: boolean;
  readonly tabColor?: string;
  /** Nothing is left in it: where nothing stands after it, a file lets it go; elsewhere it stays, and says so. */
  readonly isSpent?: true;
  readonly copyOf?: { readonly file: string; readonly sheet: string; readonly sha256: string };
}

/** What is kept in our custom XML part between two sessions, as text: `schema` parses it. */
export interface Stored {
  readonly text: string;
}

export interface WritePlan {
  readonly edits: readonly Edit[];
  readonly sheets: readonly SheetPlan[];
  readonly stored?: Stored;
}

export interface Receipt {
  readonly cellsWritten: number;
  readonly sheets: readonly { readonly table: string; readonly name: string; readonly address: string }[];
  /** Set when the spreadsheet refused the charts: all else is written, the figures and what they say with it. */
  readonly isWithoutCharts?: true;
}

/** How many cells the plan fills. */
export const sizeOf = ({ edits, sheets }: WritePlan): number =>
  edits.length +
  sheets.reduce((sum, { rows }) => sum + rows.reduce((n, { cells }) => n + cells.filter(Boolean).length, 0), 0);
