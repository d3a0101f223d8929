import type { CellValue } from './cell';

/** A cell of a contract table that stands in a workbook, by the row and column of the table's description. */
export interface StandingCell {
  readonly row: string;
  readonly column: string;
  readonly address: string;
  /** A figure in the unit of the table (a share as a share of one), words, or nothing. */
  readonly value: number | string | null;
  /** What stands in the cell, as it is stored. */
  readonly written: CellValue;
  /** How the figure is shown, which says how far it is rounded. */
  readonly numberFormat?: string;
  /** The unit that the cell itself carries, and that of its column, in which `value` is said where both measure the same. */
  readonly ownUnit?: {
    readonly unit: string;
    readonly ofColumn: string;
    /** The unit that most cells of the column carry, where nothing over them says one. */
    readonly ofOthers?: string;
  };
  /** A sign that separates thousands in one country and decimals in another, where no sum of the table tells which. */
  readonly readings?: readonly [asDecimal: number, asThousands: number];
  /** Excel took such a sign for a decimal one; `value` is the figure that the sums of the table call for. */
  readonly isMisread?: true;
  /** The result of a formula is not rounded. */
  readonly isFormula?: true;
  /** The template wants a figure here. */
  readonly isRequired?: true;
}

/** A label or a heading of such a table, as written. */
export interface StandingLabel {
  readonly id: string;
  readonly address: string;
  readonly text: string;
}

/** A column that the city added to those of the template, and what stands in it, row by row. */
export interface AddedColumn extends StandingLabel {
  readonly cells: readonly StandingCell[];
}

/** A contract table that people typed or pasted: which description it follows, and its cells. */
export interface StandingTable {
  /** Identifier of the description: `A-1.3`. */
  readonly table: string;
  /** The table's number as the template prints it: `A-2.3`, `Table 6`; empty where it has none. */
  readonly number: string;
  /** Versions whose layout it follows: `V1`, `V2`, `early`, `late`. */
  readonly versions: readonly string[];
  readonly form?: string;
  /** The title as it stands; empty where the headings alone told the table. */
  readonly title: string;
  readonly unit?: string;
  /** The cell that says the base year, above the headings. */
  readonly baseYear?: StandingLabel;
  /** Its columns are rows of the sheet: sectors across, figures of each down. */
  readonly isTurned?: true;
  readonly columns: readonly StandingLabel[];
  /** Headings of a column that stands already: a second scenario, a second year. */
  readonly again?: readonly StandingLabel[];
  /** Columns that the template has not. */
  readonly added?: readonly AddedColumn[];
  /** Lines of words over the headings, the title apart, and under the last row: instructions, notes, sources. */
  readonly notes?: readonly StandingLabel[];
  readonly rows: readonly StandingLabel[];
  readonly cells: readonly StandingCell[];
}
