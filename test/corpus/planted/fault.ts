import type { DrawnCell } from '../../../src/domain/drawnWorkbook';
import type { Draw } from '../draw';
import { type Change, type CleanBook, numberAt, type Place, type Role } from './cleanBook';

/**
 * A fault where it is planted: what it changes, the rule that must find it, and the cells where it may be told. `CCC !` is a cell of
 * that table of ours, wherever it stands in it.
 */
export interface Planted {
  readonly change: Change;
  readonly at: readonly string[];
}

/** A fault that people make: the rule that is to find it, where it can stand, and how it is made there. */
export interface Fault {
  readonly name: string;
  readonly rule: string;
  readonly isHere: (place: Place) => boolean;
  /** `null` where this place does not lend itself to it. */
  readonly plant: (place: Place, book: CleanBook, draw: Draw) => Planted | null;
}

/** A cell with one of these roles. */
export const among =
  (...roles: readonly Role[]) =>
  ({ role }: Place): boolean =>
    roles.includes(role);

/** What is written over a cell, and found there. */
export const written = (
  name: string,
  rule: string,
  isHere: Fault['isHere'],
  write: (draw: Draw, place: Place) => DrawnCell,
): Fault => ({
  name,
  rule,
  isHere,
  plant: (place, _, draw) => ({ change: { cells: { [place.cell]: write(draw, place) } }, at: [place.cell] }),
});

/** The other cells of the place's sheet that are what is asked. */
export const beside = (
  book: CleanBook,
  { sheet }: Place,
  wanted: { readonly role?: Role; readonly row?: string; readonly column?: string },
): readonly Place[] =>
  book.places.filter(
    (place) =>
      place.sheet === sheet &&
      (wanted.role === undefined || place.role === wanted.role) &&
      (wanted.row === undefined || place.row === wanted.row) &&
      (wanted.column === undefined || place.column === wanted.column),
  );

/** Cells with another number each. */
export const renumbered = (
  places: readonly Place[],
  of: (value: number) => number,
): Readonly<Record<string, DrawnCell>> => Object.fromEntries(places.map((place) => [place.cell, of(numberAt(place))]));

/** `1044.5` → `1 044,5` */
export const spaced = (value: number): string =>
  `${value}`.replace('.', ',').replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, ' ');

/** A slip of the hand: two digits of a number exchanged, neither of them its last two; `null` where all are the same. */
export function exchanged(value: number, draw: Draw): number | null {
  const digits = [...`${Math.trunc(value)}`];
  const places = digits.flatMap((digit, i) =>
    i + 3 < digits.length && digits[i + 1] !== digit && !(i === 0 && digits[1] === '0') ? [i] : [],
  );
  if (places.length === 0) return null;
  const i = draw.pick(places);
  const other = [...digits];
  [other[i], other[i + 1]] = [digits[i + 1] ?? '', digits[i] ?? ''];
  return Number(other.join('')) + (value - Math.trunc(value));
}
