/** The bytes that the scanners look for. */
export const Byte = {
  tab: 9,
  carriageReturn: 13,
  space: 32,
  bang: 33,
  quote: 34,
  ampersand: 38,
  apostrophe: 39,
  slash: 47,
  colon: 58,
  lower: 60,
  equal: 61,
  greater: 62,
  question: 63,
  underscore: 95,
} as const;

/**
 * What a scanner puts after its data: each byte that a loop waits for is there, so that every loop ends,
 * also on a part cut in the middle. A position at or past the end of the data means: incomplete.
 */
export const SENTINEL = Uint8Array.from('<>"\'=<>', (letter) => letter.charCodeAt(0));

/** Excel's limit for one cell; longer text is met in bombs only and is cut. */
const LONGEST = 32_767;
/** No more bytes are decoded for one text: each character may be a reference of nine. */
const MOST_BYTES = 9 * LONGEST;

const LETTER_T = 116;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of an element without children, from its raw bytes: entities, CDATA, line ends and `_xHHHH_` decoded. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  return unescaped(rawText(bytes, from, to)).slice(0, LONGEST);
}

/**
 * The text of a string item (`<si>` or `<is>`): every `<t>` joined, phonetic runs left out.
 * Stops at the end tag of the item, or at `to`.
 */
export function itemText(bytes: Uint8Array, from: number, to: number): string {
  return plainItem(bytes, from, to) ?? markedItem(bytes, from, to);
}

/** The text of an item that is one `<t>` without attributes, entities and line ends: most items, at a third of the cost. */
function plainItem(bytes: Uint8Array, from: number, to: number): string | null {
  if (bytes[from] !== Byte.lower || bytes[from + 1] !== LETTER_T || bytes[from + 2] !== Byte.greater) return null;
  let i = from + 3;
  for (; i < to && bytes[i] !== Byte.lower; i += 1) {
    if (bytes[i] === Byte.ampersand || bytes[i] === Byte.carriageReturn) return null;
  }
  const isOver = bytes[i + 1] === Byte.slash && bytes[i + 4] === Byte.lower && bytes[i + 5] === Byte.slash;
  return isOver && i + 5 < to && i - from < MOST_BYTES
    ? unescaped(utf8.decode(bytes.subarray(from + 3, i))).slice(0, LONGEST)
    : null;
}

function markedItem(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let i = from;
  while (i < to && text.length < LONGEST) {
    if (bytes[i] !== Byte.lower) {
      i += 1;
      continue;
    }
    const next = bytes[i + 1];
    if (next === Byte.bang || next === Byte.question) {
      i = afterMarkup(bytes, i, to);
      continue;
    }
    const isEnd = next === Byte.slash;
    const name = localName(bytes, isEnd ? i + 2 : i + 1, to);
    const tagEnd = indexOfByte(bytes, Byte.greater, name.to, to);
    if (isEnd && (isNamed(bytes, name, 'si') || isNamed(bytes, name, 'is'))) break;
    const isOpen = !isEnd && bytes[tagEnd - 1] !== Byte.slash;
    i = tagEnd + 1;
    if (isOpen && isNamed(bytes, name, 't')) {
      const end = endOfText(bytes, i, to);
      text += rawText(bytes, i, end);
      i = end;
    } else if (isOpen && isNamed(bytes, name, 'rPh')) {
      i = afterEndTag(bytes, i, to, 'rPh');
    }
  }
  return unescaped(text).slice(0, LONGEST);
}

/** Where the text that starts here ends: at the next tag, comments and CDATA being part of the text. */
export function endOfText(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  for (;;) {
    i = indexOfByte(bytes, Byte.lower, i, to);
    if (i >= to) return to;
    if (bytes[i + 1] !== Byte.bang && bytes[i + 1] !== Byte.question) return i;
    i = afterMarkup(bytes, i, to);
  }
}

/** The position after a comment, CDATA or instruction that starts at `from`; past `to` when its end has not come. */
export function afterMarkup(bytes: Uint8Array, from: number, to: number): number {
  const isComment = bytes[from + 2] === 0x2d && bytes[from + 3] === 0x2d;
  const isCdata = bytes[from + 2] === 0x5b;
  const before = isComment ? 0x2d : isCdata ? 0x5d : 0; // `--`, `]]`, or the tag's own end
  for (let i = from + (isComment ? 4 : isCdata ? 9 : 2); i < to; i += 1) {
    if (bytes[i] !== Byte.greater) continue;
    if (before === 0 || (bytes[i - 1] === before && bytes[i - 2] === before)) return i + 1;
  }
  return to + 1;
}

/** The first place of a byte from `from` on; `to` when it is not there. */
export function indexOfByte(bytes: Uint8Array, byte: number, from: number, to: number): number {
  let i = from;
  while (i < to && bytes[i] !== byte) i += 1;
  return i;
}

interface Name {
  readonly from: number;
  readonly to: number;
}

/** The part of a tag's name after its prefix. */
export function localName(bytes: Uint8Array, from: number, limit: number): Name {
  let start = from;
  let i = from;
  for (; i < limit; i += 1) {
    const byte = bytes[i]!; // i < limit
    if (byte === Byte.colon) start = i + 1;
    else if (byte <= Byte.space || byte === Byte.slash || byte === Byte.greater) break;
  }
  return { from: start, to: i };
}

/** Whether the bytes of a name spell this one. */
export function isNamed(bytes: Uint8Array, { from, to }: Name, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let k = 0; k < name.length; k += 1) if (bytes[from + k] !== name.charCodeAt(k)) return false;
  return true;
}

function afterEndTag(bytes: Uint8Array, from: number, to: number, name: string): number {
  let i = endOfText(bytes, from, to);
  while (i < to) {
    const isEnd = bytes[i + 1] === Byte.slash;
    const found = localName(bytes, isEnd ? i + 2 : i + 1, to);
    i = indexOfByte(bytes, Byte.greater, found.to, to) + 1;
    if (isEnd && isNamed(bytes, found, name)) return i;
    i = endOfText(bytes, i, to);
  }
  return to;
}

/** Bytes to text: markup and entities decoded, `_xHHHH_` left as it is, since it may span runs. */
function rawText(bytes: Uint8Array, from: number, to: number): string {
  let isPlain = true;
  for (let i = from; i < to && isPlain; i += 1) {
    const byte = bytes[i];
    isPlain = byte !== Byte.ampersand && byte !== Byte.lower && byte !== Byte.carriageReturn;
  }
  const text = utf8.decode(bytes.subarray(from, Math.min(to, from + MOST_BYTES)));
  return isPlain ? text : markedText(text);
}

/** Text with entities, comments or CDATA in it; one pass, also over what never ends. */
function markedText(written: string): string {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  let decoded = '';
  let i = 0;
  for (;;) {
    const next = text.indexOf('<', i);
    decoded += text.slice(i, next < 0 ? text.length : next).replace(ENTITY, entity);
    if (next < 0) return decoded;
    const isCdata = text.startsWith('<![CDATA[', next);
    const close = isCdata ? ']]>' : text.startsWith('<!--', next) ? '-->' : '>';
    const end = text.indexOf(close, next + 1);
    if (isCdata) decoded += text.slice(next + 9, end < 0 ? text.length : end);
    if (end < 0) return decoded;
    i = end + close.length;
  }
}

const ENTITY = /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** An unknown entity needs a DOCTYPE, which is refused: it stays as it is written. */
function entity(written: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? written;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

/** `_x000D_` → carriage return; `_x005F_` protects an underscore that only looks like an escape. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
