import { addressOf, type CellValue, positionOf } from '../../domain/cell';
import { plain } from '../../domain/label';
import type { PlannedCell, PlannedRow } from '../../domain/plan';
import { columnPlaces } from './columnReader';
import type { Table, TableCell } from './table';

/** A row of a table, or a card, whose answers are found by their column. */
export interface TableRecord {
  readonly row: string;
  readonly cell: (column: string) => TableCell | null;
  /** What stands in the cell; nothing where there is none. */
  readonly value: (column: string) => CellValue;
  /** The same in words; empty where there is none. */
  readonly text: (column: string) => string;
}

const known = new WeakMap<Table, readonly TableRecord[]>();

/** The records of a table, made once for all who ask. Those of a card stand on as many rows as the card has lines. */
export function recordsIn(table: Table): readonly TableRecord[] {
  const before = known.get(table);
  if (before !== undefined) return before;
  const records = table.standing === undefined ? plannedIn(table) : standingIn(table);
  known.set(table, records);
  return records;
}

type Found = Pick<TableCell, 'at' | 'cell'>;

function plannedIn({ plan, rows }: Table): readonly TableRecord[] {
  const placeIn = columnPlaces();
  return [...rows].map(([row, place]) => {
    const planned: PlannedRow | undefined = plan.rows[place];
    const placeOf = (column: string) => placeIn(planned, row, column);
    const found = (column: string): Found | null => {
      const col = placeOf(column);
      const cell = planned?.cells[col];
      return cell ? { at: { sheet: plan.name, address: addressOf(place, col) }, cell } : null;
    };
    return recordOf(row, found, (column) => planned?.cells[placeOf(column)]);
  });
}

function standingIn({ plan, standing }: Table): readonly TableRecord[] {
  const own = new Map(standing?.cells.map((one) => [`${one.row}/${one.column}`, one.address]));
  return (standing?.rows ?? []).map(({ id: row }) => {
    const found = (column: string): Found | null => {
      const address = own.get(`${row}/${column}`);
      if (address === undefined) return null;
      const at = positionOf(address);
      const cell = plan.rows[at.row]?.cells[at.col];
      return cell ? { at: { sheet: plan.name, address }, cell } : null;
    };
    return recordOf(row, found, (column) => found(column)?.cell);
  });
}

function recordOf(
  row: string,
  found: (column: string) => Found | null,
  cellOf: (column: string) => PlannedCell | null | undefined,
): TableRecord {
  const value = (column: string): CellValue => cellOf(column)?.value ?? null;
  return {
    row,
    cell: (column) => {
      const one = found(column);
      return one === null ? null : { ...one, row, column };
    },
    value,
    text: (column) => `${value(column) ?? ''}`.trim(),
  };
}

const TELLING = ['name', 'type', 'description', 'comments'] as const;

/** What the outline of an action says of it, in plain letters: its name, its type, its description, the comments. */
export const outlineText = ({ text }: TableRecord): string => plain(TELLING.map(text).join(' . '));
