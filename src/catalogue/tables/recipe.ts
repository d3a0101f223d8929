import type { NotationKey } from '../../domain/fact';
import type { Bilingual, Language } from '../../domain/message';
import type { RowContent } from '../crosswalk/contractRows';
import type { TableId } from '../tableNames';
import type { Column, Computed, TableDescription, TableRow } from './description';

/** Which year and status a figure is taken at. */
export type When = 'base' | 'objective' | 'existing-strategies' | 'business-as-usual';

/** Cells that follow from others and that our engine writes as formulas. */
type WrittenFormula = Exclude<Computed, { readonly is: 'sum' | 'gap' | 'ratio' }>;

/**
 * What fills a column of a table by sectors. `of`, `from`, `first`, `second` name columns of the same table.
 * `scope`: the sources' figure of that scope; where they do not separate it, it stands `within` another column of the row (key IE,
 * or the same key as that column).
 */
export type SectorContent =
  | WrittenFormula
  | { readonly is: 'text' }
  | { readonly is: 'blank' }
  | { readonly is: 'scope'; readonly scope: 1 | 2 | 3; readonly within?: string }
  | { readonly is: 'level'; readonly when: When }
  | { readonly is: 'table'; readonly table: TableId; readonly column: string; readonly over: number }
  | { readonly is: 'drop'; readonly from: string; readonly when: When }
  | { readonly is: 'reductions' };

/** What fills a row of a table by sectors. */
export interface RowFilling {
  /** What the row holds, in words. */
  readonly holds: Bilingual;
  /** PCAET sectors whose figures make the row; empty for a line that is typed. */
  readonly sectors: readonly string[];
  /** Where the officer changed what the crosswalk puts in the row. */
  readonly decided?: RowContent;
  /** The row of another table that it is read from, when not the same: `afolu` from `afolu-sources`. */
  readonly from?: string;
  /** The key of a row of which the sources say nothing at all. */
  readonly whenAbsent?: NotationKey;
}

export interface SectorColumn extends Column {
  readonly content: SectorContent;
}

export type SectorRow = TableRow & RowFilling;

interface SectorRecipe {
  readonly family: 'ghg' | 'energy';
  /** From the core's unit to the table's: ×1000, or ÷1000. */
  readonly scale: { readonly times: number } | { readonly over: number };
}

/** A table whose rows are sectors, described and with its recipe. */
export interface SectorTable extends TableDescription, SectorRecipe {
  readonly kind: 'sectors';
  readonly id: TableId;
  readonly unit: string;
  readonly rows: readonly SectorRow[];
  readonly total: SectorRow | null;
  readonly columns: readonly SectorColumn[];
}

/** What fills a column of a table with one row per action. `ratio` divides one column by another. */
export type ActionContent =
  | { readonly is: 'blank' }
  | { readonly is: 'title' | 'description' | 'field' | 'lead' | 'partners' | 'sector' | 'tax-basis' }
  /** In a language that is not the tables’ own, where it is a translation of theirs. */
  | { readonly is: 'timeline'; readonly language?: Language }
  | { readonly is: 'reduction' | 'budget' }
  | Extract<Computed, { readonly is: 'ratio' }>;

export interface ActionColumn extends Column {
  readonly content: ActionContent;
}

/** A table with one row per action, grouped by field of action. */
export interface ActionTable extends TableDescription {
  readonly kind: 'actions';
  readonly id: TableId;
  /** Which spelling of the fields of action. */
  readonly fields: 'actionPlan' | 'investmentPlan';
  readonly columns: readonly ActionColumn[];
}

/** What the workbook gives the rows of a table that people complete. */
export type RecordSource =
  | 'territory'
  | 'stakeholders'
  | 'fields'
  | 'indicators'
  | 'indicator-cards'
  | 'activity'
  | 'allocated'
  | 'budget-history'
  | 'funders'
  | 'income'
  | 'projects'
  | 'bearers';

/** A table of lines that people complete: those that the template prints, those that the workbook gives, and blank ones. */
export interface RecordTable extends TableDescription {
  readonly kind: 'records';
  readonly id: TableId;
  /** Absent: the workbook says nothing of its rows. */
  readonly from?: RecordSource;
}

/** A table that is described and has a recipe. */
export type FilledTable = SectorTable | ActionTable | RecordTable;

/** What a recipe adds to a table by sectors: a column that it does not name is computed as described, or left to people. */
interface SectorFilling extends SectorRecipe {
  readonly id: TableId;
  readonly unit: string;
  readonly columns: Readonly<Record<string, SectorContent>>;
  readonly rows: Readonly<Record<string, RowFilling>>;
}

const typed: RowFilling = { holds: { fr: '', en: '' }, sectors: [] };

/** A described table by sectors with what fills it. */
export function filledBySector(table: TableDescription, filling: SectorFilling): SectorTable {
  const { id, unit, family, scale, columns, rows } = filling;
  const filled = (row: TableRow): SectorRow => ({ ...row, ...(rows[row.id] ?? typed) });
  return {
    ...table,
    kind: 'sectors',
    id,
    unit,
    family,
    scale,
    rows: table.rows.map(filled),
    total: table.total === null ? null : filled(table.total),
    columns: table.columns.map((column) => ({
      ...column,
      content: columns[column.id] ?? formulaOf(column) ?? { is: 'blank' },
    })),
  };
}

function formulaOf({ computed }: Column): WrittenFormula | undefined {
  const isWritten = computed !== undefined && computed.is !== 'sum' && computed.is !== 'gap' && computed.is !== 'ratio';
  return isWritten ? computed : undefined;
}

/** A described table with one row per action, with what fills its columns. */
export const filledByAction = (
  table: TableDescription,
  id: TableId,
  fields: ActionTable['fields'],
  columns: Readonly<Record<string, ActionContent>>,
): ActionTable => ({
  ...table,
  kind: 'actions',
  id,
  fields,
  columns: table.columns.map((column) => ({
    ...column,
    content: columns[column.id] ?? (column.computed?.is === 'ratio' ? column.computed : { is: 'blank' }),
  })),
});
