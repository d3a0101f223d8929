import { tableDescriptions } from '../../catalogue/tables';
import type { Column, TableDescription } from '../../catalogue/tables/description';
import type { StandingTable } from '../../domain/standingTable';

const byId = new Map<string, TableDescription>();
for (const table of tableDescriptions) if (!byId.has(table.id)) byId.set(table.id, table);

/** What a table of the contract is; versions of one table compute their cells alike. */
export const descriptionOf = (table: string): TableDescription | undefined => byId.get(table);

/** The columns of a table whose cells follow from others in a given way. */
export const computedColumns = <Is extends NonNullable<Column['computed']>['is']>(table: string, is: Is) =>
  (descriptionOf(table)?.columns ?? []).flatMap((column) => {
    const { computed } = column;
    return computed !== undefined && isOf(computed, is) ? [{ column, computed }] : [];
  });

type Computed = NonNullable<Column['computed']>;

const isOf = <Is extends Computed['is']>(
  computed: Computed,
  is: Is,
): computed is Extract<Computed, { readonly is: Is }> => computed.is === is;

/** Rows that a total leaves out: sinks, lines of detail, shares of the total. */
export const isOutsideTotal = (table: string, row: string): boolean =>
  descriptionOf(table)?.rows.some(({ id, isOutsideTotal: isOutside }) => id === row && isOutside === true) === true;

/** The columns of a table whose cells follow from others. */
export const computedIds = (table: string): ReadonlySet<string> =>
  new Set((descriptionOf(table)?.columns ?? []).flatMap(({ id, computed }) => (computed === undefined ? [] : [id])));

/** The description that a typed table follows, in its version. */
export const describedAs = ({ table, versions }: StandingTable): TableDescription | undefined =>
  tableDescriptions.find(
    ({ id, edition }) => id === table && edition.versions.every((version) => versions.includes(version)),
  );
