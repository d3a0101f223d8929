import { positionOf } from '../../domain/cell';
import { plain } from '../../domain/label';
import { cellIn, type Table, type TableCell } from './table';

/** A row of a table, or a card, whose answers are found by their column. */
export interface TableRecord {
  readonly row: string;
  readonly cell: (column: string) => TableCell | null;
  /** What stands in the cell, in words; empty where there is none. */
  readonly text: (column: string) => string;
}

/** The records of a table. Those of a card stand on as many rows as the card has lines. */
export const recordsIn = (table: Table): readonly TableRecord[] => {
  const { standing, plan } = table;
  const ids = standing?.rows.map(({ id }) => id) ?? [...table.rows.keys()];
  const own = new Map(standing?.cells.map((one) => [`${one.row}/${one.column}`, one.address]));
  return ids.map((row) => {
    const cell = (column: string): TableCell | null => {
      if (standing === undefined) return cellIn(table, row, column);
      const address = own.get(`${row}/${column}`);
      if (address === undefined) return null;
      const at = positionOf(address);
      const planned = plan.rows[at.row]?.cells[at.col];
      return planned ? { at: { sheet: plan.name, address }, row, column, cell: planned } : null;
    };
    return { row, cell, text: (column) => `${cell(column)?.cell.value ?? ''}`.trim() };
  });
};

const TELLING = ['name', 'type', 'description', 'comments'] as const;

/** What the outline of an action says of it, in plain letters: its name, its type, its description, the comments. */
export const outlineText = ({ text }: TableRecord): string => plain(TELLING.map(text).join(' . '));
