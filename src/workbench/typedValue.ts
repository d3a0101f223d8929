import { numfmt } from '@univerjs/core';
import type { Language } from '../domain/message';
import type { FormatKind } from '../domain/workbook';

/** A number with a point, as the spreadsheet itself shows it when a cell is opened; it may be a percentage. */
const POINTED = /^([+-]?\d+)\.(\d+\s*%?)$/;
/** Spaces of any width between groups of three digits: `1 234,5`. */
const GROUPS = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;
/** Groups that are cut wrong: a phone number, a postal code, two numbers. */
const MISCUT = /\d[ \u00a0\u202f]\d/;

/** A day without its year is read month first by the reader of numbers, whatever the language. */
const YEARLESS = /^(?!.*[yh])/;

/**
 * The number that a person typed, in their language, or `null` when it is a text. A date or a percentage typed where the
 * cell shows none stays a text: the file could not say how to show it, and would hold a number that nobody typed.
 */
export function typedNumber(
  typed: string,
  language: Language,
  shown: FormatKind,
  kindOf: (code: string) => FormatKind,
): number | null {
  const text = language === 'fr' ? inFrench(typed.trim()) : typed.trim();
  const found = text === null ? null : numfmt.parseValue(text, { locale: language });
  if (typeof found?.v !== 'number') return null;
  const code = found.z === undefined ? '' : String(found.z);
  const kind = kindOf(code);
  if (kind === 'number') return found.v;
  return kind === shown && (kind === 'percent' || !YEARLESS.test(code)) ? found.v : null;
}

/** As the reader of French numbers wants it; `null` for what only looks like one. */
function inFrench(text: string): string | null {
  const [, whole, rest] = POINTED.exec(text) ?? [];
  if (whole !== undefined) return `${whole},${rest ?? ''}`;
  const ungrouped = text.replace(GROUPS, '');
  return /\d\.\d/.test(ungrouped) || MISCUT.test(ungrouped) ? null : ungrouped;
}
