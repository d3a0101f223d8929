/**
 * Where a value sits: a sheet's name and an address as people write it (`C5`, or `B5:F13` for a block).
 * It travels with every value; grid positions (`row`, `col`, from 0) stay local to the code that walks a sheet.
 */
export interface CellAt {
  readonly sheet: string;
  readonly address: string;
}

/** An error value of a spreadsheet, by its English code: `#N/A`, `#DIV/0!`, `#REF!`… */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null` is an empty cell, never a zero; an empty string is kept as it is. */
export type CellValue = null | number | string | boolean | CellError;

export const isError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(col: number): string {
  const last = ALPHABET[col % 26]!; // one of 26
  return col < 26 ? last : columnLetters(Math.floor(col / 26) - 1) + last;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `A` → `0`, `AA` → `26`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i += 1) number = number * 26 + (letters.charCodeAt(i) & 31); // A or a is 1
  return number - 1;
}

/** `(4, 2)` → `C5`. */
export const addressOf = (row: number, col: number): string => `${columnLetters(col)}${row + 1}`;

/** `C5` → `{ row: 4, col: 2 }`; the first cell of a block. Dollar signs are ignored. Throws on anything else. */
export function positionOf(address: string): { readonly row: number; readonly col: number } {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::|$)/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new RangeError(`not a cell address: ${address}`);
  return { row: Number(digits) - 1, col: columnNumber(letters) };
}

/** The same of a bare address, as {@link addressOf} writes it; `null` for anything else. */
export function cellAddressed(address: string): { readonly row: number; readonly col: number } | null {
  let col = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= A && code <= Z; code = address.charCodeAt(++at))
    col = col * 26 + code - A + 1;
  const digits = address.length - at;
  if (at === 0 || at > 3 || digits === 0 || digits > 7 || address.charCodeAt(at) === ZERO) return null;
  let row = 0;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return null;
    row = row * 10 + digit;
  }
  return { row: row - 1, col: col - 1 };
}

const [A, Z, ZERO] = [65, 90, 48]; // codes of letters

/** A block of cells, both ends included, counted from 0. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `{ top: 4, left: 1, bottom: 12, right: 5 }` → `B5:F13`; a single cell is written once. */
export function boxAddress({ top, left, bottom, right }: Box): string {
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as a formula writes it: quoted unless plain, the straight apostrophe doubled. */
export const quotedSheet = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z_.]*$/.test(sheet) && !/^[rc]$/i.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;

/** A reference as a name holds it, always quoted: `'GES 2019'!$C$5`. */
export const fixedReference = (sheet: string, row: number, col: number): string =>
  `'${sheet.replace(/'/g, "''")}'!$${columnLetters(col)}$${row + 1}`;

/** A reference as a formula writes it: `'GES 2019'!C5`. */
export const referenceTo = ({ sheet, address }: CellAt): string => `${quotedSheet(sheet)}!${address}`;
