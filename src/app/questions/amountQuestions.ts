import type { DoubtCode } from '../../catalogue/doubts';
import { amountQuestionWords as words } from '../../catalogue/moneyWords';
import { questionWords } from '../../catalogue/sessionWords';
import { positionOf } from '../../domain/cell';
import { cellOf, type Investment, isInvestment } from '../../domain/fact';
import { investmentsIn } from '../../domain/factsByKind';
import type { Language } from '../../domain/message';
import { numberSaid } from '../../domain/numberSaid';
import { sayPrinted, typeset } from '../../domain/typography';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { askedAt, doubtOf } from './askedFigure';
import type { OpenQuestion, Option } from './openQuestion';
import { leavingOut, readingOptions } from './options';

/** Doubts that an amount raises by itself; its unit and its tax basis are asked for its table or its column. */
const BY_ITSELF: readonly DoubtCode[] = [
  'ambiguous',
  'amount-open',
  'amount-million',
  'two-tax-bases',
  'amount-scale',
  'share-of-cost',
];
/** Of these the numbers that the cell may mean are offered; `amount-scale` may also be right as it stands. */
const READINGS: readonly DoubtCode[] = ['ambiguous', 'amount-scale', 'share-of-cost'];

/** Questions on amounts of plans of investments that cannot be taken as they are written. */
export const amountQuestions = (source: SourceTable, language: Language): readonly OpenQuestion[] => [
  ...lineQuestions(source, language),
  ...ofAmounts(source, language),
];

const ofAmounts = (source: SourceTable, language: Language): readonly OpenQuestion[] =>
  investmentsIn(source.facts).flatMap((fact) => {
    const doubt = fact.use === 'asked' ? doubtOf(fact, BY_ITSELF) : undefined;
    if (doubt === undefined) return [];
    const { text, address } = fact.source;
    const question: OpenQuestion = {
      key: `amount ${source.recognition.id} ${address}`,
      about: 'value',
      title: sayPrinted(questionWords.unreadable, { text }, language),
      cells: [{ ...askedAt(source, fact), reason: doubt.reason }],
      waiting: 1,
      facts: [fact],
      options: [
        ...(READINGS.some((code) => code === doubt.code)
          ? readingOptions(text, doubt.alternatives ?? [], language)
          : []),
        ...(doubt.code === 'ambiguous' || doubt.code === 'share-of-cost' ? [] : [keeping(fact, language)]),
        leavingOut(language),
      ],
      isOpen: true,
      proposed: 'value:unknown',
      fed: new Set(),
    };
    return [question];
  });

/** A line that may be an expense or what pays it: asked once for all its amounts. */
function lineQuestions(source: SourceTable, language: Language): readonly OpenQuestion[] {
  const lines = new Map<number, Investment[]>();
  for (const fact of source.facts) {
    if (!isInvestment(fact) || fact.use !== 'asked' || doubtOf(fact, ['line-unsure']) === undefined) continue;
    const { row } = positionOf(cellOf(fact.source).address);
    lines.set(row, [...(lines.get(row) ?? []), fact]);
  }
  return [...lines].map(([row, facts]) => ({
    key: `line ${source.recognition.id} ${row}`,
    about: 'value',
    title: sayPrinted(words.line, { title: facts[0]?.title ?? '' }, language),
    cells: facts.map((fact) => askedAt(source, fact)),
    waiting: facts.length,
    facts,
    options: [
      {
        meaning: 'fact:keep',
        label: sayPrinted(words.expense, {}, language),
        sureness: 'unlikely',
        why: sayPrinted(words.expenseWhy, {}, language),
      },
      leavingOut(language),
    ],
    isOpen: true,
    proposed: 'fact:unknown',
    fed: new Set(),
  }));
}

const keeping = ({ amount: { value, taxBasis } }: Investment, language: Language): Option => ({
  meaning: 'fact:keep',
  label: typeset(
    `${numberSaid(value, language)} €${taxBasis === 'HT' || taxBasis === 'TTC' ? ` ${taxBasis}` : ''}`,
    language,
  ),
  sureness: 'unlikely',
  why: sayPrinted(words.asRead, {}, language),
});
