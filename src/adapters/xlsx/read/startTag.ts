import { Byte, indexOfByte, isNamed, textIn } from './xmlBytes';

/** The `>` of a start tag: one inside an attribute's quotes does not count. */
export function endOfTag(bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  for (; i < end; i += 1) {
    const byte = bytes[i];
    if (byte === Byte.greater) return i;
    if (byte === Byte.quote || byte === Byte.apostrophe) i = indexOfByte(bytes, byte, i + 1, end);
  }
  return end;
}

/** Whether a name is over at this byte: `c` in `<c>`, `<c r=…` and `<c/>`, not in `<col>`. */
export const isNameEnd = (byte: number | undefined): boolean =>
  byte === undefined || byte <= Byte.space || byte === Byte.greater || byte === Byte.slash;

/** An attribute of a start tag that is all there and goes on at `from`; nothing when the tag has none of that name. */
export function attributeIn(bytes: Uint8Array, from: number, name: string): string | undefined {
  const start = attributeStart(bytes, from, name);
  return start < 0 ? undefined : textIn(bytes, start, attributeEnd(bytes, start));
}

/** Where the value of an attribute starts, after its quote; −1 when the tag has none of that name. */
export function attributeStart(bytes: Uint8Array, from: number, name: string): number {
  const limit = bytes.length;
  let i = from;
  while (i < limit && bytes[i] !== Byte.greater) {
    if (bytes[i]! <= Byte.space || bytes[i] === Byte.slash) {
      i += 1;
      continue;
    }
    const start = i;
    while (i < limit && bytes[i] !== Byte.equal && bytes[i]! > Byte.space) i += 1;
    const isFound = isNamed(bytes, { from: start, to: i }, name);
    i = indexOfByte(bytes, Byte.equal, i, limit) + 1;
    while (bytes[i]! <= Byte.space) i += 1;
    if (isFound) return i + 1;
    i = attributeEnd(bytes, i + 1) + 1;
  }
  return -1;
}

/** Where the value that starts here ends: at the quote that stands before it. */
export const attributeEnd = (bytes: Uint8Array, start: number): number =>
  indexOfByte(bytes, bytes[start - 1] ?? Byte.quote, start, bytes.length);
