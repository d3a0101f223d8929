import { cellsOfRow, type Table, type TableCell } from './table';

/** The base year that a table of the contract says in its header. */
export interface BaseYear {
  readonly year: number;
  readonly cell: TableCell;
}

/** `null` for a table without base year, or where it is not written yet. */
export function baseYearOf(table: Table): BaseYear | null {
  const [cell] = cellsOfRow(table, 'base-year');
  const year = Number(/\b(?:19|20)\d\d\b/.exec(`${cell?.cell.value ?? ''}`)?.[0] ?? NaN);
  return cell === undefined || Number.isNaN(year) ? null : { year, cell };
}
