import type { PlannedCell, PlannedRow } from '../../domain/plan';

/** Finds the cell of a column, row after row: it most often stands where it stood in the row before. */
export function columnReader(column: string): (row: PlannedRow | undefined) => PlannedCell | undefined {
  const end = `/${column}`;
  let last = 0;
  return (row) => {
    if (row?.cells[last]?.key?.endsWith(end) !== true)
      last = row?.cells.findIndex((cell) => cell?.key?.endsWith(end)) ?? 0;
    return row?.cells[last] ?? undefined;
  };
}

/** Finds where the cell of a named row and column stands in its row, from 0; -1: nowhere. It looks first where that column stood last. */
export function columnPlaces(): (row: PlannedRow | undefined, name: string, column: string) => number {
  const last = new Map<string, number>();
  return (row, name, column) => {
    const before = last.get(column) ?? -1;
    if (isKeyOf(row?.cells[before]?.key, name, column)) return before;
    const place = row?.cells.findIndex((cell) => isKeyOf(cell?.key, name, column)) ?? -1;
    if (place >= 0) last.set(column, place);
    return place;
  };
}

/** `action:7/name` is the key of the column `name` in the row `action:7`. */
const isKeyOf = (key: string | undefined, name: string, column: string): boolean =>
  key?.length === name.length + 1 + column.length &&
  key.endsWith(column) &&
  key.startsWith(name) &&
  key[name.length] === '/';
