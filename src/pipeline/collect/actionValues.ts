import type { CellValue } from '../../domain/cell';
import type { Action, Money, Source } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import type { Heading, Spot } from '../../domain/recognition';
import { convert, unitForCore } from '../../domain/unit';
import { unitIn } from '../../domain/unitWritten';
import { formatAt, valueAt } from '../../domain/workbook';
import { isTeteHeading } from '../reading/actionHeading';
import { dateIn } from '../reading/date';
import { matchSector } from '../reading/knownLabel';
import { isWritten } from '../reading/missing';
import { readMoney } from '../reading/money';
import { readNumber } from '../reading/number';
import { actionStatusIn } from '../reading/status';
import { type Decided, said } from './decided';
import type { DoubtSeen } from './figure';
import type { TableToRead } from './gridFacts';
import { sourceOf, writtenText } from './sources';

const REDUCTION_UNIT = 'tCO2e/an';

/** A field of the plan: its heading, and what the heading means. */
export interface Column {
  readonly heading: Heading;
  readonly entry: MappingEntry;
}

export type Columns = ReadonlyMap<string, Column>;

const spotOf = (column: Column, row: number): Spot => ({ row, col: column.heading.col });
const valueIn = ({ sheet }: TableToRead, column: Column | undefined, row: number): CellValue =>
  column === undefined ? null : valueAt(sheet, row, column.heading.col);

/** The text of a field; what a template prints, and what says that nothing is known, is no text. */
export function textIn(table: TableToRead, column: Column | undefined, row: number): string {
  const text = writtenIn(table, column, row);
  return isWritten(text) ? text : '';
}

/** The text of a field as it stands: `À venir` is a status, where in a column of figures it would be an absence. */
export function writtenIn(table: TableToRead, column: Column | undefined, row: number): string {
  const value = valueIn(table, column, row);
  if (value === null || typeof value === 'object' || typeof value === 'boolean') return '';
  const text = `${value}`;
  return (/ {2}|[\t\u00a0\u202f]/.test(text) ? text.replace(/[ \t\u00a0\u202f]+/g, ' ') : text).trim();
}

/** Notes a doubt about a cell's text. */
export type Report = (code: DoubtSeen['code'], about: string) => void;

export function statusIn(text: string, doubt: Report): string | null {
  if (text === '') return null;
  const seen = actionStatusIn(text);
  if (seen !== null && seen.match.confidence >= 0.9) return seen.value;
  doubt('status-unknown', text);
  return null;
}

export function sectorIn(text: string, doubt: Report): string | null {
  if (text === '') return null;
  const match = matchSector(text);
  if (match !== null && match.confidence >= 0.9) return match.target;
  doubt('sector-unknown', text);
  return null;
}

export function dayIn(table: TableToRead, column: Column | undefined, row: number, doubt: Report): string | null {
  const value = valueIn(table, column, row);
  if (column === undefined || value === null || textIn(table, column, row) === '') return null;
  const format = formatAt(table.workbook, table.sheet, row, column.heading.col);
  const isShown = typeof value !== 'number' || format.kind === 'date' || (value >= 1950 && value <= 2100);
  const day = isShown ? dateIn(value, table.workbook.isDate1904) : null;
  if (day === null) doubt('date-unread', writtenText(value));
  return day;
}

export function moneyIn(
  table: TableToRead,
  column: Column | undefined,
  decided: Decided,
  row: number,
  doubt: Report,
): Money | null {
  const value = valueIn(table, column, row);
  if (column === undefined || value === null || typeof value === 'boolean' || typeof value === 'object') return null;
  const text = writtenText(value);
  const tax = decided.tax(column.heading);
  const basis = tax === undefined ? null : said(tax);
  const format = formatAt(table.workbook, table.sheet, row, column.heading.col);
  if (typeof value === 'number' && format.kind === 'date') {
    doubt('budget-text', text);
    return null;
  }
  const written = unitIn(column.heading.text) ?? unitIn(format.code.replace(/[[\]"$]/g, ' '));
  const unit = written ?? (isTeteHeading(column.heading.text) ? unitIn('€') : null); // TETE knows euros only
  const read = readMoney(value, unit, basis === 'HT' || basis === 'TTC' ? basis : null);
  if (read.kind === 'missing') return null;
  if (read.kind !== 'money') {
    doubt('budget-text', text);
    return null;
  }
  if (read.doubt === 'no-unit') {
    doubt('budget-unit', text);
    return null;
  }
  const taxBasis =
    basis === 'unknown' && read.taxBasis !== 'unknown' && unit?.tax === read.taxBasis ? 'unknown' : read.taxBasis;
  if (taxBasis === 'unknown') doubt('tax-unknown', text);
  return {
    read: read.read,
    value: read.value,
    currency: 'EUR',
    taxBasis,
    source: sourceOf(table.sheet, spotOf(column, row)),
  };
}

export function fundingIn(
  table: TableToRead,
  columns: Columns,
  decided: Decided,
  row: number,
  doubt: Report,
): Action['funding'] {
  return [...columns.keys()]
    .filter((field) => field.startsWith('funder-'))
    .flatMap((field) => {
      const funder = textIn(table, columns.get(field), row).replace(/\s+/g, ' ');
      const amount = moneyIn(table, columns.get(field.replace('funder', 'amount')), decided, row, doubt);
      if (funder === '' && amount === null) return [];
      if (funder !== '' && amount !== null) return [{ funder, amount }];
      doubt('funder-alone', funder === '' ? (amount?.source.text ?? '') : funder);
      return [];
    });
}

export function reductionIn(
  table: TableToRead,
  column: Column | undefined,
  row: number,
  doubt: Report,
): { value: number; unit: string; source: Source } | null {
  const value = valueIn(table, column, row);
  if (column === undefined || value === null) return null;
  const read =
    typeof value === 'string'
      ? readNumber(value)
      : typeof value === 'number'
        ? { kind: 'number' as const, value }
        : null;
  if (read === null || read.kind !== 'number') {
    if (read !== null && read.kind !== 'missing') doubt('text', writtenText(value));
    return null;
  }
  const own = 'unit' in read ? read.unit : undefined;
  const unit = own ?? column.heading.path.map((text) => unitIn(text)).find((seen) => seen !== null)?.unit;
  const fits = unit === undefined ? null : unitForCore(unit, REDUCTION_UNIT);
  if (fits === null) {
    doubt('reduction-unit', writtenText(value));
    return null;
  }
  return {
    value: convert(read.value, fits, REDUCTION_UNIT),
    unit: REDUCTION_UNIT,
    source: sourceOf(table.sheet, spotOf(column, row)),
  };
}
