import { type CellValue, isError } from '../domain/cell';
import type { Language } from '../domain/message';
import type { Format } from '../domain/workbook';

const DAY = 86_400_000;
/** Day 0 of the two date systems of spreadsheets. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Digits of a number that names no decimals: what a double holds for sure. */
const MOST_DIGITS = 15;

/** A value as its cell shows it: decimals, percent, date and quoted unit of its own number format. A blank is an empty text. */
export function shownValue(value: CellValue, format: Format, language: Language, isDate1904 = false): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean')
    return (language === 'fr' ? ['FAUX', 'VRAI'] : ['FALSE', 'TRUE'])[Number(value)] ?? '';
  if (typeof value === 'string') return value;
  if (format.kind === 'date') return dateShown(value, language, isDate1904);
  const [positive = ''] = format.code.split(';');
  const digits = /[0#]/.test(positive) ? decimalsIn(positive) : undefined;
  if (format.kind === 'percent')
    return `${numberShown(value * 100, digits ?? 0, language)}${language === 'fr' ? '\u202f%' : '%'}`;
  const [, unit = ''] = /"([^"]+)"\s*$/.exec(positive) ?? [];
  return `${numberShown(value, digits, language)}${unit === '' ? '' : `\u00a0${unit.trim()}`}`;
}

const decimalsIn = (code: string): number => (/\.([0#?]+)/.exec(code)?.[1] ?? '').length;

const formatters = new Map<string, Intl.NumberFormat>();

function numberShown(value: number, decimals: number | undefined, language: Language): string {
  const key = `${language} ${decimals ?? ''}`;
  const known =
    formatters.get(key) ??
    new Intl.NumberFormat(
      language,
      decimals === undefined
        ? { maximumSignificantDigits: MOST_DIGITS }
        : { minimumFractionDigits: 0, maximumFractionDigits: decimals },
    );
  formatters.set(key, known);
  return known.format(value).replace(/^-/, language === 'fr' ? '\u2212\u202f' : '\u2212');
}

function dateShown(serial: number, language: Language, isDate1904: boolean): string {
  const date = new Date((isDate1904 ? EPOCH_1904 : EPOCH) + Math.floor(serial) * DAY);
  if (Number.isNaN(date.getTime())) return `${serial}`;
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    timeZone: 'UTC',
    day: '2-digit',
    month: language === 'fr' ? '2-digit' : 'short',
    year: 'numeric',
  }).format(date);
}
