import { mappingReasons } from '../../catalogue/mappingReasons';
import { addressOf } from '../../domain/cell';
import { say } from '../../domain/message';
import { labelSpot } from '../../domain/recognition';
import type { SourceTable } from './sourceTable';

/** A row of figures that gives nothing: the cell of its label, its words, and why. */
export interface RowLeftOut {
  readonly address: string;
  readonly name: string;
  readonly cause: string;
}

/** A title among the rows says no figure that could be lost. */
const OF_TITLES: ReadonlySet<string> = new Set(
  (['fr', 'en'] as const).map((one) => say(mappingReasons.section, {}, one)),
);
const LONGEST = 40;

/** The rows of a grid that we leave out by ourselves and that are no question; what a person ignores, that person knows. */
export function rowsLeftOut({ recognition: { layout }, ignored }: SourceTable): readonly RowLeftOut[] {
  if (layout?.shape !== 'grid') return [];
  const left = ignored.filter(({ reason }) => !OF_TITLES.has(reason));
  if (left.length === 0) return [];
  const labels = new Set(
    layout.entries.map((entry) => {
      const { row, col } = labelSpot(layout, entry);
      return addressOf(row, col);
    }),
  );
  return left
    .filter(({ at }) => labels.has(at.address))
    .map(({ at, label, reason }) => ({
      address: at.address,
      name: label.replace(/\s+/g, ' ').trim().slice(0, LONGEST),
      cause: reason.replace(/\.$/, ''),
    }));
}
