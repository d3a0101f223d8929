import { indicatorById } from '../../catalogue/indicators';
import type { Observation } from '../../domain/fact';
import { versionOf } from './choice';

/** An observation that holds one exact number. */
export type KnownFigure = Observation & { readonly value: number };

/** A bound is not a value, and a scenario is neither a result nor an objective. */
export const isFigure = (one: Observation): one is KnownFigure =>
  one.value !== undefined && Number.isFinite(one.value) && one.bound === undefined && one.status !== 'scenario';

/**
 * Whether an observation is of the whole of its indicator: not of one scope, not of a sector or a carrier that the core has no
 * identifier for, not net of sinks.
 */
export const isWhole = ({ indicator, sector, carrier, scope, netting }: Observation): boolean =>
  scope === undefined &&
  netting !== 'net' &&
  !(indicator.endsWith('-total') && (isPart(indicator, sector) || carrier !== undefined));

/** What is counted of one sector only by its definition, as sinks are, is whole in it. */
const isPart = (indicator: string, sector = 'all'): boolean =>
  sector !== 'all' && sector !== indicatorById.get(indicator)?.sector;

/**
 * One figure for a moment: that of the versions which fill the tables first. None where the sources still disagree: which is
 * true is not ours to say.
 */
export function oneFigure(candidates: readonly KnownFigure[], versions: readonly string[]): readonly KnownFigure[] {
  const own = candidates.filter((one) => versions.includes(versionOf(one)));
  const kept = own.length > 0 ? own : candidates;
  const [first] = kept;
  if (first === undefined || kept.some(({ value }) => value !== first.value)) return [];
  return [kept.find(({ source }) => source.isLive === true) ?? first];
}
