import type { DoubtCode } from '../../catalogue/doubts';
import { positionOf } from '../../domain/cell';
import { cellOf, type Doubt, type Fact, type Observation } from '../../domain/fact';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import type { AskedCell } from './openQuestion';

/** The first doubt of a fact that has one of some codes. */
export const doubtOf = ({ doubts }: Fact, codes: readonly DoubtCode[]): Doubt | undefined =>
  doubts.find(({ code }) => codes.some((one) => one === code));

/** The cell of a figure as asked about: an answer there quotes what stands in it, and holds as long. */
export const askedAt = ({ recognition: { id } }: SourceTable, { source }: Fact): AskedCell => ({
  recognition: id,
  at: cellOf(source),
  label: source.text,
});

/** Whether a figure's label, or its heading, is asked about first: its unit and its number come once that is settled. */
export function isAskedFirst(source: SourceTable, fact: Observation): boolean {
  if (doubtOf(fact, ['label-unsure']) !== undefined) return true;
  return doubtOf(fact, ['year-unsure']) !== undefined && !isDatedBeside(source, fact);
}

/** Whether the year of a figure stands in another column than its own: its heading says nothing of it. */
function isDatedBeside({ recognition: { layout }, mapping }: SourceTable, { source }: Observation): boolean {
  const { row, col } = positionOf(cellOf(source).address);
  const isAcross = layout?.orientation !== 'down';
  return mapping.some(({ at, meaning }) => {
    const spot = positionOf(at.address);
    return /^field:(?:value|objective)-/.test(meaning) && (isAcross ? spot.col === col : spot.row === row);
  });
}
