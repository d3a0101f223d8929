import { Big } from 'big.js';
import type { Missing } from '../../domain/fact';
import { plain } from '../../domain/label';
import { unitOf, type UnitSeen } from '../../domain/unitWritten';
import { missingIn } from './missing';

/** Which sign a column writes its decimals with. A lone cell cannot tell `1,234` apart: the column decides (trap 1). */
export type DecimalSign = 'comma' | 'point';

/** What a text says in the place of a figure. Never a silent guess: what can be read two ways is `ambiguous`. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit?: string;
      /** The unit with its basis, tax and doubt, when the cell carries one. */
      readonly written?: UnitSeen;
      readonly isApproximate?: true;
      readonly bound?: '<' | '>';
    }
  | {
      readonly kind: 'range';
      readonly min: number;
      readonly max: number;
      readonly unit?: string;
      readonly written?: UnitSeen;
    }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number]; readonly unit?: string }
  | ({ readonly kind: 'missing' } & Missing)
  | { readonly kind: 'text' };

const TEXT: NumberReading = { kind: 'text' };
/** A figure with its sign; brackets are a negative. Digits come with their separators, decided afterwards. */
const FIGURE = "[+-]? ?[.,]?\\d[\\d., ']*(?:e[+-]?\\d{1,3})?|\\( ?\\d[\\d., ']* ?\\)";
const ALONE = new RegExp(`^(€|[kKM]€)? ?(${FIGURE}) ?(.*)$`, 'i');
const APPROXIMATE =
  /^(?:environ|env\.?|approx(?:imativement)?\.?|a peu pres|pres de|de l'ordre de|autour de|vers|ca\.?|about|~|≈|±) ?/i;
const BOUND =
  /^(<=?|≤|moins de|inferieure? a|inf\.? a|au plus|maximum|max\.?|jusqu'a|less than|>=?|≥|plus de|superieure? a|sup\.? a|au moins|minimum|min\.?|more than) ?/i;
/** A mark after the figure: a note call, or "provisional", "estimated". */
const MARK =
  /^(?:\*+|[¹²³⁴⁵]+|\((?:[1-9]|\*|p|e|prov\.?|provisoire|est\.?|estime[es]*|estimation|r|revise)\)|provisoire|estime[es]*)$/i;
const LONGEST = 80; // a figure with its unit and its word is shorter; a longer text is prose

/**
 * Reads what people type for a figure: `1 044 ktCO2e`, `12,5 %`, `(250)`, `−3`, `env. 12 %`, `< 1`, `Entre 200 et 500`,
 * `NR`.
 * `1,234` and `1.234` are ambiguous until `decimal` says how the column writes decimals. Percentages stay on 0–100.
 */
export function readNumber(text: string, decimal?: DecimalSign): NumberReading {
  const missing = missingIn(text);
  if (missing !== null) return { kind: 'missing', ...missing };
  if (text.length > LONGEST || !/\d/.test(text)) return TEXT;
  const said = cleaned(text);
  return rangeIn(said, decimal) ?? boundedIn(said, decimal);
}

/**
 * The decimal sign that the texts of a column show, where they show one: `null` when none does, or when both are seen.
 */
export function decimalIn(texts: Iterable<string>): DecimalSign | null {
  let comma = false;
  let point = false;
  for (const text of texts) {
    const said = cleaned(text.slice(0, LONGEST));
    const digits = /\d[\d., ']*\d/.exec(said)?.[0] ?? '';
    if (
      /^\d{1,3}(?:\.\d{3})+,\d|^\d[\d ']*,(?:\d{1,2}|\d{4,})$|^0,\d|^\d{4,},|^[\d ]+ \d{3},\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(
        digits,
      )
    )
      comma = true;
    if (
      /^\d{1,3}(?:,\d{3})+\.\d|^\d[\d ']*\.(?:\d{1,2}|\d{4,})$|^0\.\d|^\d{4,}\.|^[\d ]+ \d{3}\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(
        digits,
      )
    )
      point = true;
  }
  return comma === point ? null : comma ? 'comma' : 'point';
}

const cleaned = (text: string): string =>
  text
    .replace(/^'/, '')
    .replace(/[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, ' ')
    .replace(/[−‒﹣－]/g, '-')
    .replace(/[’‘ʼ]/g, "'")
    .trim();

/** Two figures with a word or a dash between them; anything else is not worth a closer look. */
const TWO = /^(?:entre|de|from|between)\s|\d.*(?:\s(?:à|a|to)\s|[-–—]).*\d/i;

function rangeIn(said: string, decimal: DecimalSign | undefined): NumberReading | null {
  if (!TWO.test(said)) return null;
  const low = plain(said);
  const between =
    /^(?:entre|de|from|between) (.+?) (?:et|a|and|to) (.+)$/.exec(low) ??
    /^([+-]?\d.*?) (?:a|to) ([+-]?\d.*)$/.exec(low);
  const dash = between ?? /^(\d[\d., ]*?[^-–—]{0,12}?) ?[-–—] ?(\d.*)$/.exec(low);
  if (dash === null) return null;
  const last = boundedIn(original(said, low, dash[2] ?? ''), decimal);
  const first = boundedIn(original(said, low, dash[1] ?? ''), decimal);
  if (first.kind !== 'number' || last.kind !== 'number' || first.value > last.value)
    return between === null ? null : TEXT;
  if (first.unit !== undefined && first.unit !== last.unit) return TEXT;
  const unit = last.written === undefined ? {} : { unit: last.written.unit, written: last.written };
  return { kind: 'range', min: first.value, max: last.value, ...unit };
}

/** The same stretch of the text before it was made plain, so that `M€` and `m€` stay two things. */
function original(said: string, low: string, part: string): string {
  const start = low.lastIndexOf(part);
  return said.length === low.length ? said.slice(start, start + part.length) : part;
}

function boundedIn(said: string, decimal: DecimalSign | undefined): NumberReading {
  const unmarked = /[^\x20-\x7e]/.test(said) ? said.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : said;
  const word = BOUND.exec(unmarked)?.[0] ?? '';
  const about = APPROXIMATE.exec(unmarked)?.[0] ?? '';
  if (word === '' && about === '') return figureIn(unmarked, decimal);
  const inner = figureIn(unmarked.slice(Math.max(word.length, about.length)), decimal);
  if (inner.kind !== 'number') return inner;
  if (word === '') return { ...inner, isApproximate: true };
  return { ...inner, bound: /^(?:<|≤|mo|inf|au p|max|j|l)/i.test(word) ? '<' : '>' };
}

function figureIn(said: string, decimal: DecimalSign | undefined): NumberReading {
  const [, before = '', figure = '', rest = ''] = ALONE.exec(said) ?? [];
  if (figure === '') return TEXT;
  const isTrailing = /^-$/.test(rest);
  const tail = isTrailing ? '' : rest;
  const multiple = /^(millions?|milliers?|milliards?)$/i.exec(tail)?.[1]?.toLowerCase();
  const isMarked = MARK.test(tail);
  const written =
    isMarked || multiple !== undefined ? null : unitOf(`${before}${before === '' ? '' : ' '}${tail}`.trim());
  if (tail + before !== '' && !isMarked && multiple === undefined && written === null) return TEXT;
  const isNegative = /^[-(]/.test(figure) || isTrailing;
  const digits = figure.replace(/^[+\-( ]+|[ )]+$/g, '');
  const values = valuesOf(digits, decimal).map((value) => signed(value, isNegative, multiple));
  const [value, other] = values;
  const unit = written === null ? {} : { unit: written.unit };
  if (value === undefined || !Number.isFinite(value)) return TEXT;
  if (other !== undefined) return { kind: 'ambiguous', readings: [value, other], ...unit };
  const mark = isMarked ? { isApproximate: true as const } : {};
  return { kind: 'number', value, ...unit, ...(written !== null && { written }), ...mark };
}

/** `3 millions`, `200 milliers`: a number in words. */
const MULTIPLES: Readonly<Record<string, number>> = { millier: 1e3, million: 1e6, milliard: 1e9 };

function signed(value: number, isNegative: boolean, multiple: string | undefined): number {
  const factor = MULTIPLES[multiple?.replace(/s$/, '') ?? ''];
  const size = factor === undefined ? value : Big(value).times(factor).toNumber();
  return isNegative && size !== 0 ? -size : size;
}

/**
 * The one value that a run of digits and separators can have; two when it can be read two ways, none when it is no
 * number.
 */
function valuesOf(run: string, decimal: DecimalSign | undefined): readonly number[] {
  const [digits = '', power] = run.toLowerCase().split('e');
  const exponent = power === undefined ? '' : `e${power}`;
  const plainGroups = /^\d{1,3}(?:[ ']\d{3})+([.,]\d+)?$/.exec(digits);
  if (plainGroups !== null) return [Number(digits.replace(/[ ']/g, '').replace(',', '.') + exponent)];
  if (/^\d+$/.test(digits)) return [Number(digits + exponent)];
  if (/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/.test(digits))
    return [Number(digits.replace(/\./g, '').replace(',', '.'))];
  if (/^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return [Number(digits.replace(/,/g, ''))];
  const [, whole = '', sign = '', part = ''] = /^(\d*)([.,])(\d+)$/.exec(digits) ?? [];
  if (sign === '') return [];
  const asDecimal = Number(`${whole === '' ? 0 : whole}.${part}${exponent}`);
  const canGroup = part.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && exponent === '';
  if (!canGroup || decimal === (sign === ',' ? 'comma' : 'point')) return [asDecimal];
  const asGroup = Number(whole + part);
  // among French decimals one point is a slip of the hand as well as a group; an English comma is a group (trap 4)
  return decimal === undefined || sign === '.' ? [asDecimal, asGroup] : [asGroup];
}
