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
