import type { Level } from './fact';

/** One cell of a contract table, as `tables/cells.csv` holds it; what has nothing to say is absent. */
export interface PackCell {
  /** Identifier of the table's description: `A-1.3`. */
  readonly table: string;
  /** Where it stands in the pack's own workbook. */
  readonly sheet: string;
  readonly address: string;
  readonly rowKey?: string;
  readonly rowLabel?: string;
  readonly columnKey?: string;
  readonly columnLabel?: string;
  /** What the cell is in its table, the same in every city: `buildings/total`. */
  readonly key?: string;
  /** Of the common core, when all its sources say the same one. */
  readonly indicator?: string;
  readonly year?: number;
  readonly status?: 'measured' | 'objective' | 'scenario';
  /** Exact decimal, as text. */
  readonly value?: string;
  readonly text?: string;
  /** A notation key stands in place of a figure. */
  readonly missing?: 'NO' | 'NE' | 'IE' | 'C';
  readonly unit?: string;
  readonly perimeterLevel?: Level;
  /** SIREN or INSEE. */
  readonly perimeterCode?: string;
  readonly inventoryVersion?: string;
  readonly taxBasis?: 'HT' | 'TTC' | 'none' | 'unknown';
  readonly sectorView?: string;
  /** From a source cell; typed by a person in our sheet; computed from other cells of the tables. */
  readonly origin: 'source' | 'typed' | 'computed';
  /** `SHEET!ADDRESS`, separated by `; `. */
  readonly sources?: string;
  readonly steps?: string;
}

/** The fields of `tables/cells.csv` and `.parquet`, in order: what each city's file has, no more and no less. */
export const CELL_FIELDS = [
  'table',
  'sheet',
  'address',
  'rowKey',
  'rowLabel',
  'columnKey',
  'columnLabel',
  'key',
  'indicator',
  'year',
  'status',
  'value',
  'text',
  'missing',
  'unit',
  'perimeterLevel',
  'perimeterCode',
  'inventoryVersion',
  'taxBasis',
  'sectorView',
  'origin',
  'sources',
  'steps',
] as const satisfies readonly (keyof PackCell)[];

/** What the contract asks of somebody: a barrier, a lever or an ask, as `tables/asks.csv` holds it. */
export interface PackAsk {
  readonly table: string;
  readonly sheet: string;
  /** Of the row's first cell. */
  readonly address: string;
  readonly kind: 'barrier' | 'lever' | 'ask';
  readonly text: string;
  /** To whom, for what, by when: in the contract's words. */
  readonly toWhom?: string;
  readonly forWhat?: string;
  readonly byWhen?: string;
  /** Level of who is asked, when the words name one. */
  readonly level?: Level;
}

/** The fields of `tables/asks.csv`, in order. */
export const ASK_FIELDS = [
  'table',
  'sheet',
  'address',
  'kind',
  'text',
  'toWhom',
  'forWhat',
  'byWhen',
  'level',
] as const satisfies readonly (keyof PackAsk)[];

/** A field as the files of a pack name it: `rowKey` is the column `row_key`. */
export const columnNamed = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
