import type { CellValue } from '../domain/cell';
import type { Content } from './embeddedWorkbook';

const ERRORS = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!)$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const PERCENT = /^[-+]?\d+(?:\.\d+)?%$/;
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What Excel makes of a value that is given to a cell: `=…` becomes a formula, `1044` a number, `46%` 0.46, a date its serial; a leading
 * apostrophe keeps a text as it is, and so does the format `@`. `undefined`: the cell is left as it was.
 */
export function typedContent(given: unknown, format: string): Content | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given === 'boolean') return { value: given };
  if (typeof given === 'number') return { value: format === '@' ? `${given}` : given };
  if (typeof given !== 'string') return { value: JSON.stringify(given) };
  if (given === '') return { value: null };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (format === '@') return { value: given };
  if (/^[=+@-]./.test(given) && !NUMBER.test(given) && !PERCENT.test(given)) {
    return { formula: given.startsWith('=') ? given.slice(1) : given };
  }
  return { value: constant(given) };
}

function constant(text: string): CellValue {
  if (NUMBER.test(text)) return Number(text);
  if (PERCENT.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (ERRORS.test(text)) return { error: text };
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (year !== undefined) return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY;
  return text;
}
