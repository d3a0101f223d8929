import { TEMPLATE_GUIDANCE, TEMPLATE_TYPE } from '../../catalogue/planRows';
import { addressOf, type CellValue } from '../../domain/cell';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading, type Layout, type Spot } from '../../domain/recognition';
import { formatAt, type Sheet, valueAt } from '../../domain/workbook';
import { dateIn, yearOfMoment } from '../reading/date';
import { matchSector } from '../reading/knownLabel';
import { isWritten, missingIn } from '../reading/missing';
import { actionStatusIn } from '../reading/status';
import type { DoubtSeen } from './figure';
import { isMonthFirst, isTwoDays } from './monthFirst';
import type { TableToRead } from './tableToRead';
import { writtenText } from '../reading/writtenText';

/** A field of the plan: its heading, and what the heading means. */
export interface Column extends Pick<Layout, 'orientation'> {
  readonly heading: Heading;
  readonly entry: MappingEntry;
}

export type Columns = ReadonlyMap<string, Column>;

/** The cell of an action in a field: on its row, or in its column where a plan has one action per column. */
export const spotOf = (column: Column, action: number): Spot => crossing(column, action, column.heading);

export function addressAt(column: Column, action: number): string {
  const { row, col } = spotOf(column, action);
  return addressOf(row, col);
}

/** What stands in a cell. */
export const valueOn = (sheet: Sheet, { row, col }: Spot): CellValue => valueAt(sheet, row, col);

const valueIn = ({ sheet }: TableToRead, column: Column | undefined, row: number): CellValue =>
  column === undefined ? null : valueOn(sheet, spotOf(column, row));

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

/** A title or a description: the officer's own words, whatever they begin with; only what a template prints is none. */
export function narrativeIn(table: TableToRead, column: Column | undefined, row: number): string {
  const text = writtenIn(table, column, row);
  const said = plain(text);
  return TEMPLATE_TYPE.test(said) || TEMPLATE_GUIDANCE.test(said) || missingIn(text)?.reason === 'to-come' ? '' : text;
}

/** A column that may not hold the titles of actions: none is used before an answer. */
export const titleDoubt = ({ entry: { confidence, label, meaning } }: Column): readonly DoubtSeen[] =>
  confidence < SURE ? [{ code: 'label-unsure', data: { label, meaning } }] : [];

/** Notes a doubt about a cell of the action: its code, what stands there, its column. */
export type Report = (code: DoubtSeen['code'], text: string, column: Column | undefined) => void;

export function statusIn(text: string, column: Column | undefined, report: Report): string | null {
  if (text === '') return null;
  const seen = actionStatusIn(text);
  if (seen !== null && seen.match.confidence >= SURE) return seen.value;
  if (missingIn(text) === null) report('status-unknown', text, column);
  return null;
}

export function sectorIn(text: string, column: Column | undefined, report: Report): string | null {
  if (text === '') return null;
  const match = matchSector(text);
  if (match !== null && match.confidence >= SURE) return match.target;
  report('sector-unknown', text, column);
  return null;
}

/** Serials of days from 2000 to 2100: under a heading of dates, a number in that range is a day whatever its format. */
const PLAN_YEARS = /^(?:20\d\d|2100)/;

/** Columns whose dates stand month first, each looked through once. */
const monthFirst = new WeakMap<Column, boolean>();

/** A date that may be two days, in a column where another can only be month first: neither day is sure. */
export function isDayUnsure(table: TableToRead, column: Column, value: CellValue): boolean {
  if (!isTwoDays(value)) return false;
  const known = monthFirst.get(column);
  const is = known ?? isMonthFirst(table.layout.entries.map((row) => valueIn(table, column, row)));
  if (known === undefined) monthFirst.set(column, is);
  return is;
}

/** The day, month or year of a date; the officer's own words where they are none of these, or may be two days, reported. */
export function dayIn(table: TableToRead, column: Column | undefined, row: number, report: Report): string | null {
  const value = valueIn(table, column, row);
  if (column === undefined || value === null) return null;
  const text = writtenText(value);
  const day =
    typeof value === 'object' || isDayUnsure(table, column, value) ? null : dateIn(value, table.workbook.isDate1904);
  const at = spotOf(column, row);
  const isShown = formatAt(table.workbook, table.sheet, at.row, at.col).kind === 'date';
  if (day !== null && (typeof value !== 'number' || isShown || PLAN_YEARS.test(day))) return day;
  if (!isWritten(text)) return null;
  const year = typeof value === 'string' ? yearOfMoment(value) : null;
  report(year === null ? 'date-unread' : 'date-year', text, column);
  return year ?? (typeof value === 'string' ? text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_DATE) : null);
}

/** A date in words is short; what is longer is prose. */
const LONGEST_DATE = 60;
