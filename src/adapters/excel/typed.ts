import { type CellValue, isError } from '../../domain/cell';
import type { Given } from './before';

/** Excel's own limit of a cell's text. */
const LONGEST = 32_767;
/** Names of functions newer than the file format: files prefix them, Excel's interface does not. */
const FILE_PREFIXES = /_xlfn\.(?:_xlws\.)?|_xlws\./gi;
/** Beginnings of months in French and English: a text with one and a digit may be taken for a date. */
const MONTH = /(?:jan|f[eé]v|feb|mar|av|apr|ma[iy]|jui|jun|jul|ao|aug|sep|oct|nov|d[eé]c)/i;
const BOOLEAN = /^(?:true|false|vrai|faux)$/i;
/** A letter first, and nothing that Excel would make another thing of. */
const isPlain = (text: string): boolean =>
  /^\p{L}/u.test(text) && !BOOLEAN.test(text) && !(/\d/.test(text) && MONTH.test(text));

/**
 * A value as Excel must be given it to hold just that. Texts that Excel would take for a number, a date, a boolean, an
 * error or a formula (`=`, `+`, `-`, `@` at the head) are given with a leading apostrophe, which Excel does not keep in the text.
 */
export function typed(value: CellValue): Given {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isError(value)) return value.error;
  const text = value.slice(0, LONGEST);
  return text === '' || isPlain(text) ? text : `'${text}`;
}

/** A formula as Excel's interface writes it, from how files store it. */
export const typedFormula = (formula: string): string => `=${formula.replace(FILE_PREFIXES, '')}`;
