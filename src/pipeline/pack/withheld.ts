import { namesSpelt } from './nameSpans';
import type { FindsPeople } from './knownPeople';
import type { Span } from './nameTokens';
import { pilotSpans } from './pilotNames';

/** What personal data is: a person's name, an e-mail address, a phone number. */
export type PersonalKind = 'name' | 'email' | 'phone';

/** Personal data in a text. */
export interface Personal extends Span {
  readonly kind: PersonalKind;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const PHONE = /(?<![\d.,])(?:(?:\+|00)33[\s.\u00a0-]?(?:\(0\))?[\s.\u00a0-]?|0)[1-9](?:[\s.\u00a0-]?\d{2}){4}(?!\d)/g;

/** What is known when personal data is looked for. */
export interface Looking {
  /** People known by name. */
  readonly people: FindsPeople;
  /** Words of the territory's own name, which name no person. */
  readonly territory: ReadonlySet<string>;
}

/** Where a text stands: anywhere, where a pilot is named, or where nothing but a person's name is written. */
export type TextPlace = 'text' | 'pilot' | 'person';

/** Personal data in a text, in order, none within another. */
export function personalIn(
  text: string,
  { people, territory }: Looking,
  place: TextPlace = 'text',
): readonly Personal[] {
  if (place === 'person') return text.trim() === '' ? [] : [{ kind: 'name', from: 0, to: text.length }];
  const spans: Personal[] = [
    ...of('email', matches(EMAIL, text)),
    ...of('phone', matches(PHONE, text)),
    ...of('name', people(text)),
    ...of('name', namesSpelt(text)),
    ...(place === 'pilot' ? of('name', pilotSpans(text, territory)) : []),
  ];
  const sorted = spans.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Personal[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last === undefined || span.from >= last.to) kept.push(span);
    else if (span.to > last.to) kept.splice(-1, 1, { ...last, to: span.to });
  }
  return kept;
}

const of = (kind: PersonalKind, spans: readonly Span[]): readonly Personal[] =>
  spans.map(({ from, to }) => ({ kind, from, to }));

const matches = (pattern: RegExp, text: string): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
