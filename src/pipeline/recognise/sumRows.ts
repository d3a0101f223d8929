import type { Face } from './face';
import { textAt } from './headingLines';

/** Rows of amounts among which sums are looked for. */
export interface SumsLook {
  readonly face: Face;
  readonly titlePlace: number;
  /** Where operations are numbered, a sum has no number. */
  readonly numberPlace: number | undefined;
  readonly amounts: readonly number[];
}

/** A sum that is typed among its parts has this many at most. */
const MOST_PARTS = 60;
/** Columns that must agree: one or two may agree by chance. */
const LEAST_COLUMNS = 2;
/** Amounts are rounded: a sum may differ from its parts by half a unit for each of them. */
const ROUNDING = 0.5;

/**
 * Rows that are the sum of the rows just below or just above, in every column of amounts, two parts at least: a mission over its
 * operations (crte-ppi.md, trap 7 of section 8). Each with its first column of figures.
 */
export function sumsAmong(look: SumsLook, rows: readonly number[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  const values = rows.map((row) => look.amounts.map((place) => numberAt(look.face, row, place)));
  rows.forEach((row, i) => {
    if (look.numberPlace !== undefined && textAt(look.face, row, look.numberPlace) !== '') return;
    const own = values[i]!; // one for each row
    const filled = own.flatMap((value, k) => (value === 0 ? [] : [k]));
    const [first] = filled;
    if (first === undefined || filled.length < LEAST_COLUMNS) return;
    const isSum = [1, -1].some((step) => isSumOf(own, values, i, step));
    if (isSum) sums.set(row, look.amounts[first]!); // a column of amounts
  });
  return sums;
}

function isSumOf(own: readonly number[], values: readonly (readonly number[])[], at: number, step: number): boolean {
  const sum = own.map(() => 0);
  const isWhole = own.every(Number.isInteger);
  for (let parts = 1; parts <= MOST_PARTS; parts += 1) {
    const part = values[at + parts * step];
    if (part === undefined) return false;
    part.forEach((value, k) => (sum[k]! += value)); // one sum for each column
    const slack = isWhole ? 0 : ROUNDING * 10 ** -digitsOf(own) * parts;
    const isSame = own.every((value, k) => Math.abs(value - sum[k]!) <= slack + Math.abs(value) * 1e-9);
    if (isSame && parts > 1 && part.some((value) => value !== 0)) return true;
  }
  return false;
}

/** Decimals that a row of amounts is written with. */
const digitsOf = (values: readonly number[]): number =>
  Math.max(...values.map((value) => Math.min(6, `${value}`.split('.')[1]?.length ?? 0)));

function numberAt(face: Face, row: number, place: number): number {
  const value = face.at(row, place);
  return typeof value === 'number' ? value : 0;
}
