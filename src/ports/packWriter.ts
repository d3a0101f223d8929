import type { PackRows } from '../domain/packTable';
import type { SheetPlan } from '../domain/plan';
import type { Digest } from './digest';

/** What makes the bytes of a pack: the same input gives the same bytes, in a page and in Node. */
export interface PackWriter {
  /** A new workbook of these sheets and nothing else: no properties, no names, no part of anybody's. */
  readonly workbook: (sheets: readonly SheetPlan[]) => Uint8Array;
  /** Each decimal twice: a double under its name, and the exact text under `NAME_exact`. */
  readonly parquet: (rows: PackRows) => Uint8Array;
  readonly zip: (parts: ReadonlyMap<string, Uint8Array>) => Uint8Array;
  readonly digest: Digest;
}
