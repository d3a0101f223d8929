import type { Box, CellAt } from '../../domain/cell';
import type { ChartsBefore } from './chartsKept';
import type { ListBefore } from './listsBefore';
import type { Place } from './placing';
import type { WritePlan } from '../../domain/plan';

/** A constant or a formula as Excel must be given it to hold it again: texts guarded, formulas with `=`. */
export type Given = string | number | boolean;

/** One cell of the officer's before an edit. */
export interface CellBefore {
  readonly at: CellAt;
  /** Excel's own identifier of the sheet, which outlives its name. */
  readonly sheetId?: string | undefined;
  readonly content: Given;
  readonly format: string;
}

/** How a cell looks, as Excel tells it and takes it back. */
export type LookBefore = Excel.CellProperties;

export interface LayoutBefore {
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly tabColor: string;
  readonly hasGridLines: boolean;
  readonly orientation: string;
  readonly pagesWide: number | null;
  readonly titleRows: string | null;
  readonly titleCols: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** A sheet of ours before a plan gave it new content. */
export interface SheetBefore {
  readonly place: Place;
  readonly box: Box | null;
  readonly contents: readonly (readonly Given[])[];
  readonly formats: readonly (readonly string[])[];
  /** `null` where the sheet has too many cells for their looks to be kept. */
  readonly looks: readonly (readonly LookBefore[])[] | null;
  readonly columns: readonly Excel.ColumnProperties[];
  readonly rows: readonly Excel.RowProperties[];
  readonly merges: readonly Box[];
  readonly layout: LayoutBefore | null;
  readonly mark: string | null;
  /** Absent in a journal of before they were kept, as what follows. */
  readonly lists?: readonly ListBefore[];
  readonly charts?: ChartsBefore;
}

/** All that a plan is about to change, as it was. */
export interface Before {
  readonly cells: readonly CellBefore[];
  readonly sheets: readonly SheetBefore[];
  /** Sheets that the plan adds. */
  readonly added: readonly Place[];
  /** Text of our custom XML part; `null` where there was none. */
  readonly storedXml: string | null;
  /** What our names, hidden or of totals, referred to; `null` where they were not there. */
  readonly names: readonly { readonly table: string; readonly name: string; readonly refersTo: string | null }[];
}

/** What the journal keeps of a plan, while it is written and until the next one. */
export interface Entry {
  readonly version: 1;
  readonly state: 'writing' | 'applied';
  readonly plan: WritePlan;
  readonly before: Before;
  /** Sheets written so far, of all that the plan writes in. */
  readonly written: number;
  readonly total: number;
}
