import type { Element } from './outline';
import { unescaped } from './xmlText';

/** An attribute, with the offsets of its value between the quotes. */
export interface Attribute {
  /** As written: `r:id`. */
  readonly name: string;
  /** Entities resolved. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;

/** The attributes of an element's start tag, in order. What is not `name="value"` ends the list. */
export function attributesOf(text: string, { start, startEnd, name }: Element): readonly Attribute[] {
  const found: Attribute[] = [];
  let at = start + 1 + name.length;
  for (;;) {
    while (at < startEnd && isSpace(text.charCodeAt(at))) at += 1;
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= startEnd) return found;
    const key = text.slice(at, equals).trim();
    let from = equals + 1;
    while (from < startEnd && isSpace(text.charCodeAt(from))) from += 1;
    const quote = text[from];
    if (quote !== '"' && quote !== "'") return found;
    const to = text.indexOf(quote, from + 1);
    if (to < 0 || to >= startEnd) return found;
    found.push({ name: key, value: unescaped(text.slice(from + 1, to)), from: from + 1, to });
    at = to + 1;
  }
}

/** The value of an attribute by its written name, or nothing. */
export const attribute = (text: string, element: Element, name: string): string | undefined =>
  attributesOf(text, element).find((found) => found.name === name)?.value;

/** The namespace that a prefix (with its colon, or empty) stands for on this element. */
export const namespaceOf = (text: string, element: Element, prefix = element.prefix): string | undefined =>
  attribute(text, element, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);

/** The prefix (with its colon) declared on this element for one of these namespaces. */
export function prefixFor(text: string, element: Element, namespaces: readonly string[]): string | undefined {
  const found = attributesOf(text, element).find(
    ({ name, value }) => name.startsWith('xmlns:') && namespaces.includes(value),
  );
  return found === undefined ? undefined : `${found.name.slice(6)}:`;
}
