import type { CellLink } from './cellLink';

/** Answers that the workbook keeps, and that wait to be confirmed since their table has changed: each of them, by table. */
export interface AgainView {
  readonly count: number;
  readonly tables: readonly AgainTable[];
}

export interface AgainTable {
  readonly id: string;
  /** What it was taken for. */
  readonly title: string;
  readonly cell: CellLink;
  readonly lines: readonly AgainLine[];
}

export interface AgainLine {
  readonly cell: CellLink;
  readonly label: string;
  /** What was decided before. */
  readonly meaning: string;
  /** What the engine reads today, where it reads something else. */
  readonly otherwise: string | null;
}
