import { steps } from '../../../catalogue/tables/steps';
import { addressOf } from '../../../domain/cell';
import { say } from '../../../domain/message';
import type { PlannedRow } from '../../../domain/plan';
import { unitName } from '../../../domain/unitName';
import { versionOf } from '../choice';
import type { Placed } from '../compiling';
import { empty } from '../figure';
import { type Followed, TARGET_YEARS } from '../followed';
import { interpolatedFigure } from '../interpolated';
import { rowOf, words } from '../layout';
import { targetFigure } from '../records/followedIndicators';
import { figureCell } from '../tables/cells';
import { computedFrom } from '../tables/computed';
import type { FollowUp } from './followUpSheet';

/** Where the last result stands in the row, and what is compared to it. */
const OBSERVED = 6;

/** One indicator: its targets, its last result, and the way left to the contract's target year. */
export function indicatorRow(
  { indicator, targets, between, observed }: Followed,
  row: number,
  work: FollowUp,
): PlannedRow {
  const { language, home, dossier } = work;
  const { unit } = indicator;
  const key = `indicator:${indicator.id}`;
  const placed = (col: number, figure: Placed['figure']): Placed => ({
    at: { sheet: home, address: addressOf(row, col) },
    figure,
  });
  const cellOf = ({ figure }: Placed, column: string, isComputed = false) =>
    figureCell(
      figure,
      {
        key: `${key}/${column}`,
        unit,
        numberFormat: 'any',
        isTotal: false,
        isComputed,
        isRequired: false,
        isAdded: false,
      },
      work,
      home,
    );
  const wanted = TARGET_YEARS.map((year, i) => {
    const one = targets.get(year);
    const pair = between.get(year);
    if (pair !== undefined) return placed(3 + i, interpolatedFigure(year, pair, indicator, language));
    return placed(3 + i, one === undefined ? empty : targetFigure(one, indicator, work));
  });
  const result = placed(OBSERVED, observed === null ? empty : targetFigure(observed, indicator, work));
  const last = wanted[TARGET_YEARS.findIndex((year) => year === dossier.settings.targetYear)];
  const told = say(
    steps.minus,
    { first: `${dossier.settings.targetYear}`, second: observed === null ? '' : `${observed.year}` },
    language,
  );
  const difference =
    last === undefined
      ? empty
      : computedFrom(last, result, [told], ([target, now]) => ({ is: '-', left: target, right: now }));
  return rowOf(key, [
    words(indicator.name[language], 'text'),
    words(unitName(unit, language), 'textSoft'),
    ...wanted.map((one, i) => cellOf(one, `target-${TARGET_YEARS[i]}`)),
    cellOf(result, 'observed'),
    words(observed === null ? null : `${observed.year}`, 'key'),
    cellOf(placed(OBSERVED + 2, difference), 'difference', true),
    words(observed === null ? null : versionOf(observed), 'textSoft'),
  ]);
}
