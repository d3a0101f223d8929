import { positionOf } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import type { Recognition } from '../../domain/recognition';
import type { StandingCell, StandingTable } from '../../domain/standingTable';
import { describedAs, descriptionOf } from './described';
import type { Table } from './table';
import { tableOf } from './tableOf';

const known = new WeakMap<Recognition, Table>();
const NO_ROW: PlannedRow = { cells: [] };

/** The tables of the contract that people typed or pasted, each as a table of which every cell is at its own address. */
export const standingIn = ({ recognitions }: Pick<Dossier, 'recognitions'>): readonly Table[] =>
  recognitions.flatMap((recognition) => {
    const { standing, sheet } = recognition;
    if (standing === undefined) return [];
    const table = known.get(recognition) ?? {
      ...tableOf(planOf(standing, sheet)),
      ...(standing.isTurned && { rows: new Map(standing.rows.map(({ id }, i) => [id, i])) }),
      standing,
    };
    known.set(recognition, table);
    return [table];
  });

/** The same cells as a plan of ours would have them: the rules read both with the same eyes. */
function planOf(standing: StandingTable, sheet: string): SheetPlan {
  const { table, columns, rows, cells, baseYear } = standing;
  const lines = new Map<number, (PlannedCell | null)[]>();
  const put = (address: string, cell: PlannedCell) => {
    const { row, col } = positionOf(address);
    const line = lines.get(row) ?? [];
    while (line.length <= col) line.push(null);
    line[col] = cell;
    lines.set(row, line);
  };
  for (const { address, text } of [...columns, ...rows]) put(address, { value: text });
  if (baseYear !== undefined) put(baseYear.address, { value: baseYear.text, key: 'base-year/value' });
  for (const cell of cells) put(cell.address, plannedOf(cell, standing));
  const last = Math.max(-1, ...lines.keys());
  return {
    table,
    name: sheet,
    visibility: 'visible',
    rows: Array.from({ length: last + 1 }, (_, row) => {
      const line = lines.get(row);
      return line === undefined ? NO_ROW : { cells: line };
    }),
    columns: [],
    merges: [],
    links: [],
    print: { orientation: 'landscape' },
    hasGridLines: true,
  };
}

function plannedOf(
  { row, column, value, numberFormat, isFormula, isRequired }: StandingCell,
  standing: StandingTable,
): PlannedCell {
  const described = (describedAs(standing) ?? descriptionOf(standing.table))?.columns.find(({ id }) => id === column);
  const unit = described?.kind === 'share' ? '%' : (described?.unit ?? standing.unit);
  return {
    value,
    key: `${row}/${column}`,
    ...(isFormula && { formula: '' }),
    ...(unit !== undefined && { unit }),
    ...(numberFormat !== undefined && { format: { numberFormat } }),
    ...(isRequired && { isRequired }),
  };
}
