import { attributesOf } from './attributes';
import { canonical } from './canonical';
import { appended, type Splice } from './edits';
import type { Element } from './outline';

/** One list of a styles part: what it holds, and what is added at its end. */
export interface StyleList {
  /** Absent when the part has no such list. */
  readonly element: Element | undefined;
  /** The index of this element: an equal one that is there, else a new one at the end. */
  readonly indexOf: (xml: string) => number;
  readonly items: () => readonly string[];
  readonly size: () => number;
  readonly isGrown: () => boolean;
  /** The text of what was added. */
  readonly added: () => string;
  /** The edits of a list that is there. */
  readonly splices: () => readonly Splice[];
}

/** Opens a list; an empty or missing one first gets its `defaults`, which cells without a style rely on. */
export function styleList(text: string, element: Element | undefined, defaults: readonly string[]): StyleList {
  const present = (element?.children ?? []).map((child) => text.slice(child.start, child.end));
  const added: string[] = [];
  let indexes: Map<string, number> | null = null;
  const all = () => [...present, ...added];
  const indexOf = (xml: string): number => {
    // The first of equal elements counts; made on first use, since most lists are never asked.
    indexes ??= new Map(
      all()
        .map((one, index): [string, number] => [canonical(one), index])
        .reverse(),
    );
    const key = canonical(xml);
    const found = indexes.get(key);
    if (found !== undefined) return found;
    const index = present.length + added.push(xml) - 1;
    indexes.set(key, index);
    return index;
  };
  if (present.length === 0) added.push(...defaults);
  const size = () => present.length + added.length;
  const splices = (): readonly Splice[] => {
    if (element === undefined || added.length === 0) return [];
    const count = attributesOf(text, element).find(({ name }) => name === 'count');
    const counted = count === undefined ? [] : [{ from: count.from, to: count.to, text: `${size()}` }];
    return [...counted, appended(element, added.join(''))];
  };
  return {
    element,
    indexOf,
    items: all,
    size,
    isGrown: () => added.length > 0,
    added: () => added.join(''),
    splices,
  };
}
