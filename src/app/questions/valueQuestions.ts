import { questionWords } from '../../catalogue/sessionWords';
import type { DoubtCode } from '../../catalogue/doubts';
import type { Observation } from '../../domain/fact';
import type { Language } from '../../domain/message';
import { numberSaid } from '../../domain/numberSaid';
import { sayPrinted } from '../../domain/typography';
import { columnsIn } from '../../pipeline/check/headingCell';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { askedAt, doubtOf } from './askedFigure';
import { atHeading } from './atHeading';
import type { OpenQuestion, Option } from './openQuestion';
import { digitsOf, leavingOut, readingOptions } from './options';
import { fedOf } from './tablesFed';

/** One kind of doubt on a value: its title, and the options of each figure, as many for all figures of a column. */
interface Kind {
  readonly codes: readonly DoubtCode[];
  readonly title: (first: Observation, heading: string, language: Language) => string;
  readonly options: (fact: Observation, language: Language) => readonly Option[];
  /** Whether another number may be typed. */
  readonly isOpen: boolean;
  readonly proposed: 'value:unknown' | 'fact:unknown';
}

const choice = (meaning: string, label: string, why: string, isLikely = false): Option => ({
  meaning,
  label,
  why,
  sureness: isLikely ? 'probable' : 'unlikely',
});

const said = (words: (typeof questionWords)['levels'], language: Language): string => sayPrinted(words, {}, language);

const readingsOf = (fact: Observation): readonly string[] => doubtOf(fact, ['ambiguous', 'range'])?.alternatives ?? [];

const MOMENT: readonly DoubtCode[] = ['year-unsure'];
const REDUCTION: readonly DoubtCode[] = ['reduction'];

const kinds: readonly Kind[] = [
  {
    codes: MOMENT,
    title: ({ year }, _, language) => sayPrinted(questionWords.moment, { year: `${year}` }, language),
    options: ({ year }, language) => [
      choice(
        `year:${year}:objective`,
        said(questionWords.target, language),
        said(questionWords.statusObjective, language),
        true,
      ),
      choice('fact:keep', said(questionWords.result, language), said(questionWords.statusMeasured, language)),
      leavingOut(language),
    ],
    isOpen: false,
    proposed: 'fact:unknown',
  },
  {
    codes: ['ambiguous', 'range'],
    title: (first, _, language) => {
      const [one = '', two = ''] = readingsOf(first).map((reading) => numberSaid(Number(reading), language));
      return sayPrinted(questionWords.reading, { text: first.source.text, first: one, second: two }, language);
    },
    options: (fact, language) => [
      ...readingOptions(fact.source.text, readingsOf(fact), language),
      leavingOut(language),
    ],
    isOpen: true,
    proposed: 'value:unknown',
  },
  {
    codes: ['text', 'date'],
    title: ({ source: { text } }, _, language) => sayPrinted(questionWords.unreadable, { text }, language),
    options: (_, language) => [leavingOut(language)],
    isOpen: true,
    proposed: 'value:unknown',
  },
  {
    codes: ['share'],
    title: ({ read: { value = 0 } }, _, language) => {
      const text = numberSaid(value, language);
      const [first, second] = [digitsOf(value * 100), digitsOf(value)].map((one) => numberSaid(Number(one), language));
      return sayPrinted(questionWords.share, { text, first: first ?? '', second: second ?? '' }, language);
    },
    options: ({ read: { value = 0 } }, language) => {
      const [percent, one] = [digitsOf(value * 100), digitsOf(value)];
      return [
        choice(
          `value:${percent}`,
          `${numberSaid(Number(percent), language)} %`,
          said(questionWords.asPercent, language),
          true,
        ),
        choice('fact:keep', `${numberSaid(Number(one), language)} %`, said(questionWords.asWritten, language)),
        leavingOut(language),
      ];
    },
    isOpen: false,
    proposed: 'fact:unknown',
  },
  {
    codes: REDUCTION,
    title: (_, heading, language) => sayPrinted(questionWords.reductions, { heading }, language),
    options: ({ read }, language) => {
      const falls = choice(
        'fact:ignore',
        said(questionWords.falls, language),
        said(questionWords.fallsWhy, language),
        true,
      );
      if (read.unit === '%') return [falls]; // a share is no level, whatever is answered
      const levels = said(questionWords.levels, language);
      return [falls, choice('fact:keep', levels, said(questionWords.levelsWhy, language))];
    },
    isOpen: false,
    proposed: 'fact:unknown',
  },
  {
    codes: ['zero'],
    title: ({ year }, _, language) => sayPrinted(questionWords.zero, { year: `${year}` }, language),
    options: (_, language) => [
      choice(
        'fact:ignore',
        said(questionWords.notFollowed, language),
        said(questionWords.notFollowedWhy, language),
        true,
      ),
      choice('fact:keep', said(questionWords.nothing, language), said(questionWords.nothingWhy, language)),
    ],
    isOpen: true,
    proposed: 'fact:unknown',
  },
  {
    codes: ['sign', 'sign-positive'],
    title: ({ read: { value = 0 } }, _, language) =>
      sayPrinted(questionWords.sign, { text: numberSaid(value, language) }, language),
    options: ({ read: { value = 0 } }, language) => [
      choice(
        `value:${digitsOf(-value)}`,
        said(questionWords.removal, language),
        said(questionWords.removalWhy, language),
        true,
      ),
      choice('fact:keep', said(questionWords.emitting, language), said(questionWords.emittingWhy, language)),
      leavingOut(language),
    ],
    isOpen: false,
    proposed: 'fact:unknown',
  },
];

/** The doubts that raise one of these questions. */
export const DOUBTS_ON_VALUES: readonly DoubtCode[] = kinds.flatMap(({ codes }) => codes);

/** Questions that values raise by themselves, one for the figures of a column that raise the same. */
export function valueQuestions(
  source: SourceTable,
  asked: readonly Observation[],
  language: Language,
): readonly OpenQuestion[] {
  const open = new Set(asked);
  return kinds.flatMap(({ codes, title, options, isOpen, proposed }) => {
    const facts = asked.filter((fact) => open.has(fact) && doubtOf(fact, codes) !== undefined);
    for (const fact of facts) open.delete(fact); // one thing at a time
    return columnsIn(source, facts).flatMap(({ heading, figures }) =>
      alike(figures, (fact) => options(fact, language).length).map((like): OpenQuestion => {
        const [first] = like;
        return {
          key: `value ${source.recognition.id} ${codes[0]} ${first.source.address}`,
          about: 'value',
          title: title(first, heading, language),
          cells:
            (codes === REDUCTION ? atHeading(source, like, options(first, language)) : null) ??
            like.map((fact) => ({
              ...askedAt(source, fact),
              ...(codes === MOMENT && { label: '' }), // says nothing of what stands in the cell
              meanings: options(fact, language).map(({ meaning }) => meaning),
              reason: doubtOf(fact, codes)?.reason ?? '',
            })),
          waiting: like.length,
          facts: like,
          options: options(first, language),
          isOpen,
          proposed,
          fed: fedOf(like),
        };
      }),
    );
  });
}

type Some = readonly [Observation, ...Observation[]];

/** Figures by a number that they share. */
function alike(facts: readonly Observation[], by: (fact: Observation) => number): readonly Some[] {
  const groups = new Map<number, [Observation, ...Observation[]]>();
  for (const fact of facts) {
    const group = groups.get(by(fact));
    if (group === undefined) groups.set(by(fact), [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}
