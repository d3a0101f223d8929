import type { StandingCell, StandingLabel } from '../../../domain/standingTable';

interface Body {
  readonly rows: readonly StandingLabel[];
  readonly cells: readonly StandingCell[];
}

/** Parts of a row are two at least. */
const LEAST_PARTS = 2;

/**
 * Rows that a city puts under a sector, `Residential` and `Tertiary` under `Buildings`, are parts of it where they add up to it in each
 * column: the total of the table has them already.
 */
export function withDetails({ rows, cells }: Body): Body {
  const details = new Map<string, string>();
  rows.forEach((row, i) => {
    const next = rows.slice(i + 1).findIndex(({ id }) => !/^row-\d/.test(id));
    const parts = rows.slice(i + 1, next < 0 ? undefined : i + 1 + next);
    if (/^(?:row-|total|subtotal-|detail-)/.test(row.id) || parts.length < LEAST_PARTS) return;
    if (!addUp(row, parts, cells)) return;
    for (const { id } of parts) details.set(id, id.replace(/^row/, 'detail'));
  });
  if (details.size === 0) return { rows, cells };
  return {
    rows: rows.map((row) => ({ ...row, id: details.get(row.id) ?? row.id })),
    cells: cells.map((cell) => ({ ...cell, row: details.get(cell.row) ?? cell.row })),
  };
}

/** Whether some rows add up to another wherever that one has a figure, rounding allowed. */
function addUp({ id }: StandingLabel, parts: readonly StandingLabel[], cells: readonly StandingCell[]): boolean {
  const own = cells.filter((cell) => cell.row === id && typeof cell.value === 'number' && cell.value !== 0);
  return (
    own.length > 0 &&
    own.every(({ column, value }) => {
      const values = cells.flatMap((cell) =>
        cell.column === column && parts.some((part) => part.id === cell.row) && typeof cell.value === 'number'
          ? [cell.value]
          : [],
      );
      const sum = values.reduce((all, one) => all + one, 0);
      const digit = [value, ...values].every(Number.isInteger) ? 1 : 0.1;
      return values.length > 0 && Math.abs(sum - Number(value)) <= (digit * (values.length + 1)) / 2 + 1e-6;
    })
  );
}
