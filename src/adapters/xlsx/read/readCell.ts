import { endOfTag, isNameEnd } from './startTag';
import { afterMarkup, Byte, endOfText, indexOfByte, isNamed, localName } from './xmlBytes';

/** One `<c>` element, as offsets into the bytes it was read from. −1: the part is not there. */
export interface RawCell {
  /** Row and column of its `r`, from 0. */
  row: number;
  col: number;
  style: number;
  type: number;
  valueFrom: number;
  valueTo: number;
  inlineFrom: number;
  inlineTo: number;
  /** Inside the start tag of `<f>`, where its attributes are. */
  formulaTag: number;
  formulaFrom: number;
  formulaTo: number;
}

/** A cell to read into, used again for each. */
export const rawCell = (): RawCell => ({
  row: -1,
  col: -1,
  style: 0,
  type: 0,
  valueFrom: -1,
  valueTo: -1,
  inlineFrom: -1,
  inlineTo: -1,
  formulaTag: -1,
  formulaFrom: -1,
  formulaTo: -1,
});

/** What the `t` attribute says. */
export const Kind = { number: 0, shared: 1, boolean: 2, error: 3, date: 4, text: 5, inline: 6 } as const;

/** Answers of the reading functions where a position makes no sense. */
export const INCOMPLETE = -1;
/** Not what a cell can look like, however many bytes follow. */
export const DAMAGED = -2;

const [A, B, C, D, E, F, I, R, S, T, V, Z] = [...'abcdefirstvz'].map((letter) => letter.charCodeAt(0));

/**
 * Reads the cell whose name ends at `from` into `cell` and gives the position after its end tag.
 * Loops end by the sentinel after `end`; a position past `end` means that the cell is not all there yet.
 */
export function readCell(cell: RawCell, bytes: Uint8Array, from: number, end: number, prefix: number): number {
  cell.row = -1;
  cell.col = -1;
  cell.style = 0;
  cell.type = Kind.number;
  cell.valueFrom = -1;
  cell.inlineFrom = -1;
  cell.formulaTag = -1;
  const body = readAttributes(cell, bytes, from, end);
  if (body < 0) return body;
  if (bytes[body - 2] === Byte.slash) return body;
  let i = body;
  for (;;) {
    while (bytes[i] !== Byte.lower) i += 1;
    if (i >= end) return INCOMPLETE;
    const next = bytes[i + 1];
    if (next === Byte.slash) {
      const name = i + 2 + prefix;
      i = indexOfByte(bytes, Byte.greater, name, end) + 1;
      if (i > end) return INCOMPLETE;
      if (bytes[name] === C && isNameEnd(bytes[name + 1])) return i;
    } else if (next === Byte.bang || next === Byte.question) {
      i = afterMarkup(bytes, i, end);
    } else {
      i = readChild(cell, bytes, i + 1 + prefix, end);
      if (i < 0) return i;
    }
  }
}

/** Reads `r`, `s` and `t`; gives the position after the start tag. */
function readAttributes(cell: RawCell, bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  for (;;) {
    const byte = bytes[i]!; // the sentinel ends the loop before the array does
    if (byte === Byte.greater) return i >= end ? INCOMPLETE : i + 1;
    if (byte === Byte.lower) return i >= end ? INCOMPLETE : DAMAGED;
    if (byte <= Byte.space || byte === Byte.slash) {
      i += 1;
      continue;
    }
    const name = i;
    while (bytes[i] !== Byte.equal && bytes[i] !== Byte.greater) i += 1;
    if (i >= end) return INCOMPLETE;
    const isOneLetter = i === name + 1 || bytes[name + 1]! <= Byte.space; // name + 1 <= i < end
    i += 1;
    while (bytes[i]! <= Byte.space) i += 1; // the sentinel's bytes are above the space
    const quote = bytes[i];
    if (i >= end) return INCOMPLETE;
    if (quote !== Byte.quote && quote !== Byte.apostrophe) return DAMAGED;
    i += 1;
    const value = i;
    while (bytes[i] !== quote) i += 1;
    if (i >= end) return INCOMPLETE;
    if (isOneLetter) {
      if (bytes[name] === R) readReference(cell, bytes, value, i);
      else if (bytes[name] === S) cell.style = wholeNumber(bytes, value, i);
      else if (bytes[name] === T) cell.type = kindOf(bytes, value, i);
    }
    i += 1;
  }
}

function readReference(cell: RawCell, bytes: Uint8Array, from: number, to: number): void {
  let i = from;
  let col = 0;
  for (; i < to; i += 1) {
    const letter = bytes[i]! | 32; // i < to; lower case
    if (letter < A! || letter > Z! || i > from + 3) break;
    col = col * 26 + letter - A! + 1;
  }
  const row = wholeNumber(bytes, i, to);
  if (col === 0 || row <= 0) return;
  cell.col = col - 1;
  cell.row = row - 1;
}

/** A whole number without sign, −1 when it is not one. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || to - from > 9) return -1;
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = bytes[i]! - 48; // i < to
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function kindOf(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from];
  if (to - from === 1) {
    if (first === S) return Kind.shared;
    if (first === B) return Kind.boolean;
    if (first === E) return Kind.error;
    return first === D ? Kind.date : Kind.number;
  }
  if (first === S) return Kind.text;
  return first === I ? Kind.inline : Kind.number;
}

/** Reads `<v>`, `<f>` or `<is>`, and passes over anything else; `name` is where the element's own name starts. */
function readChild(cell: RawCell, bytes: Uint8Array, name: number, end: number): number {
  const first = bytes[name];
  const isShort = isNameEnd(bytes[name + 1]);
  const tagEnd = endOfTag(bytes, name, end);
  if (tagEnd >= end) return INCOMPLETE;
  const body = tagEnd + 1;
  const isEmpty = bytes[tagEnd - 1] === Byte.slash;
  const isValue = isShort && first === V;
  const isFormula = isShort && first === F;
  const isInline = first === I && bytes[name + 1] === S && isNameEnd(bytes[name + 2]);
  if (!isValue && !isFormula && !isInline) return body;
  const to = isEmpty ? body : isInline ? endOfInline(bytes, body, end) : endOfText(bytes, body, end);
  if (to >= end && !isEmpty) return INCOMPLETE;
  if (isValue) {
    cell.valueFrom = body;
    cell.valueTo = to;
  } else if (isFormula) {
    cell.formulaTag = name + 1;
    cell.formulaFrom = body;
    cell.formulaTo = to;
  } else {
    cell.inlineFrom = body;
    cell.inlineTo = to;
  }
  return to;
}

/** Where `</is>` starts, CDATA and comments passed over. */
function endOfInline(bytes: Uint8Array, from: number, end: number): number {
  let i = endOfText(bytes, from, end);
  while (i < end) {
    if (bytes[i + 1] === Byte.slash && isNamed(bytes, localName(bytes, i + 2, end), 'is')) return i;
    i = endOfText(bytes, i + 1, end);
  }
  return end;
}
