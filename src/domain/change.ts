import type { CellAt, CellValue } from './cell';

/** One cell as it stands now, after a person changed it: `formula` without `=`, `null` where there is none. */
export interface CellChange {
  readonly at: CellAt;
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format's code, when the host knows it and it changed. */
  readonly format?: string;
}
