import type { Format, FormatKind } from '../../../domain/workbook';

/** Formats that every workbook knows by number (ECMA-376 part 1, 18.8.30); a file's own definition wins. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Numbers whose format depends on the country: 27 to 36 and 50 to 58 are East Asian dates. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The format of a number-format identifier: the file's own code, else the built-in one, else General. */
export function formatOf(id: number, own: ReadonlyMap<number, string>): Format {
  const code = own.get(id) ?? BUILT_IN[id];
  if (code !== undefined) return { code, kind: formatKind(code) };
  return isEastAsianDate(id) ? { code: 'yyyy-mm-dd', kind: 'date' } : { code: 'General', kind: 'number' };
}

/** What cannot be a date letter: quoted text, escaped, padding and fill signs, `General`, exponents. */
const NO_LETTERS = /"[^"]*"?|\\.|_.|\*.|General|E[+-]/gi;
/** A place for a digit: no date has one, but the decimals of a second. Tells `0 MWh`, badly quoted, from a date. */
const DIGITS = /[0#?]/;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/**
 * What a number format makes of a number. Letters in quotes or brackets do not count, elapsed `[h]` is a duration:
 * `0" h"` → number, `[$-40C]mmm yyyy` → date, `h:mm` → time, `0.0%` → percent.
 */
export function formatKind(code: string): FormatKind {
  const bare = code
    .slice(0, 1_000)
    .replace(NO_LETTERS, '')
    .replace(/AM\/PM|A\/P/gi, 'h');
  if (ELAPSED.test(bare)) return 'duration';
  const letters = bare.replace(/\[[^\]]*\]?/g, '');
  if (!DIGITS.test(letters.replace(/s\.0+/gi, 's'))) {
    if (/[dyebg]/i.test(letters)) return 'date';
    if (/[hs]/i.test(letters)) return 'time';
    if (/m/i.test(letters)) return 'date';
  }
  return letters.includes('%') ? 'percent' : 'number';
}
