import type { CellLink } from './cellLink';

export type TableState = 'to-write' | 'up-to-date' | 'source-changed' | 'edited-by-hand' | 'to-complete' | 'left-out';

export interface TablesView {
  readonly groups: readonly { readonly title: string; readonly tables: readonly TableLine[] }[];
  readonly counts: { readonly toWrite: number; readonly upToDate: number; readonly toComplete: number };
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
    readonly title: string;
    readonly code: string;
    readonly cells: readonly { readonly cell: CellLink; readonly before: string; readonly after: string }[];
  }[];
  readonly newSheets: readonly { readonly name: string; readonly title: string; readonly cells: number }[];
  readonly counts: { readonly cells: number; readonly sheets: number };
}

/** The way back of a written figure: source cells, then each step, up to the cell. */
export interface Origin {
  readonly cell: CellLink;
  readonly value: string;
  readonly unit: string;
  readonly isLive: boolean;
  readonly sources: readonly { readonly cell: CellLink; readonly text: string; readonly file: string | null }[];
  readonly steps: readonly string[];
}
