import { referenceTo } from '../../../domain/cell';
import { cellOf, type Observation } from '../../../domain/fact';
import type { SheetPlan } from '../../../domain/plan';

/** Indicators that a table of the contract works out from others, and the cell that says them, whatever the form of the table. */
const CELLS: Readonly<Record<string, string>> = { 'residual-emissions': 'total/residual' };

/** The observations that such a cell was worked out from; none where no table says the indicator. */
export function workedOut(
  indicator: string,
  tables: readonly SheetPlan[],
  observations: Iterable<readonly Observation[]>,
): readonly Observation[] {
  const key = CELLS[indicator];
  if (key === undefined) return [];
  const sources = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.key === key && typeof cell.value === 'number' ? (cell.lineage?.from ?? []) : [])),
    ),
  );
  const places = new Map(sources.map((cell, place) => [referenceTo(cell), place]));
  const placeOf = ({ source }: Observation): number => places.get(referenceTo(cellOf(source))) ?? -1;
  const from = [...observations].flat().filter((observation) => placeOf(observation) >= 0);
  return from.sort((a, b) => placeOf(a) - placeOf(b)); // whatever the order of the facts
}
