import type { TableRow } from '../../../catalogue/tables/description';
import type { TaxBasis } from '../../../domain/fact';
import type { Compiling } from '../compiling';
import { empty, type Figure } from '../figure';

/** A row of a table that people complete: what the template prints in it, what the workbook gives of it. */
export interface RecordRow {
  /** Stable: what people write beside it is found again by it. */
  readonly key: string;
  readonly printed?: TableRow;
  /** By column; a column that is absent is for people. */
  readonly cells: Readonly<Record<string, Figure>>;
  /** Of the row's figures, where each row has its own. */
  readonly unit?: string;
  /** Of the amounts of the row: rows of two are never added. */
  readonly bases?: readonly TaxBasis[];
}

/** What the workbook gives the rows of a table, in order. */
export type RecordsFrom = (compiling: Compiling) => readonly RecordRow[];

/** Words of ours, or of a setting: no cell of the workbook says them. */
export const said = (value: string | null): Figure => ({ ...empty, value });
