import { packMarks } from '../../catalogue/packWords';
import type { Language } from '../../domain/message';
import { type Looking, type PersonalKind, personalIn, type TextPlace } from './withheld';

/** Takes personal data out of a text, by where it stands. */
export type Withholds = (text: string, place?: TextPlace) => string;

/** What was taken out, each once, with how often it was met. */
export interface Withheld {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly times: number;
}

/** A text that goes out as it is. */
export const asItIs: Withholds = (text) => text;

/**
 * Puts an honest mark in place of personal data, and counts what it took out. The same text is looked at once: a pack says most of its texts
 * in several parts.
 */
export function withholding(
  looking: Looking,
  language: Language,
): { withhold: Withholds; withheld: () => readonly Withheld[] } {
  const known = new Map<string, string>();
  const taken = new Map<string, { kind: PersonalKind; text: string; times: number }>();
  const withhold: Withholds = (text, place = 'text') => {
    if (!/\p{L}|\d/u.test(text)) return text;
    const key = `${place}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const spans = personalIn(text, looking, place);
    let out = '';
    let at = 0;
    for (const { kind, from, to } of spans) {
      const said = text.slice(from, to);
      const counted = taken.get(`${kind}\n${said}`) ?? { kind, text: said, times: 0 };
      counted.times += 1;
      taken.set(`${kind}\n${said}`, counted);
      out += text.slice(at, from) + packMarks[kind][language];
      at = to;
    }
    const clean = out + text.slice(at);
    known.set(key, clean);
    return clean;
  };
  return { withhold, withheld: () => [...taken.values()].sort((a, b) => (a.text < b.text ? -1 : 1)) };
}
