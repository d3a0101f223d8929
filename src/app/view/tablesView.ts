import type { TableState } from '../../domain/tableChange';
import type { CellLink } from './cellLink';

export interface TablesView {
  /** In the contract's order; our own sheets last. */
  readonly groups: readonly { readonly title: string; readonly tables: readonly TableLine[] }[];
  readonly counts: {
    /** Not there yet, or not what would be written now. */
    readonly toWrite: number;
    readonly upToDate: number;
    readonly toComplete: number;
    /** Changed by hand, and nothing left to decide. */
    readonly byHand: number;
    /** Left out in the settings. */
    readonly leftOut: number;
    /** All the tables of the template's version: the sum of those above. */
    readonly here: number;
  };
}

export interface TableLine {
  readonly table: string;
  readonly title: string;
  readonly code: string;
  readonly state: TableState;
  /** The sheet, once written. */
  readonly cell: CellLink | null;
  /** What is missing or changed, in a line. */
  readonly detail: string | null;
}

/** `Ce qui va changer`: decisions first, then changes by table, new sheets, what stays. */
export interface WritePreview {
  readonly decisions: readonly {
    readonly cell: CellLink;
    readonly theirs: string;
    readonly ours: string;
    readonly formula: string | null;
  }[];
  readonly changes: readonly {
    readonly table: string;
    readonly title: string;
    readonly code: string;
    /** All of them; `cells` holds the first ones. */
    readonly count: number;
    readonly cells: readonly {
      readonly cell: CellLink;
      /** Row and column in the table's own words. */
      readonly what: string;
      readonly before: string;
      readonly after: string;
    }[];
  }[];
  readonly newSheets: readonly {
    readonly table: string;
    readonly name: string;
    readonly title: string;
    readonly cells: number;
  }[];
  /** Tables made by hand that stand in the workbook, beside ours: what they say otherwise. */
  readonly beside: readonly BesideTable[];
  /** Cells and new sheets, all ours; tables that are written. Nothing to write: all is zero. */
  readonly counts: { readonly cells: number; readonly sheets: number; readonly tables: number };
}

/** A table made by hand and the one that would be written: nothing of theirs is changed. */
export interface BesideTable {
  readonly table: string;
  readonly title: string;
  readonly code: string;
  /** The sheet that it stands in. */
  readonly sheet: string;
  readonly alike: number;
  readonly taken: number;
  readonly left: number;
  /** All cells that differ; `cells` holds the first ones. */
  readonly count: number;
  readonly cells: readonly {
    /** Theirs. */
    readonly cell: CellLink;
    readonly what: string;
    readonly theirs: string;
    readonly ours: string;
  }[];
}

/** The way back of a written figure: source cells, then each step, up to the cell. */
export interface Origin {
  readonly cell: CellLink;
  /** `Transport · Total`. */
  readonly what: string;
  /** The table's name and code. */
  readonly table: string;
  readonly code: string;
  readonly value: string;
  readonly unit: string;
  /** A formula on its sources, a fixed value, written by hand, or a source that is gone. */
  readonly follows: 'source' | 'fixed' | 'by-hand' | 'broken';
  readonly sources: readonly OriginSource[];
  readonly steps: readonly string[];
  /** With `=`; `null` where the value is written. */
  readonly formula: string | null;
  /** Who decided what the labels mean: `« Transport routier » : reconnu par son nom.` */
  readonly decisions: readonly string[];
  /** The other cells of ours that rest on the same sources. */
  readonly usedIn: readonly { readonly cell: CellLink; readonly title: string }[];
}

export interface OriginSource {
  readonly cell: CellLink;
  readonly text: string;
  readonly label: string | null;
  /** First file, when the sheet is a copy. */
  readonly file: string | null;
  readonly isGone: boolean;
}

/** Figures of a written table, each with a way back. */
export interface TableFigures {
  /** All of them; `figures` holds some. */
  readonly count: number;
  readonly figures: readonly { readonly cell: CellLink; readonly what: string; readonly value: string }[];
}
