import type { NotationKey } from '../../domain/fact';
import type { Bilingual } from '../../domain/message';
import type { RowContent } from '../crosswalk/contractRows';
import type { TableId } from '../sheetNames';

/** How the layout is known (domain/ccc-tables.md): read in a template, seen in several contracts, or deduced. */
export type Confidence = 'template' | 'published' | 'inferred';

/** A heading as the template has it, and how to read it in French. `isAdded`: the template has no such column. */
export interface Column {
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
  readonly isAdded?: true;
}

/** Which year and status a figure is taken at. */
export type When = 'base' | 'objective' | 'existing-strategies' | 'business-as-usual';

/**
 * What fills a column of a table by sectors. `of`, `from`, `first`, `second` name columns of the same table.
 * `scope`: the sources' figure of that scope; where they do not separate it, it stands `within` another column of the row (key IE,
 * or the same key as that column).
 */
export type SectorContent =
  | { readonly is: 'text' }
  | { readonly is: 'blank' }
  | { readonly is: 'scope'; readonly scope: 1 | 2 | 3; readonly within?: string }
  | { readonly is: 'level'; readonly when: When }
  | { readonly is: 'table'; readonly table: TableId; readonly column: string; readonly over: number }
  | { readonly is: 'drop'; readonly from: string; readonly when: When }
  | { readonly is: 'reductions' }
  | { readonly is: 'minus'; readonly first: string; readonly second: string; readonly isFloored?: true }
  | { readonly is: 'share'; readonly part: string; readonly of: string }
  | { readonly is: 'share-of-total'; readonly part: string }
  | { readonly is: 'allowance'; readonly column: string; readonly rate: number; readonly of: string };

export interface SectorColumn extends Column {
  readonly content: SectorContent;
  readonly look: 'amount' | 'share' | 'text';
  /** A blank here needs a notation key (CCC-001). */
  readonly isRequired?: true;
}

/** One row of a table by sectors. */
export interface SectorRow {
  readonly id: string;
  /** Exact English label. */
  readonly label: string;
  /** Second label: `Sources (positive emissions)`. */
  readonly detail?: string;
  /** What the row holds, in words. */
  readonly holds: Bilingual;
  /** PCAET sectors whose figures make the row; empty for a line that is typed. */
  readonly sectors: readonly string[];
  /** Where the officer changed what the crosswalk puts in the row. */
  readonly decided?: RowContent;
  /** The row of another table that it is read from, when not the same: `afolu` from `afolu-sources`. */
  readonly from?: string;
  /** Left out of the total row: sinks, lines of detail. */
  readonly isOutsideTotal?: true;
  /** The template has no such row: written only when the sources have a figure for it. */
  readonly isAdded?: true;
  /** Removals: written as negative figures. */
  readonly isSink?: true;
  /** The key of a row of which the sources say nothing at all. */
  readonly whenAbsent?: NotationKey;
  /** A line that people fill as they like: `(Fuel type/ energy used)`. */
  readonly isFree?: true;
  /** Columns that hold a fixed key in this row. */
  readonly keys?: Readonly<Record<string, NotationKey>>;
  /** Columns that are required in this row besides those required in every row. */
  readonly required?: readonly string[];
}

interface Described {
  readonly id: TableId;
  /** Exact English title. */
  readonly title: string;
  readonly aid: string;
  readonly version: Bilingual;
  readonly confidence: Confidence;
  /** Where the layout was read. */
  readonly source: string;
  /** Instruction lines of the template: help for the reader, never content. */
  readonly instructions: readonly Bilingual[];
  /** Footnotes of the template, in its own words. */
  readonly footnotes: readonly string[];
}

/** A table whose rows are sectors. */
export interface SectorTable extends Described {
  readonly kind: 'sectors';
  /** Of every amount in the table, as the template writes it. */
  readonly unit: string;
  readonly family: 'ghg' | 'energy';
  /** From the core's unit to the table's: ×1000, or ÷1000. */
  readonly scale: { readonly times: number } | { readonly over: number };
  /** The figures are of a base year, said above the table; a projection has none. */
  readonly hasBaseYear: boolean;
  readonly rows: readonly SectorRow[];
  readonly total: SectorRow | null;
  readonly columns: readonly SectorColumn[];
}

/** What fills a column of a table with one row per action. `ratio` divides one column by another. */
export type ActionContent =
  | { readonly is: 'blank' }
  | { readonly is: 'title' | 'description' | 'field' | 'lead' | 'partners' | 'timeline' | 'sector' | 'tax-basis' }
  | { readonly is: 'reduction' | 'budget' }
  | { readonly is: 'ratio'; readonly part: string; readonly of: string };

export interface ActionColumn extends Column {
  readonly content: ActionContent;
  /** Of the figures of the column. */
  readonly unit?: string;
  /** Wanted for an action that has a cost. */
  readonly isRequired?: true;
}

/** A table with one row per action, grouped by field of action. */
export interface ActionTable extends Described {
  readonly kind: 'actions';
  /** Which spelling of the fields of action. */
  readonly fields: 'actionPlan' | 'investmentPlan';
  readonly columns: readonly ActionColumn[];
}

export type TableDescription = SectorTable | ActionTable;
