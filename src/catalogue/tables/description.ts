import type { NotationKey } from '../../domain/fact';
import type { Bilingual, Language } from '../../domain/message';

/** How the layout is known (domain/ccc-tables.md): read in a template, seen in several contracts, or deduced. */
export type Confidence = 'template' | 'published' | 'inferred';

/** Which document and which of its versions or forms a description is of; several versions when they share the layout. */
export type Edition =
  | { readonly part: 'commitments'; readonly versions: readonly ('V1' | 'V2')[] }
  | { readonly part: 'action-plan'; readonly versions: readonly ('V1' | 'V2')[] }
  | { readonly part: 'investment-plan'; readonly versions: readonly ('early' | 'late')[] };

/** Forms of the emissions gap (domain/ccc-tables.md, module A-2). Economic-model tables accompany G1e and G3. */
export type Form = 'G1' | 'G1e' | 'G2' | 'G3' | 'economic-model';

/**
 * A cell that follows from others. Names are columns of the same row, save `share-of-total` (of the total row) and `row-share`
 * (of two rows, in each column).
 */
export type Computed =
  | { readonly is: 'sum'; readonly of: readonly string[] }
  | { readonly is: 'minus'; readonly first: string; readonly second: string; readonly isFloored?: true }
  | { readonly is: 'gap'; readonly of: string; readonly less: readonly string[]; readonly isFloored: true }
  | { readonly is: 'share'; readonly part: string; readonly of: string }
  | { readonly is: 'share-of-total'; readonly part: string }
  | { readonly is: 'allowance'; readonly column: string; readonly rate: number; readonly of: string }
  | { readonly is: 'ratio'; readonly part: string; readonly of: string; readonly isNegated?: true };

/** A heading as the template has it, and how to read it in French. */
export interface ColumnHead {
  readonly id: string;
  /** Exact English heading. */
  readonly heading: string;
  /** The heading above, repeated over each of its columns rather than merged. */
  readonly group?: string;
  /** The line under the heading: `(absolute) (kt CO2e)`. */
  readonly under?: string;
  readonly aid: string;
  /** In characters. */
  readonly width: number;
  /** The template has no such column. */
  readonly isAdded?: true;
  /** The column whose texts this one says in another language. */
  readonly translates?: { readonly column: string; readonly language: Language };
}

/** A column, and what stands in it. */
export interface Column extends ColumnHead {
  /** Amounts and money add up down a column, shares do not. A `number` is neither: a factor, a target of an indicator. */
  readonly kind: 'amount' | 'money' | 'share' | 'number' | 'text';
  /** Of the figures of the column, where the table has no single unit. */
  readonly unit?: string;
  /** Values of the template's drop-down list, or of its fixed wording; `isOpen` where others were seen. */
  readonly choices?: { readonly values: readonly string[]; readonly isOpen?: true };
  /** A blank here needs a notation key (CCC-001). */
  readonly isRequired?: true;
  readonly computed?: Computed;
  /** The template's own words in the first row: a blank when left in the cell (CCC-008). */
  readonly placeholder?: string;
  /** The heading in other contracts: spelling that drifted, a translation to French and back. */
  readonly alsoSeen?: readonly string[];
}

/** A row that the template prints. */
export interface TableRow {
  readonly id: string;
  /** Exact English label. */
  readonly label: string;
  /** Second label: `Sources (positive emissions)`. */
  readonly detail?: string;
  /** The unit of the row's figures, where each row has its own. */
  readonly unit?: string;
  /** Left out of the total row: sinks, lines of detail. */
  readonly isOutsideTotal?: true;
  /** The template has no such row: cities added it. */
  readonly isAdded?: true;
  /** Removals: negative figures. */
  readonly isSink?: true;
  /** A line that people fill as they like: `(Fuel type/ energy used)`; a second line of the row above. */
  readonly isFree?: true;
  /** Columns that hold a fixed key in this row. */
  readonly keys?: Readonly<Record<string, NotationKey>>;
  /** Words that the template prints in a column of this row. */
  readonly printed?: Readonly<Record<string, string>>;
  /** Columns that are required in this row besides those required in every row. */
  readonly required?: readonly string[];
  /** The only columns with a figure, where the table leaves the others blank by design. */
  readonly only?: readonly string[];
  /** Each column of the row is one row divided by another. */
  readonly computed?: { readonly is: 'row-share'; readonly part: string; readonly of: string };
  readonly alsoSeen?: readonly string[];
}

/** Rows that people add, one per thing described. */
export interface Repeats {
  readonly per: Bilingual;
  /** The fields of action, or else, that rows stand under, in which spelling. */
  readonly groups?: 'actionPlan' | 'investmentPlan' | 'system' | 'sector';
}

/**
 * What a table of the contract is: one entry per version and form that has a layout of its own. It says nothing of where the
 * figures come from: that is a recipe. Checks, recognition, help and filling all stand on these entries.
 */
export interface TableDescription {
  /** The table, whatever its number in a version: `A-1.3` is the inventory of version 2. */
  readonly id: string;
  /** As the template numbers it: `A-1.4`, `Table 6`; empty where it has none. */
  readonly number: string;
  /** Exact English title, with its number where the template prints both. */
  readonly title: string;
  /** Titles seen in its place, without their number. */
  readonly alsoTitled?: readonly string[];
  readonly aid: string;
  readonly edition: Edition;
  readonly form?: Form;
  readonly version: Bilingual;
  readonly confidence: Confidence;
  /** Where the layout was read. */
  readonly source: string;
  /** Instruction lines of the template: help for the reader, never content. */
  readonly instructions: readonly Bilingual[];
  /** Footnotes of the template, in its own words. */
  readonly footnotes: readonly string[];
  /** A `card` is one label per line; a sheet keeps it as one record per row, its labels as columns. */
  readonly shape: 'table' | 'card';
  /** Of every amount in the table, as the template writes it. */
  readonly unit?: string;
  /** The figures are of a base year, said above the table; a projection has none. */
  readonly hasBaseYear: boolean;
  readonly columns: readonly Column[];
  /** Rows that the template prints; none when rows repeat. */
  readonly rows: readonly TableRow[];
  readonly total: TableRow | null;
  readonly repeats?: Repeats;
}
