import type { CellAt } from './cell';
import type { Content, HandEdit } from './handEdit';

/**
 * Where a table is, its most urgent state: not in the workbook yet; a person changed a cell of it; what we would write is
 * not what stands there; written, but cells wait for a value or a reason; the same as what we would write; left out in the settings.
 */
export type TableState = 'to-write' | 'edited-by-hand' | 'source-changed' | 'to-complete' | 'up-to-date' | 'left-out';

/** A cell that writing would change. `before` is `null` where nothing stands yet, `after` where the cell goes. */
export interface TableCellChange {
  /** In the plan; where it stands today for a cell that goes. */
  readonly at: CellAt;
  readonly row: string;
  readonly column: string;
  readonly before: Content | null;
  readonly after: Content | null;
}

/** What writing one table would do. */
export interface TableChanges {
  readonly table: string;
  readonly name: string;
  readonly state: TableState;
  /** Cells whose content would change, in reading order; none for a new sheet. */
  readonly cells: readonly TableCellChange[];
  /** Cells changed by hand, each for the officer to decide. */
  readonly edits: readonly HandEdit[];
  /** Cells that the template wants and that are blank. */
  readonly toComplete: number;
  /** Nothing stands in it but the template's own words: all of it waits for people. */
  readonly isBare: boolean;
  /** Cells left to people that hold something: they stay. */
  readonly kept: number;
  /** Rows and columns of the sheet, hidden ones left out. */
  readonly size: { readonly rows: number; readonly columns: number };
}
