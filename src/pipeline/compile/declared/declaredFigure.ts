import type { Column } from '../../../catalogue/tables/description';
import type { FilledTable, SectorColumn } from '../../../catalogue/tables/recipe';
import { steps } from '../../../catalogue/tables/steps';
import { type CellAt, isError } from '../../../domain/cell';
import type { Source } from '../../../domain/fact';
import { type Language, say } from '../../../domain/message';
import type { StandingCell, StandingTable } from '../../../domain/standingTable';
import { convert, isConvertible } from '../../../domain/unit';
import { unitIn } from '../../../domain/unitWritten';
import { type Figure, figureOf } from '../figure';

/** What a cell of a table made by hand says, in our unit, and what ours takes from it: by a formula on it, or its words. */
export interface Said {
  readonly value: number | string;
  /** `null` where nothing can be taken: a figure whose unit nobody says, one that is computed from others. */
  readonly figure: Figure | null;
}

/** Reads a cell of a table made by hand as the cell of ours in the same line and column; `null` for a blank, or an error. */
export function declaredFigure(
  cell: StandingCell,
  at: CellAt,
  column: Column,
  table: FilledTable,
  standing: StandingTable,
  language: Language,
): Said | null {
  const { value, written } = cell;
  if (value === null || value === '' || isError(written)) return null;
  const source: Source = { ...at, text: `${written}`, isLive: typeof written === 'number' };
  const told = [say(steps.declared, { table: standing.title === '' ? standing.table : standing.title }, language)];
  if (typeof value === 'string') {
    const isWords = column.kind === 'text' || KEYS.has(value);
    return { value, figure: isWords ? { value, sources: [source], steps: told } : null };
  }
  if (column.kind === 'text')
    return { value: `${value}`, figure: { value: `${value}`, sources: [source], steps: told } };
  const printed = column.unit ?? (column.kind === 'amount' ? table.unit : undefined) ?? '';
  const figure = (own: number, unit: string, readUnit: string): Said => {
    const manner = { scale: { times: 1 }, unit: printed, otherwise: '', language } as const;
    const taken = isComputed(column) ? null : figureOf([{ source, value: own, unit, readUnit }], manner, told);
    return { value: own, figure: taken };
  };
  if (column.kind === 'share' || (column.kind === 'number' && printed === '')) return figure(value, printed, printed);
  const [ours, theirs] = [unitIn(printed)?.unit, cell.ownUnit?.ofColumn ?? saidUnit(cell.column, standing, printed)];
  if (ours === undefined || theirs === undefined || !isConvertible(theirs, ours)) return { value, figure: null };
  return figure(convert(value, theirs, ours), ours, theirs);
}

/** Computed from others in ours; the total of a row by sector is read in the sources. */
const isComputed = (column: Column | SectorColumn): boolean =>
  column.computed !== undefined && !('content' in column && column.content.is === 'level');

/** Notation keys are as good as figures. */
const KEYS: ReadonlySet<string> = new Set(['NO', 'NE', 'IE', 'C']);

/** The unit that a table made by hand says of a column: in its heading, else over the table where it measures the same. */
function saidUnit(column: string, { columns, unit = '' }: StandingTable, printed: string): string | undefined {
  const heading = columns.find(({ id }) => id === column)?.text ?? '';
  const [own, over, ours] = [heading, unit, printed].map((text) => unitIn(text)?.unit);
  if (own !== undefined) return own;
  return over !== undefined && ours !== undefined && isConvertible(over, ours) ? over : undefined;
}
