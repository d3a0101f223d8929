import type { Texts } from '../../../domain/workbook';
import { numberList, push, trimmed } from './growing';
import { afterMarkup, Byte, indexOfByte, isNamed, itemText, localName } from './xmlBytes';

/** Far above the 69,008 met; each costs four bytes before anybody reads it. */
export const MOST_STRINGS = 5_000_000;

/** The shared strings of a workbook, decoded one by one when asked for; `null` when there are too many. */
export function sharedStrings(bytes: Uint8Array): Texts | null {
  const items = itemStarts(bytes);
  if (items === null) return null;
  const { length: size } = items;
  let known: (string | undefined)[] | undefined;
  const decoded = (index: number): string =>
    index >= 0 && index < size ? itemText(bytes, items[index]!, items[index + 1] ?? bytes.length) : ''; // index < size
  return {
    size,
    at: (index) => {
      known ??= Array.from<string | undefined>({ length: size });
      return (known[index] ??= decoded(index));
    },
  };
}

/** What a workbook without shared strings has. */
export const noStrings: Texts = { size: 0, at: () => '' };

/** Where the content of each `<si>` starts. */
function itemStarts(bytes: Uint8Array): Uint32Array | null {
  const starts = numberList();
  const end = bytes.length;
  const root = indexOfRoot(bytes);
  const name = localName(bytes, root + 1, end);
  const prefix = name.from - root - 1;
  let i = root;
  for (;;) {
    i = indexOfByte(bytes, Byte.lower, i, end);
    if (i >= end) return trimmed(starts);
    const next = bytes[i + 1];
    if (next === Byte.bang || next === Byte.question) {
      i = afterMarkup(bytes, i, end);
      continue;
    }
    const at = i + 1 + prefix;
    i += 1;
    if (bytes[at] !== 115 || bytes[at + 1] !== 105 || !isNamed(bytes, localName(bytes, at, end), 'si')) continue;
    const close = indexOfByte(bytes, Byte.greater, at, end);
    const isEmpty = bytes[close - 1] === Byte.slash;
    // An empty item starts where no text can follow: at its own end tag's place, the next item's start.
    push(starts, isEmpty ? close : close + 1);
    if (starts.length > MOST_STRINGS) return null;
    i = close;
  }
}

function indexOfRoot(bytes: Uint8Array): number {
  let i = 0;
  for (;;) {
    i = indexOfByte(bytes, Byte.lower, i, bytes.length);
    if (bytes[i + 1] !== Byte.bang && bytes[i + 1] !== Byte.question) return i;
    i = afterMarkup(bytes, i, bytes.length);
  }
}
