import { OWN_SHEETS } from '../catalogue/sheetNames';
import { type CellValue, isError } from '../domain/cell';
import type { Language } from '../domain/message';
import type { SheetPlan } from '../domain/plan';

/** What a spreadsheet would take for a formula when it opens the file. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** Digits of a decimal in a table: beyond them stands the noise of a calculation, `7.800000000000001` for `7.8`. */
const DIGITS = 12;

/** Sheets that are tables of the contract: neither copies nor our own working sheets. */
export const isContractTable = ({ table, copyOf }: SheetPlan): boolean =>
  copyOf === undefined && !(OWN_SHEETS as readonly string[]).includes(table);

/**
 * A table as CSV that Excel opens as it should: byte order mark, CRLF, every hidden column left out; in French `;` and
 * decimal commas, in English `,` and points, decimals to twelve digits. Text that looks like a formula gets an apostrophe.
 */
export function tableCsv({ rows, columns }: SheetPlan, language: Language): string {
  const separator = language === 'fr' ? ';' : ',';
  const lines = rows.map(({ cells }) =>
    columns
      .flatMap(({ isHidden }, col) =>
        isHidden === true ? [] : [field(settled(cells[col]?.value ?? null), separator, language)],
      )
      .join(separator)
      .replace(/[;,]+$/, (tail) => (tail.replaceAll(separator, '') === '' ? '' : tail)),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A line of fields, each as {@link tableCsv} writes it. */
export const csvLine = (values: readonly CellValue[], separator: string, language: Language): string =>
  values.map((value) => field(value, separator, language)).join(separator);

/** A whole number keeps all its digits: it may be an identifier. */
const settled = (value: CellValue): CellValue =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;

function field(value: CellValue, separator: string, language: Language): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'number') return language === 'fr' ? `${value}`.replace('.', ',') : `${value}`;
  const text = FORMULA_LIKE.test(`${value}`) ? `'${value}` : `${value}`;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
