import type { Action } from '../../domain/fact';
import { onOneLine } from '../../domain/label';
import { formatAt } from '../../domain/workbook';
import { dateIn, serialToDate, yearOfMoment } from '../reading/date';
import { isWritten } from '../reading/missing';
import { addressAt, type Column, type Columns, dayIn, isDayUnsure, type Report, spotOf, valueOn } from './actionValues';
import type { TableToRead } from './tableToRead';
import { writtenText } from '../reading/writtenText';

/** When an action runs, and the cells of its dates where a schedule says them. */
export interface Dates {
  readonly dates: Pick<Action, 'start' | 'end' | 'schedule'>;
  readonly cells: Readonly<Record<string, string>>;
}

interface Period {
  readonly start: string;
  readonly end: string;
  /** A date in words of which the year alone is kept: `mi-2024 – fin 2027`. */
  readonly isInWords: boolean;
}

/**
 * The start and the end of an action: its own two fields, else the period of its schedule (`2023-2030`, `de 03/2024 à 12/2026`). A
 * schedule that is no period of two dates (`2027`, `2025-`, prose), or that its own fields contradict, is kept as a text, reported.
 */
export function datesIn(table: TableToRead, columns: Columns, row: number, report: Report): Dates {
  const start = dayIn(table, columns.get('start'), row, report);
  const end = dayIn(table, columns.get('end'), row, report);
  const own = { ...(start !== null && { start }), ...(end !== null && { end }) };
  const column = columns.get('schedule');
  const text = column === undefined ? '' : scheduleText(table, column, row);
  if (column === undefined || !isWritten(text)) return { dates: own, cells: {} };
  const period = periodIn(text, (half) => !isDayUnsure(table, column, half));
  if (period === null || (start ?? period.start) !== period.start || (end ?? period.end) !== period.end) {
    report('schedule-text', text, column);
    return { dates: { ...own, schedule: text }, cells: {} };
  }
  if (period.isInWords) report('date-year', text, column);
  const at = addressAt(column, row);
  const cells = { ...(start === null && { start: at }), ...(end === null && { end: at }) };
  return { dates: { start: period.start, end: period.end }, cells };
}

/** What a schedule says, on one line; a cell that shows a date says its day. */
function scheduleText({ workbook, sheet }: TableToRead, column: Column, row: number): string {
  const at = spotOf(column, row);
  const value = valueOn(sheet, at);
  if (value === null || typeof value === 'object' || typeof value === 'boolean') return '';
  const isDay = typeof value === 'number' && formatAt(workbook, sheet, at.row, at.col).kind === 'date';
  return (isDay ? serialToDate(value, workbook.isDate1904) : null) ?? onOneLine(writtenText(value)).trim();
}

const BETWEEN = /\s?[-–—−/→]\s?|\s(?:à|a|au|et|to|and|until|jusqu['’](?:à|au|en))\s/gi;
const OPENING = /^(?:de|du|entre|from|between)\s/i;
/** Two dates in words, with what opens and joins them. */
const LONGEST_PERIOD = 80;

/** The two dates of a text that is a period and nothing else; `null` where it can be cut into two dates in no way, or in two ways. */
function periodIn(text: string, isSure: (half: string) => boolean): Period | null {
  if (text.length > LONGEST_PERIOD || dateIn(text) !== null) return null;
  const said = text.replace(OPENING, '');
  const periods = [...said.matchAll(BETWEEN)].flatMap(({ 0: joint, index }): readonly Period[] => {
    const halves = [said.slice(0, index), said.slice(index + joint.length)];
    const [start, end] = halves.map((half) => (isSure(half) ? (dateIn(half) ?? yearOfMoment(half)) : null));
    if (start === undefined || end === undefined || start === null || end === null) return [];
    return [{ start, end, isInWords: halves.some((half) => dateIn(half) === null) }];
  });
  return periods.length === 1 ? (periods[0] ?? null) : null;
}
