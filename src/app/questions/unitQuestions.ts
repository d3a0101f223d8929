import type { DoubtCode } from '../../catalogue/doubts';
import { indicatorById } from '../../catalogue/indicators';
import { questionWords } from '../../catalogue/sessionWords';
import type { Observation } from '../../domain/fact';
import type { Language } from '../../domain/message';
import { isIndicatorList } from '../../domain/recognition';
import { sayPrinted } from '../../domain/typography';
import type { Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { doubtOf } from './askedFigure';
import { largestRead } from './likelyUnits';
import type { AskedCell, OpenQuestion } from './openQuestion';
import { scaleOptions, unitOptions } from './options';
import { fedOf } from './tablesFed';
import { scalePlaces, wrongUnitPlaces } from './unitPlaces';

interface Asking {
  readonly workbook: Workbook;
  readonly language: Language;
}

/** Figures that one answer gives their unit. */
interface Placed {
  readonly cell: AskedCell;
  readonly facts: Observation[];
}

/** Units that cannot measure what they stand beside, that a list does not say, or that are a thousand times too large or too small. */
export function unitQuestions(
  source: SourceTable,
  asked: readonly Observation[],
  { workbook, language }: Asking,
): readonly OpenQuestion[] {
  const { profile, id, sheet } = source.recognition;
  const isUnsaid = (fact: Observation) =>
    doubtOf(fact, ['unit-mismatch', 'other-quantity', 'sector-scale']) !== undefined ||
    (isIndicatorList(profile) && doubtOf(fact, ['unit-unknown']) !== undefined);
  const unsaid = asked.filter(isUnsaid);
  const wrong = (unsaid.length === 0 ? [] : placed(unsaid, wrongUnitPlaces(source, workbook))).map(
    ({ cell, facts }): OpenQuestion => {
      const core = coreOf(facts) ?? '';
      const { label } = cell;
      return {
        key: `unit ${id} ${cell.at.address}`,
        title:
          label === ''
            ? sayPrinted(questionWords.unitOfTable, { sheet }, language)
            : sayPrinted(questionWords.unit, { label }, language),
        options: unitOptions(core, language, { largest: largestRead(facts) }),
        ...asks([{ cell, facts }]),
      };
    },
  );
  const jumped = asked.filter((fact) => doubtOf(fact, ['scale']) !== undefined);
  const scales = [...new Set(jumped.map(({ read }) => read.unit))].flatMap((unit): readonly OpenQuestion[] => {
    if (unit === undefined) return [];
    const facts = jumped.filter(({ read }) => read.unit === unit);
    return [
      {
        key: `scale ${id} ${unit}`,
        title: sayPrinted(questionWords.scale, { sheet }, language),
        options: scaleOptions(unit, coreOf(facts) ?? unit, largestRead(facts), language),
        ...asks(placed(facts, scalePlaces(source, workbook))),
      },
    ];
  });
  return [...wrong, ...scales];
}

/** The core's unit of what figures are about. */
const coreOf = ([first]: readonly Observation[]): string | undefined => indicatorById.get(first?.indicator ?? '')?.unit;

/** What all questions on units have in common. */
function asks(places: readonly Placed[]) {
  const facts = places.flatMap((place) => place.facts);
  return {
    about: 'unit' as const,
    cells: places.map((place) => ({ ...place.cell, reason: reasonOf(place.facts) })),
    waiting: facts.length,
    facts,
    isOpen: true,
    proposed: 'unit:unknown',
    fed: fedOf(facts),
  };
}

function placed(facts: readonly Observation[], placeOf: (fact: Observation) => AskedCell): readonly Placed[] {
  const places = new Map<string, Placed>();
  for (const fact of facts) {
    const cell = placeOf(fact);
    const known = places.get(cell.at.address);
    if (known === undefined) places.set(cell.at.address, { cell, facts: [fact] });
    else known.facts.push(fact);
  }
  return [...places.values()];
}

/** The doubts on a unit, the one to quote first. */
export const DOUBTS_ON_UNITS: readonly DoubtCode[] = [
  'scale',
  'sector-scale',
  'unit-mismatch',
  'other-quantity',
  'unit-unknown',
];

const reasonOf = ([first]: readonly Observation[]): string =>
  first === undefined ? '' : (doubtOf(first, DOUBTS_ON_UNITS)?.reason ?? '');
