import { type CellValue, isError } from '../../domain/cell';
import type { Action } from '../../domain/fact';
import { plain } from '../../domain/label';
import { convert, dimensionOf, unitForCore } from '../../domain/unit';
import { unitIn } from '../../domain/unitWritten';
import { formatAt } from '../../domain/workbook';
import { type NumberReading, readNumber } from '../reading/number';
import { type Column, type Report, spotOf, valueOn } from './actionValues';
import type { DoubtSeen } from './figure';
import type { TableToRead } from './tableToRead';
import { writtenText } from '../reading/writtenText';
import { isUncomputed, quotedText, sourceOf } from './sources';

const REDUCTION_UNIT = 'tCO2e/an';
/** Headings whose figures are changes, falls negative, rather than falls. */
const CHANGE = /\b(?:impacts?|effets?|evolutions?|variations?|bilan|balance)\b/;

/** Which sign a plan writes its reductions with; `mixed` where both are met, and a heading of changes tells them apart. */
export type Signs = { readonly reductions: 'positive' | 'negative'; readonly isMixed: boolean };

/** The sign of a column of reductions, by its figures and its heading (CCC-055). */
export function signsIn(table: TableToRead, column: Column | undefined): Signs {
  const values = column === undefined ? [] : table.layout.entries.map((row) => figureOf(table, column, row));
  const isMixed = values.some((value) => value > 0) && values.some((value) => value < 0);
  const isChange = column !== undefined && CHANGE.test(plain(column.heading.text));
  const isNegative = isMixed ? isChange : values.some((value) => value < 0);
  return { reductions: isNegative ? 'negative' : 'positive', isMixed };
}

function figureOf(table: TableToRead, column: Column, row: number): number {
  const read = readingOf(valueOn(table.sheet, spotOf(column, row)));
  return read.kind === 'number' ? read.value : 0;
}

const readingOf = (value: CellValue): NumberReading =>
  typeof value === 'string'
    ? readNumber(value)
    : typeof value === 'number'
      ? { kind: 'number', value }
      : { kind: value === null ? 'missing' : 'text', reason: 'blank' };

/** An action's yearly reduction, positive. `null` where the cell says none, or none that is sure: reported. */
export function reductionIn(
  table: TableToRead,
  column: Column | undefined,
  signs: Signs,
  row: number,
  report: Report,
): NonNullable<Action['reduction']> | null {
  if (column === undefined) return null;
  const at = spotOf(column, row);
  const value = valueOn(table.sheet, at);
  const refuse = (code: DoubtSeen['code']): null => {
    report(code, quotedText(table.workbook, table.sheet, spotOf(column, row)), column);
    return null;
  };
  if (value === null) return isUncomputed(table.sheet, spotOf(column, row)) ? refuse('reduction-text') : null;
  if (isError(value)) return refuse('reduction-text');
  const { kind } = formatAt(table.workbook, table.sheet, at.row, at.col);
  if (typeof value === 'number' && kind === 'percent') return refuse('reduction-share');
  if (typeof value === 'number' && kind === 'date') return refuse('reduction-date');
  const read = readingOf(value);
  if (read.kind === 'missing') return null;
  if (read.kind === 'range') return refuse('reduction-open');
  if (read.kind !== 'number') return refuse('reduction-text');
  const own = 'unit' in read ? read.unit : undefined;
  const unit = own ?? column.heading.path.map((text) => unitIn(text)).find((seen) => seen !== null)?.unit;
  if (unit !== undefined && dimensionOf(unit) === 'share') return refuse('reduction-share');
  const fits = unit === undefined ? null : unitForCore(unit, REDUCTION_UNIT);
  if (fits === null) return refuse('reduction-unit');
  if (read.bound !== undefined) return refuse('reduction-open');
  const isFall = read.value === 0 || read.value < 0 === (signs.reductions === 'negative');
  if (!isFall) return refuse('reduction-sign');
  if (read.isApproximate === true) report('approximate', writtenText(value), column);
  if (read.value < 0) report('reduction-negative', writtenText(value), column);
  return {
    value: Math.abs(convert(read.value, fits, REDUCTION_UNIT)),
    unit: REDUCTION_UNIT,
    readUnit: fits,
    source: sourceOf(table.sheet, spotOf(column, row)),
  };
}
