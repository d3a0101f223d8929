import { attributesOf } from './attributes';
import type { Element } from './outline';

/** Replaces the text between two offsets; an insertion has both equal. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Applies splices in one pass, by offset. Stable, and an insertion comes before a replacement that starts at the same
 * place: the other way round the inserted text is overwritten. Overlaps are our fault and throw.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from) || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of ordered) {
    if (from < at || to < from) throw new RangeError(`splices overlap at ${from}`);
    pieces.push(text.slice(at, from), put);
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Adds children at the end of an element; one that closes itself is opened up. */
export function appended(element: Element, inner: string): Splice {
  if (!element.isSelfClosed) return { from: element.endStart, to: element.endStart, text: inner };
  return { from: element.startEnd - 2, to: element.startEnd, text: `>${inner}</${element.name}>` };
}

/**
 * Puts a new child where the schema's order wants it: after the last present child that precedes it in `order`.
 * Several for one place keep the order in which they are given.
 */
export function placed(parent: Element, order: readonly string[], local: string, text: string): Splice {
  const rank = order.indexOf(local);
  const before = parent.children.filter((child) => {
    const place = order.indexOf(child.local);
    return place >= 0 && place < rank;
  });
  const last = before.at(-1);
  if (last === undefined && parent.isSelfClosed) return appended(parent, text);
  const at = last?.end ?? parent.startEnd;
  return { from: at, to: at, text };
}

/** Sets an attribute that the element has; adds it after the element's name where it has not. */
export function attributeSet(text: string, element: Element, name: string, value: string): Splice {
  const found = attributesOf(text, element).find((one) => one.name === name);
  if (found !== undefined) return { from: found.from, to: found.to, text: value };
  const at = element.start + 1 + element.name.length;
  return { from: at, to: at, text: ` ${name}="${value}"` };
}
