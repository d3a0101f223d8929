import type { CellAt, CellValue } from './cell';

/**
 * One cell as it stands now, after a person changed it or a formula was computed again: `formula` without `=`, `null`
 * where there is none; a value of `null` without a formula is a cell that was cleared.
 */
export interface CellChange {
  readonly at: CellAt;
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format's code, when the host knows it and it changed. */
  readonly format?: string;
}
