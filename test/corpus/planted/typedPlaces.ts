import type { CleanBook, Place, Role } from './cleanBook';
import { among, beside } from './fault';

/** Cells of these tables and columns: `A-2.2 gap`. */
export const of = (...ids: readonly string[]) => among(...ids.map((id): Role => `typed ${id}`));

/** Cells of these columns of a table. */
export const every = (table: string, ...columns: readonly string[]) =>
  of(...columns.map((column) => `${table} ${column}`));

/** A line of the table, not its total. */
export const isSector = ({ row }: Place): boolean => row !== 'Total';

/** The table that a place stands in. */
export const tableOf = ({ role }: Place): string => role.split(' ')[1] ?? '';

/** The cell of the same table that is in this row and column. */
export const cellIn = (book: CleanBook, place: Place, row: string, column: string) =>
  beside(book, place, { role: `typed ${tableOf(place)} ${column}`, row }).map(({ cell }) => cell);
