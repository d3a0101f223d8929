import type { CellValue } from '../../domain/cell';
import { missingIn } from '../reading/missing';
import { isInTotal } from '../reading/rowsInTotal';
import { computedColumns, descriptionOf, isOutsideTotal } from './described';
import { gapFormOf } from './gap';
import { agrees, sumOf } from './interval';
import { cellIn, isAmount, isBlank, isFigure, rounded, type Table, type TableCell, type TableFigure } from './table';

/** What the total of a column is made of. */
export interface Parts {
  readonly parts: readonly TableFigure[];
  /** Every line has a figure, or has none by design. */
  readonly isWhole: boolean;
  /**
   * In a table that people typed, the same with its sinks: the template does not say whether the total holds them, and both are seen in
   * published contracts (CCC-025). `null` where there are none.
   */
  readonly withSinks: readonly TableFigure[] | null;
}

/** The lines that the total of a column adds up. */
export function partsOfTotal(table: Table, column: string): Parts {
  const lines = [...table.rows.keys()]
    .filter((row) => isInTotal(row) && !isOutsideTotal(table.id, row))
    .flatMap((row) => cellIn(table, row, column) ?? []);
  const parts = lines.filter(isFigure);
  const sinks = table.standing === undefined ? null : cellIn(table, 'afolu-sinks', column);
  return {
    parts,
    isWhole: lines.every((line) => isFigure(line) || isNothing(line.cell.value) || isBlankByDesign(table, line)),
    withSinks: isFigure(sinks) ? [...parts, sinks] : null,
  };
}

/** Signs that people put where there is nothing: `-`, `/`, `…`. */
const A_DASH = /^[\s/._…‒–—−-]+$/;

/**
 * What adds nothing to a sum: what does not occur or does not apply, and a dash, which is no key but holds no figure either. What is
 * counted elsewhere, confidential or not estimated may be in the total.
 */
export function isNothing(value: CellValue): boolean {
  if (typeof value !== 'string' || value.trim() === '') return false;
  const missing = missingIn(value);
  return (
    A_DASH.test(value) || missing?.key === 'NO' || (missing?.key === undefined && missing?.reason === 'not-applicable')
  );
}

/** In a table that people typed, a blank that the template does not ask for: one scope per row in the economic model's tables. */
export const isBlankByDesign = ({ standing }: Table, { cell: { value, isRequired } }: TableCell): boolean =>
  standing !== undefined && isBlank(value) && isRequired !== true;

/**
 * Whether the grand total of a column of totals is that of the cells beside, read the other way: then one of the totals of the rows is
 * at fault, and told there.
 */
function isSumAcross(table: Table, total: TableFigure): boolean {
  const [found] = computedColumns(table.id, 'sum').filter(({ column }) => column.id === total.column);
  if (table.standing === undefined || found === undefined) return false;
  const parts = found.computed.of.flatMap((column) => partsOfTotal(table, column).parts);
  return agrees(rounded(total), sumOf(parts.map(rounded)));
}

/** A total that is not the sum of its column: what the column adds up to, and how many lines that is. */
export interface WrongTotal {
  readonly sum: number;
  readonly count: number;
}

/** What is wrong with the total of a column (CCC-012); `null` where it may be right, or where a total of the rows is told instead. */
export function wrongTotal(table: Table, total: TableCell): WrongTotal | null {
  if (!isFigure(total) || !isAmount(total) || isRate(table, total.column)) return null;
  const { parts, isWhole, withSinks } = partsOfTotal(table, total.column);
  if (parts.length < 2 || agrees(rounded(total), sumOf(parts.map(rounded)))) return null;
  if (withSinks !== null && agrees(rounded(total), sumOf(withSinks.map(rounded)))) return null;
  if (isSumAcross(table, total)) return null;
  const sum = Number(parts.reduce((all, { cell }) => all + cell.value, 0).toPrecision(15));
  // what the other lines hold is in the total; in a gap table it may be of either sign
  if (!isWhole && (total.cell.value > sum || gapFormOf(table) !== null)) return null;
  return { sum, count: parts.length };
}

/** Costs per tonne and the like do not add up. */
export const isRate = ({ id, standing }: Table, column: string): boolean =>
  standing !== undefined && descriptionOf(id)?.columns.find((one) => one.id === column)?.kind === 'number';
