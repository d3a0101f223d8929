import { asking } from '../../catalogue/doubts';
import { indicatorById } from '../../catalogue/indicators';
import { questionWords } from '../../catalogue/sessionWords';
import { referenceTo } from '../../domain/cell';
import { cellOf, type Observation } from '../../domain/fact';
import type { Language } from '../../domain/message';
import { numberSaid } from '../../domain/numberSaid';
import { sayPrinted } from '../../domain/typography';
import { unitName } from '../../domain/unitName';
import type { Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { askedAt, doubtOf } from './askedFigure';
import type { AskedCell, OpenQuestion, Option } from './openQuestion';
import { digitsOf, leavingOut } from './options';
import { partedByTables, type RivalTables } from './rivalTables';
import { tableQuestion } from './tableQuestions';
import { fedOf } from './tablesFed';

/** Options shown at most (the pane's design, section 3): beyond, one leaves figures out cell by cell. */
const MOST = 4;

interface Rival {
  readonly fact: Observation;
  readonly cell: AskedCell;
  readonly source: SourceTable;
}

/** Figures that differ for one thing. */
interface Group {
  readonly key: string;
  readonly rivals: readonly Rival[];
}

interface Asking {
  readonly workbook: Workbook;
  readonly language: Language;
}

/**
 * Figures that differ for one and the same thing, wherever they stand: which one is kept? The others give way to it. Where most figures of
 * a table contradict those of another, it is asked once which of the two counts.
 */
export function conflictQuestions(
  sources: readonly SourceTable[],
  { workbook, language }: Asking,
): readonly OpenQuestion[] {
  const groups = new Map<string, Rival[]>();
  for (const source of sources) {
    for (const fact of source.observations) {
      const doubt = doubtOf(fact, ['conflict']);
      if (fact.use !== 'asked' || doubt === undefined || hasOtherDoubt(fact)) continue;
      const rival = { fact, source, cell: { ...askedAt(source, fact), reason: doubt.reason } };
      groups.set(thingOf(fact), [...(groups.get(thingOf(fact)) ?? []), rival]);
    }
  }
  const all = [...groups].map(([key, rivals]): Group => ({ key, rivals }));
  const { pairs, left } = partedByTables(all, ({ rivals }) => rivals.map(({ source }) => source), workbook);
  return [
    ...[...pairs].map(([tables, own]) => tableQuestion(tables, factsOf(own, tables), language)),
    ...left.map(({ key, rivals }) => questionOn(key, rivals, language)),
  ];
}

const factsOf = (groups: readonly Group[], { best, lesser }: RivalTables): readonly Observation[] =>
  groups.flatMap(({ rivals }) =>
    rivals.flatMap(({ fact, source }) => (source === best || source === lesser ? [fact] : [])),
  );

/** What is asked of a figure besides is asked first: it may settle the conflict. */
const hasOtherDoubt = ({ doubts }: Observation): boolean =>
  doubts.some(({ code }) => code !== 'conflict' && [...asking].some((one) => one === code));

const thingOf = ({ indicator, sector, carrier, scope, year, status, version, perimeter }: Observation): string => {
  const { level, siren, insee } = perimeter;
  const scenario = status === 'scenario' ? version : '';
  return ['conflict', indicator, sector, carrier, scope, level, siren, insee, year, status, scenario].join(' ');
};

function questionOn(key: string, rivals: readonly Rival[], language: Language): OpenQuestion {
  const facts = rivals.map(({ fact }) => fact);
  const [first] = facts;
  const indicator = indicatorById.get(first?.indicator ?? '')?.name[language] ?? '';
  const offered = rivals.slice(0, rivals.length === 1 ? 1 : MOST);
  return {
    key,
    about: 'value',
    title: sayPrinted(questionWords.conflict, { indicator, year: `${first?.year}` }, language),
    cells: rivals.map(({ cell }, i) => ({
      ...cell,
      meanings: [
        ...offered.map((_, kept) => (kept === i ? 'fact:keep' : 'fact:ignore')),
        ...(rivals.length === 1 ? ['fact:ignore'] : []),
      ],
    })),
    waiting: facts.length,
    facts,
    options: [
      ...offered.map(({ fact }) => figureOption(fact, language)),
      ...(rivals.length === 1 ? [leavingOut(language)] : []),
    ],
    isOpen: false,
    proposed: 'fact:unknown',
    fed: fedOf(facts),
  };
}

/** The option is told by its value, in the core's unit; what it means for each cell is said with the cell. */
function figureOption(
  { source, value: held = 0, read: { value = 0, unit = '' } }: Observation,
  language: Language,
): Option {
  const shown = `${numberSaid(value, language)} ${unitName(unit, language)}`;
  return {
    meaning: `value:${digitsOf(held)}`,
    label: sayPrinted(questionWords.figureThere, { value: shown, at: referenceTo(cellOf(source)) }, language),
    sureness: 'unlikely',
    why: sayPrinted(questionWords.figureThereWhy, {}, language),
  };
}
