import type { Column } from '../../../catalogue/tables/description';
import type { RecordTable } from '../../../catalogue/tables/recipe';

const OF_YEAR = /^year(0|-\d)$/;

/** How many years before the budget's own a column is of; `null` of a column that is of no year. */
export function yearsBefore({ id }: Pick<Column, 'id'>): number | null {
  const [, offset] = OF_YEAR.exec(id) ?? [];
  return offset === undefined ? null : -Number(offset);
}

/**
 * The table with the city's years over its columns, in the place of the template's `Y−2`, `Y−1`, `Y`: what people type under a year
 * stays under it when the years move. As it is where no year is known.
 */
export function inYears(table: RecordTable, current: number | null): RecordTable {
  if (current === null) return table;
  return {
    ...table,
    columns: table.columns.map((column) => {
      const before = yearsBefore(column);
      if (before === null) return column;
      const year = `${current - before}`;
      return { ...column, heading: year, aid: column.aid.replace(column.heading, year) };
    }),
  };
}
