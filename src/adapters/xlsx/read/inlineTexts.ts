import { arena, type Arena, keep, type NumberList, numberList, push } from './growing';
import { itemText, textIn } from './xmlBytes';

/** Texts that stand in the sheet itself, kept as bytes until somebody asks for one. */
export interface InlineTexts {
  readonly bytes: Arena;
  /** Where each starts; the next one's start is its end. */
  readonly starts: NumberList;
  /** 1 for the content of `<is>`, 0 for plain text. */
  readonly isItem: NumberList;
}

/** No texts yet. */
export const inlineTexts = (): InlineTexts => ({ bytes: arena(), starts: numberList(), isItem: numberList() });

/** Keeps a text and returns its index. */
export function putInline(texts: InlineTexts, bytes: Uint8Array, from: number, to: number, isItem: boolean): number {
  push(texts.starts, keep(texts.bytes, bytes, from, to));
  push(texts.isItem, isItem ? 1 : 0);
  return texts.starts.length - 1;
}

/** The text at an index, decoded once. */
export function inlineReader({ bytes, starts, isItem }: InlineTexts): (index: number) => string {
  let known: (string | undefined)[] | undefined;
  const decoded = (index: number): string => {
    if (index < 0 || index >= starts.length) return '';
    const from = starts.at[index]!; // index < length
    const to = index + 1 < starts.length ? starts.at[index + 1]! : bytes.length; // index + 1 < length
    return isItem.at[index] === 1 ? itemText(bytes.bytes, from, to) : textIn(bytes.bytes, from, to);
  };
  return (index) => {
    known ??= Array.from<string | undefined>({ length: starts.length });
    return (known[index] ??= decoded(index));
  };
}
