import type { Box, CellValue } from '../domain/cell';
import type { CellChoices, CellFormat, PrintSetup } from '../domain/plan';
import type { Visibility } from '../domain/workbook';

/** How a cell looks, its number format apart. */
export type Look = Omit<CellFormat, 'numberFormat'>;

/** A link to a place in the workbook, written as a formula would: `'GES 2019'!C5`. */
export interface CellLink {
  readonly to: string;
  readonly tip?: string;
}

/** One cell. An empty one has value `null`, no formula, format `General` and an empty look. */
export interface EmbeddedCell {
  readonly value: CellValue;
  /** English names and commas, without `=`. */
  readonly formula: string | null;
  /** The number format's code in English letters. */
  readonly format: string;
  readonly look: Look;
  readonly link?: CellLink;
}

/** What is put in a cell: a constant, or a formula that the workbook computes. */
export type Content = { readonly value: CellValue } | { readonly formula: string };

/** A row or a column: its size (points for rows, characters for columns), absent while it is the default. */
export interface Line {
  readonly size?: number;
  readonly isHidden: boolean;
}

/** How a sheet is shown and printed. Header and footer are in Excel's own codes (`&L`, `&P`). */
export interface SheetLayout {
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly hasGridLines: boolean;
  /** `RRGGBB`; `null` for none. */
  readonly tabColor: string | null;
  readonly print: PrintSetup;
  /** Drop-down lists, the last one set first. */
  readonly choices: readonly CellChoices[];
}

export interface EmbeddedTable {
  readonly id: string;
  readonly name: string;
  readonly box: Box;
  readonly isFiltered: boolean;
}

/** A name; `sheet` is the identifier of the sheet that it is local to, absent when it holds for the workbook. */
export interface EmbeddedName {
  readonly name: string;
  /** Without `=`. */
  readonly refersTo: string;
  readonly isHidden: boolean;
  readonly sheet?: string;
}

/** A series of a chart: what was set on it, by the path of the property (`Format/Line/Color`), and the cells that it is drawn from. */
export interface EmbeddedSeries {
  readonly facts: Map<string, unknown>;
  readonly name: Box;
  values: Box;
  categories: Box;
}

/** A chart as Excel holds it: what was set on it, by the path of the property (`Title/Text`), its place and its series. */
export interface EmbeddedChart {
  readonly id: string;
  readonly facts: Map<string, unknown>;
  readonly series: readonly EmbeddedSeries[];
  place: Box | null;
}

/** A sheet of the spreadsheet behind the embedded host. Positions count from 0. Nothing here is asynchronous. */
export interface EmbeddedSheet {
  readonly id: string;
  readonly name: () => string;
  readonly rename: (name: string) => void;
  readonly visibility: () => Visibility;
  readonly setVisibility: (visibility: Visibility) => void;
  /** The smallest block that holds every value or formula; `null` for an empty sheet. */
  readonly usedBox: () => Box | null;
  /** The same with the cells that are merged, or only have a look, a format or a link. */
  readonly touchedBox: () => Box | null;
  readonly cellAt: (row: number, col: number) => EmbeddedCell;
  /** Changes the content and nothing of the looks. */
  readonly put: (row: number, col: number, content: Content) => void;
  readonly setFormat: (row: number, col: number, format: string) => void;
  /** Replaces the look of one cell. */
  readonly setLook: (row: number, col: number, look: Look) => void;
  readonly setLink: (row: number, col: number, link: CellLink | null) => void;
  readonly merges: () => readonly Box[];
  readonly merge: (box: Box) => void;
  /** Parts every merged block that touches the box. */
  readonly unmerge: (box: Box) => void;
  readonly rowAt: (row: number) => Line;
  readonly colAt: (col: number) => Line;
  readonly setRows: (first: number, last: number, line: Partial<Line>) => void;
  readonly setCols: (first: number, last: number, line: Partial<Line>) => void;
  readonly isProtected: () => boolean;
  /** The sheet's own filter; `isHiding` when a criterion is set. `null` without one. */
  readonly filter: () => { readonly box: Box; readonly isHiding: boolean } | null;
  readonly tables: () => readonly EmbeddedTable[];
  /** Charts on the sheet, by their identifier. A grid that shows none holds them all the same. */
  readonly charts: Map<string, EmbeddedChart>;
  /** Custom properties of the sheet, kept in the file. */
  readonly properties: Map<string, string>;
  readonly layout: () => SheetLayout;
  readonly setLayout: (layout: Partial<SheetLayout>) => void;
}

/**
 * The spreadsheet that the embedded host answers Microsoft's client from: held in memory for tests, or a living grid.
 * It keeps what it is given and computes formulas; what Excel refuses, the host refuses before it gets here.
 */
export interface EmbeddedWorkbook {
  readonly name: string;
  readonly isDate1904: boolean;
  readonly isProtected: () => boolean;
  /** In the order of the tabs. */
  readonly sheets: () => readonly EmbeddedSheet[];
  /** Added after the last tab; does not come to the front. */
  readonly addSheet: (name: string) => EmbeddedSheet;
  readonly removeSheet: (id: string) => void;
  readonly activeSheet: () => string;
  readonly activate: (id: string) => void;
  readonly selection: () => { readonly sheet: string; readonly box: Box };
  readonly select: (id: string, box: Box) => void;
  readonly names: () => readonly EmbeddedName[];
  /** Adds a name, or replaces the one of the same name and scope. */
  readonly putName: (name: EmbeddedName) => void;
  readonly removeName: (name: string, sheet?: string) => void;
  /** Custom XML parts by an identifier of the workbook's own. */
  readonly xmlParts: Map<string, string>;
  /** The add-in's own settings. */
  readonly settings: Map<string, string>;
  /**
   * Puts what was written where it is computed; a promise until every formula has its value, `null` when all have it. A
   * workbook that computes when it is looked at has none.
   */
  readonly settle?: () => Promise<void> | null;
}

/** The look of a cell without any. */
export const NO_LOOK: Look = {};

/** A cell that holds nothing and looks like nothing. */
export const EMPTY_CELL: EmbeddedCell = { value: null, formula: null, format: 'General', look: NO_LOOK };
