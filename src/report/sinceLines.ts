import { amountNames, sinceWords } from '../catalogue/sinceWords';
import { referenceTo } from '../domain/cell';
import type { ChangesSince, LineChange } from '../domain/lineChange';
import { type Language, type Message, say } from '../domain/message';
import { numberSaid } from '../domain/numberSaid';
import { unitName } from '../domain/unitName';
import { oneLine } from './oneLine';

/** Lines of a terminal; `--json` holds them all. */
const MOST_LINES = 15;

/** What changed, for a terminal: counts, then what is to be looked at first. Nothing where nothing did. */
export function sinceText(since: ChangesSince | null, language: Language, more: Message<'count'>): string {
  if (since === null || since.changes.length === 0) return '';
  const { changes, cut } = since;
  const sentences = [...changes].sort((a, b) => rankOf(a) - rankOf(b)).map((change) => changeSaid(change, language));
  const left = sentences.length - MOST_LINES;
  const shown = left <= 1 ? sentences : sentences.slice(0, MOST_LINES);
  const lines = [
    sinceTitle(since, language),
    ...shown.map((sentence) => say(sinceWords.line, { sentence: oneLine(sentence) }, language)),
    ...(left > 1 ? [say(more, { count: left }, language)] : []),
    ...(cut.length === 0 ? [] : [say(sinceWords.line, { sentence: say(sinceWords.cut, {}, language) }, language)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** `Depuis l’an dernier, différences : 12` where a year has come; else since the tables were last written. */
export function sinceTitle({ newYears, changes }: ChangesSince, language: Language): string {
  const since = say(newYears.length > 0 ? sinceWords.lastYear : sinceWords.lastTime, {}, language);
  return changes.length === 0
    ? say(sinceWords.nothing, { since }, language)
    : say(sinceWords.counted, { since, count: changes.length }, language);
}

const RANKS: readonly LineChange['is'][] = ['unit', 'gone', 'revised', 'renamed', 'new', 'moved'];

/** What a person must look at comes first. */
export const rankOf = ({ is }: LineChange): number => RANKS.indexOf(is);

/** One change on a line: where, what, how much. */
export function changeSaid(change: LineChange, language: Language): string {
  const label = change.label === '' ? '…' : change.label;
  const what = whatSaid(change, language);
  return change.is === 'gone'
    ? say(sinceWords.lost, { label, what }, language)
    : say(sinceWords.placed, { at: referenceTo(change.at), label, what }, language);
}

/** What happened to a line, its name and its place told apart. */
export function whatSaid(change: LineChange, language: Language): string {
  if (change.is === 'new') return say(sinceWords.new, {}, language);
  if (change.is === 'renamed') return say(sinceWords.renamed, { before: change.before }, language);
  if (change.is === 'revised') return revisedSaid(change, language);
  if (change.is === 'gone') {
    const was = referenceTo(change.was);
    return change.mergedIn === undefined
      ? say(sinceWords.gone, { was }, language)
      : say(sinceWords.merged, { was, other: change.mergedIn }, language);
  }
  const others = numberSaid(change.count - 1, language);
  if (change.is === 'moved') {
    const was = referenceTo(change.was);
    return change.count === 1
      ? say(sinceWords.moved, { was }, language)
      : say(sinceWords.movedTogether, { was, others }, language);
  }
  const [before, after] = [unitName(change.before, language), unitName(change.after, language)];
  return change.count === 1
    ? say(sinceWords.unit, { before, after }, language)
    : say(sinceWords.unitTogether, { before, after, others }, language);
}

function revisedSaid(
  { of, before, after, unit }: Extract<LineChange, { readonly is: 'revised' }>,
  language: Language,
): string {
  const about = {
    of: amountSaid(of, language),
    before: numberSaid(before, language),
    unit: unit === 'EUR' ? '€' : unitName(unit, language),
  };
  if (after === undefined) return say(sinceWords.emptied, about, language);
  const difference = differenceSaid(before, after, language);
  return say(sinceWords.revised, { ...about, after: numberSaid(after, language), difference }, language);
}

/** Digits that a difference of two exact figures keeps: what a binary subtraction adds is left out. */
const DIGITS = 12;

/** `+500, +1,3 %`: by how much, and in proportion where there was something. */
export function differenceSaid(before: number, after: number, language: Language): string {
  const difference = Number((after - before).toPrecision(DIGITS));
  const amount = signed[language].format(difference);
  return before === 0 ? amount : `${amount}, ${shares[language].format(difference / Math.abs(before))}`;
}

const formats = (options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> => ({
  fr: new Intl.NumberFormat('fr', { signDisplay: 'exceptZero', ...options }),
  en: new Intl.NumberFormat('en', { signDisplay: 'exceptZero', ...options }),
});
const signed = formats({ maximumFractionDigits: DIGITS });
const shares = formats({ style: 'percent', maximumFractionDigits: 1 });

/** `2024 CP-voted` → `2024 CP votés`; a year as it is. */
function amountSaid(of: string, language: Language): string {
  const words: Readonly<Record<string, Message<never>>> = amountNames;
  const name = (word: string) => words[word]?.[language] ?? word;
  return of.replace(
    /^(\d{4} )?([\w-]+)( (funder)(?= ))?/,
    (_, year = '', word: string, __, funder = '') => `${year}${name(word)}${funder === '' ? '' : ` ${name(funder)}`}`,
  );
}
