import type { CellValue } from '../../domain/cell';
import { plain } from '../../domain/label';

/**
 * Dates of an action: before 2000 no plan of ours began, after 2100 none ends (template rule, tete-plan-actions.md,
 * section 3).
 */
const FIRST = 1950;
const LAST = 2100;
const DAY = 86_400_000;

/**
 * The day of a spreadsheet's serial number, as `2024-01-31`; `null` outside 1950–2100. Both date systems: 1900 (with
 * its
 * false 29 February) and 1904 (trap 39).
 */
export function serialToDate(serial: number, isDate1904 = false): string | null {
  const date = dateOfSerial(serial, isDate1904);
  return date === null ? null : checked(date.toISOString().slice(0, 10));
}

/** A day as its cell shows it in France, `31/01/2024`, to be quoted; the number itself on what is no date. */
export function shownDay(serial: number, isDate1904 = false): string {
  const day = dateOfSerial(serial, isDate1904)?.toISOString().slice(0, 10) ?? '';
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year === undefined ? `${serial}` : `${date}/${month}/${year}`;
}

/** The year of a spreadsheet's serial number, in either date system; `null` on what is no date. */
export const yearOfSerial = (serial: number, isDate1904 = false): number | null =>
  dateOfSerial(serial, isDate1904)?.getUTCFullYear() ?? null;

function dateOfSerial(serial: number, isDate1904: boolean): Date | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 200_000) return null;
  const days = Math.floor(serial) + (isDate1904 ? 1462 : serial < 60 ? 1 : 0);
  return new Date((days - 25_569) * DAY);
}

/**
 * The serial number of a day, in either date system: the inverse of {@link serialToDate}. `null` on what is no date.
 */
export function dateToSerial(date: string, isDate1904 = false): number | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY + 25_569 - (isDate1904 ? 1462 : 0);
}

/**
 * The day that a cell says, as `2024-01-31`: a serial (the caller says the cell is formatted as a date), `JJ/MM/AAAA`,
 * `JJ-MM-AAAA`,
 * `AAAA-MM-JJ`, `JJ/MM/AA` (10 to 99 read 20AA, trap 38). A bare year is `2024`, a month `2024-03`. Anything else is
 * `null`:
 * "mi-2025", "T3 2024", "fin de mandat" are no days (trap 41): {@link yearOfMoment} says the year of the first two.
 */
export function dateIn(value: CellValue, isDate1904 = false): string | null {
  if (typeof value === 'number') {
    if (value < FIRST || value > LAST) return serialToDate(value, isDate1904);
    return Number.isInteger(value) ? `${value}` : null;
  }
  if (typeof value !== 'string' || value.length > 40) return null;
  const said = value.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(said);
  if (french !== null) return dayOf(fullYear(french[3] ?? ''), Number(french[2]), Number(french[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(said);
  if (iso !== null) return dayOf(fullYear(iso[1] ?? ''), Number(iso[2]), Number(iso[3]));
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(said);
  if (month !== null) return dayOf(Number(month[2]), Number(month[1]), 1)?.slice(0, 7) ?? null;
  const worded = /^(?:(\d{1,2})(?:er)? )?(\p{L}{3,9})\.? (\d{4})$/u.exec(said);
  if (worded !== null) return wordedDate(worded[1], worded[2] ?? '', Number(worded[3]));
  const year = /^(?:20|19)\d{2}$/.test(said) ? Number(said) : 0;
  return year >= FIRST && year <= LAST ? said : null;
}

/** A time of year that leaves the year itself certain: `mi-2028`, `fin 2027`, `T2 2026`, `2e semestre 2025`, `été 2026`. */
const MOMENT =
  /^(?:(?:a la |au |en )?(?:mi|milieu|debut|fin|courant|annee|printemps|ete|automne|rentree|[ts][1-4]|(?:[1-4](?:er|e|eme)?|premier|deuxieme|second|troisieme|quatrieme) (?:trimestre|semestre))(?: de)?[ -]?)+((?:19|20)\d{2})$|^((?:19|20)\d{2})[ -]?[ts][1-4]$/;

/** The year of such a moment; `null` for a span, a bound ("après 2030") and anything else. */
export function yearOfMoment(text: string): string | null {
  if (text.length > 40) return null;
  const [, year, first] =
    MOMENT.exec(
      plain(text)
        .replace(/[.,()]/g, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    ) ?? [];
  return year ?? first ?? null;
}

const months = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];

function wordedDate(day: string | undefined, month: string, year: number): string | null {
  const name = month.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = months.findIndex((start) => name.startsWith(start));
  if (index < 0) return null;
  const date = dayOf(year, index + 1, day === undefined ? 1 : Number(day));
  return day === undefined ? (date?.slice(0, 7) ?? null) : date;
}

/** `25` and `0023` → 2025, 2023; `05` and `0217` → no year of ours: a year of two digits is 2010 to 2099 (trap 38). */
const fullYear = (digits: string): number => (Number(digits) >= 10 && Number(digits) <= 99 ? 2000 : 0) + Number(digits);

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? checked(date.toISOString().slice(0, 10)) : null;
}

const checked = (date: string): string | null => {
  const year = Number(date.slice(0, 4));
  return year >= FIRST && year <= LAST ? date : null;
};
