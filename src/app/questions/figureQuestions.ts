import { indicatorById } from '../../catalogue/indicators';
import { questionWords } from '../../catalogue/sessionWords';
import { positionOf } from '../../domain/cell';
import { cellOf, type Fact, type Observation } from '../../domain/fact';
import type { Language } from '../../domain/message';
import { labelSpot, type Recognition } from '../../domain/recognition';
import { sayPrinted } from '../../domain/typography';
import { sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { fedOf } from './tablesFed';
import type { AskedCell, OpenQuestion } from './openQuestion';
import { numberSaid, readingOptions, scaleOptions, unitOptions } from './options';

interface Asking {
  readonly workbook: Workbook;
  readonly language: Language;
}

/** Questions that figures raise by themselves: a number that reads two ways, a row without a unit, a jump of scale. */
export function figureQuestions(sources: readonly SourceTable[], asking: Asking): readonly OpenQuestion[] {
  return sources.flatMap((source) => {
    // what a row means comes first: its unit and its numbers are asked once that is settled
    const asked = source.observations.filter(
      (fact) => fact.use === 'asked' && doubtOf(fact, ['label-unsure']) === undefined,
    );
    return [
      ...readings(source, asked, asking),
      ...unitsOfRows(source, asked, asking),
      ...scales(source, asked, asking),
    ];
  });
}

const doubtOf = ({ doubts }: Fact, codes: readonly string[]) => doubts.find(({ code }) => codes.includes(code));

/** One answer for a column: its texts are written the same way. Each cell keeps its own numbers. */
function readings(
  { recognition }: SourceTable,
  asked: readonly Observation[],
  { language }: Asking,
): readonly OpenQuestion[] {
  const columns = grouped(asked, (fact) => {
    const doubt = doubtOf(fact, ['ambiguous', 'range']);
    return doubt === undefined ? null : `${doubt.code} ${positionOf(cellOf(fact.source).address).col}`;
  });
  return columns.map(([column, facts]) => {
    const [first] = facts;
    const alternatives = first === undefined ? [] : readingsOf(first);
    const text = first?.source.text ?? '';
    const [one = '', two = ''] = alternatives.map((reading) => numberSaid(reading, language));
    return {
      key: `value ${recognition.id} ${column}`,
      about: 'value',
      title: sayPrinted(questionWords.reading, { text, first: one, second: two }, language),
      cells: facts.map((fact) => ({
        ...askedAt(recognition, fact),
        meanings: readingsOf(fact).map((reading) => `value:${reading}`),
      })),
      waiting: facts.length,
      facts,
      options: readingOptions(text, alternatives, language),
      isOpen: false,
      fed: fedOf(facts),
    };
  });
}

const readingsOf = (fact: Fact): readonly string[] => doubtOf(fact, ['ambiguous', 'range'])?.alternatives ?? [];

const askedAt = ({ id }: Recognition, { source }: Observation): AskedCell => ({
  recognition: id,
  at: cellOf(source),
  label: '',
});

/** A row of a list whose unit is not said, or cannot measure what the row is about: the answer stands at its label. */
function unitsOfRows(
  { recognition }: SourceTable,
  asked: readonly Observation[],
  { workbook, language }: Asking,
): readonly OpenQuestion[] {
  const { layout, profile, sheet } = recognition;
  const held = sheetNamed(workbook, sheet);
  if (layout === undefined || held === undefined) return [];
  const isLine = (fact: Observation) =>
    doubtOf(fact, ['unit-mismatch']) !== undefined ||
    (profile === 'tete-indicators' && doubtOf(fact, ['unit-unknown']) !== undefined);
  const lines = grouped(asked, (fact) => {
    const { row, col } = positionOf(cellOf(fact.source).address);
    return isLine(fact) ? `${layout.orientation === 'across' ? row : col}` : null;
  });
  return lines.flatMap(([line, facts]) => {
    const spot = labelSpot(layout, Number(line));
    const label = valueAt(held, spot.row, spot.col);
    const core = facts[0] && indicatorById.get(facts[0].indicator)?.unit;
    if (core === undefined || typeof label !== 'string') return [];
    const question: OpenQuestion = {
      key: `unit ${recognition.id} ${line}`,
      about: 'unit',
      title: sayPrinted(questionWords.unit, { label }, language),
      cells: facts.map((fact) => ({ ...askedAt(recognition, fact), label })),
      waiting: facts.length,
      facts,
      options: unitOptions(core, language),
      isOpen: true,
      fed: fedOf(facts),
    };
    return [question];
  });
}

/** Figures a thousand times larger or smaller than their neighbours: in which unit is the column? */
function scales(
  { recognition }: SourceTable,
  asked: readonly Observation[],
  { language }: Asking,
): readonly OpenQuestion[] {
  const units = grouped(asked, (fact) => (doubtOf(fact, ['scale']) === undefined ? null : (fact.read.unit ?? null)));
  return units.map(([unit, facts]) => ({
    key: `scale ${recognition.id} ${unit}`,
    about: 'unit',
    title: sayPrinted(questionWords.scale, { sheet: recognition.sheet }, language),
    cells: facts.map((fact) => askedAt(recognition, fact)),
    waiting: facts.length,
    facts,
    options: scaleOptions(unit, language),
    isOpen: true,
    fed: fedOf(facts),
  }));
}

function grouped(
  facts: readonly Observation[],
  by: (fact: Observation) => string | null,
): readonly (readonly [string, readonly Observation[]])[] {
  const groups = new Map<string, Observation[]>();
  for (const fact of facts) {
    const key = by(fact);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return [...groups];
}
