import { csvText } from '../../domain/csvText';
import type { PackRows } from '../../domain/packTable';

/** A table as CSV: UTF-8, commas, CRLF (RFC 4180); a text that would start as a formula has an apostrophe before it. */
export function csvOf({ fields, rows }: PackRows): string {
  const isText = fields.map(({ type }) => type === 'string' || type === 'array');
  const lines = rows.map((row) => row.map((value, i) => field(value, isText[i] === true)).join(','));
  return [fields.map(({ name }) => name).join(','), ...lines, ''].join('\r\n');
}

function field(value: string | null, isText: boolean): string {
  if (value === null) return '';
  const safe = isText ? csvText(value) : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
