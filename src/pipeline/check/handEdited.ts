import { addressOf, isError } from '../../domain/cell';
import type { Content } from '../../domain/handEdit';
import type { Seen } from './rule';
import { headingsOf, isBlank, labelOf, type Table, type TableCell } from './table';

type Holes = 'row' | 'column' | 'theirs' | 'ours';

/** Longer texts are cut in a sentence: the cell shows them whole. */
const MOST_SHOWN = 80;

/** Figures, or texts, that a person changed in a table of ours; what fills a cell that we leave to people is not one. */
export function handEditedIn(
  table: Table,
  of: 'figures' | 'texts',
): readonly Seen<Readonly<Record<Holes, string | number>>>[] {
  const { plan, typed } = table;
  return typed.flatMap(({ row, col }) => {
    const cell = plan.rows[row]?.cells[col];
    const ours = cell?.byHand?.ours;
    if (!cell || ours === undefined || (isBlank(ours.value) && ours.formula === undefined)) return [];
    const isFigure = cell.unit !== undefined || ours.formula !== undefined || typeof ours.value === 'number';
    if (isFigure !== (of === 'figures')) return [];
    const at = { sheet: plan.name, address: addressOf(row, col) };
    const place: TableCell = { at, row: plan.rows[row]?.key ?? '', column: '', cell };
    const [heading = ''] = headingsOf(table, [place]);
    const told = { row: labelOf(table, place), column: heading || at.address };
    return [{ at, data: { ...told, theirs: shown(cell), ours: shown(ours) } }];
  });
}

/** A number as a number, so that the reader's language writes it; a formula that gives nothing yet as itself. */
function shown({ value, formula }: Content): string | number {
  if (isBlank(value) && formula !== undefined) return `=${formula}`.slice(0, MOST_SHOWN);
  if (value !== null && isError(value)) return value.error;
  if (typeof value === 'number') return value;
  const text = `${value ?? ''}`;
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
