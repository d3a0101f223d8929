import { carrierLabels } from '../../catalogue/carriers';
import { indicatorLabels, sectorLabels } from '../../catalogue/labels';
import { plain } from '../../domain/label';
import type { Language } from '../../domain/message';
import { unitIn } from '../../domain/unitWritten';
import { unitOf } from '../../domain/unitWritten';
import { meanings } from '../../pipeline/reading/meanings';
import type { About } from '../view/readView';
import { meaningLabel } from './meaningLabel';

/** A meaning of the catalogue and one way of saying it. */
interface Spelling {
  readonly meaning: string;
  readonly said: string;
  readonly words: readonly string[];
  /** As it stands in the catalogue. */
  readonly label: string;
}

/** What was found: the meaning, how well it fits from 0 to 1, and the words that it was found by. */
export interface Found {
  readonly meaning: string;
  readonly score: number;
  readonly by: string;
}

const spelling = (meaning: string, label: string): Spelling => ({
  meaning,
  said: plain(label),
  words: wordsIn(label),
  label,
});

const named = (list: readonly string[]): readonly Spelling[] =>
  list.flatMap((meaning) => [
    spelling(meaning, meaningLabel(meaning, 'fr')),
    spelling(meaning, meaningLabel(meaning, 'en')),
  ]);

/** Every way of saying each kind of meaning; made when first asked for. */
const kinds = {
  sector: () => [
    ...named(meanings.sector),
    ...sectorLabels.map(({ target, label }) => spelling(lineOf('sector', target), label)),
  ],
  carrier: () => [
    ...named(meanings.carrier),
    ...carrierLabels.map(({ target, label }) => spelling(lineOf('carrier', target), label)),
  ],
  indicator: () => [
    ...named(meanings.indicator),
    ...indicatorLabels.map(({ target, label }) => spelling(`indicator:${target}`, label)),
  ],
  lone: () => named(meanings.lone),
  unit: () => [
    ...named(meanings.unit),
    ...meanings.unit.map((meaning) => spelling(meaning, meaning.slice('unit:'.length))),
  ],
  tax: () => named(meanings.tax),
  field: () => named(meanings.field),
  perimeter: () => named(meanings.perimeter),
  family: () => named(meanings.family),
} as const;

type Kind = keyof typeof kinds;

/** All sectors, or all carriers, is the total. */
const lineOf = (kind: 'sector' | 'carrier', target: string): string =>
  target === 'all' ? 'total' : `${kind}:${target}`;

/** What an answer about something may be, the likeliest kind first. */
const among: Readonly<Record<About, readonly Kind[]>> = {
  sector: ['sector', 'carrier', 'lone', 'indicator'],
  carrier: ['carrier', 'sector', 'lone', 'indicator'],
  indicator: ['indicator', 'sector', 'lone'],
  unit: ['unit'],
  tax: ['tax'],
  field: ['field', 'lone'],
  perimeter: ['perimeter'],
  year: ['lone'],
  family: ['family'],
  value: [],
};

const made = new Map<Kind, readonly Spelling[]>();

function spellingsOf(kind: Kind): readonly Spelling[] {
  const before = made.get(kind);
  if (before !== undefined) return before;
  const list = kinds[kind]();
  made.set(kind, list);
  return list;
}

const MOST = 12;
const LONGEST = 120;
/** A word of a label that starts as the word typed does is worth less than the whole word. */
const STARTS = 0.8;
const HOLDS = 0.5;
/** Shorter words tell nothing: `de`, `par`. */
const TELLING = 4;
const EMPTY: ReadonlySet<string> = new Set([
  'sans',
  'dans',
  'pour',
  'avec',
  'hors',
  'leur',
  'entre',
  'without',
  'with',
  'from',
]);

/** Meanings of the catalogue that a text may name, by names and synonyms, the nearest first: every word must be met. */
export const findMeanings = (about: About, text: string, most = MOST): readonly Found[] =>
  about === 'unit' ? unitsLike(text, most) : found(about, wordsIn(text), plain(text.slice(0, LONGEST)), most, 1);

/** Units as people write them (`kt eq CO2`, `tonnes`, `€`), then those whose name holds what was typed, signs included. */
function unitsLike(text: string, most: number): readonly Found[] {
  const said = compact(text);
  if (said === '') return [];
  const written = unitIn(text)?.unit;
  const best = new Map<string, Found>();
  if (written !== undefined) best.set(`unit:${written}`, { meaning: `unit:${written}`, score: 1, by: text });
  for (const { meaning, label } of spellingsOf('unit')) {
    const place = compact(label).indexOf(said);
    const score = place < 0 ? 0 : (place === 0 ? STARTS : HOLDS) * (said.length / compact(label).length);
    if (score > (best.get(meaning)?.score ?? 0)) best.set(meaning, { meaning, score, by: label });
  }
  for (const one of found('unit', wordsIn(text), plain(text), most, 1)) {
    if (one.score > (best.get(one.meaning)?.score ?? 0)) best.set(one.meaning, one);
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

const compact = (text: string): string => plain(text.slice(0, LONGEST)).replace(/\s/g, '');

/** The same for a whole label of an officer's, of which half the telling words are enough. */
export const findNear = (about: About, label: string, most: number): readonly Found[] =>
  found(
    about,
    wordsIn(label).filter((word) => word.length >= TELLING && !EMPTY.has(word)),
    plain(label.slice(0, LONGEST)),
    most,
    0.5,
  );

const wordsIn = (text: string): readonly string[] =>
  plain(text.slice(0, LONGEST))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function found(about: About, words: readonly string[], said: string, most: number, least: number): readonly Found[] {
  if (words.length === 0) return [];
  const best = new Map<string, Found & { readonly rank: number }>();
  const unit = among[about].includes('unit') ? unitOf(said) : null; // any way of writing it
  if (unit !== null) best.set(`unit:${unit.unit}`, { meaning: `unit:${unit.unit}`, score: 1, by: said, rank: 0 });
  among[about].forEach((kind, rank) => {
    for (const one of spellingsOf(kind)) {
      const score = likeness(one, said, words, least);
      const known = best.get(one.meaning);
      if (score > 0 && (known === undefined || score > known.score)) {
        best.set(one.meaning, { meaning: one.meaning, score, by: one.label, rank });
      }
    }
  });
  return [...best.values()].sort((a, b) => b.score - a.score || a.rank - b.rank).slice(0, most);
}

/** Words typed are met in a label, `least` of them at the least; a label that says much more is less like it. */
function likeness(
  { said: label, words: held }: Spelling,
  said: string,
  words: readonly string[],
  least: number,
): number {
  if (label === said) return 1;
  let [sum, met] = [0, 0];
  for (const word of words) {
    const worth = held.includes(word)
      ? 1
      : held.some((one) => one.startsWith(word))
        ? STARTS
        : word.length >= TELLING && label.includes(word)
          ? HOLDS
          : 0;
    if (worth > 0) met += 1;
    else if (least === 1) return 0;
    sum += worth;
  }
  if (met < least * words.length || met === 0) return 0;
  return (0.95 * sum) / Math.max(words.length, (held.length + words.length) / 2);
}

/** The synonym that a meaning was found by, when it is not its own name. */
export const synonymOf = ({ meaning, by }: Found, language: Language): string | null =>
  plain(by) === plain(meaningLabel(meaning, language)) ? null : by;
