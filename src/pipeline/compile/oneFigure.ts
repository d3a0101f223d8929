import type { Observation } from '../../domain/fact';
import { versionOf } from './choice';

/** An observation that holds one exact number. */
export type KnownFigure = Observation & { readonly value: number };

/** A bound is not a value, and a scenario is neither a result nor an objective. */
export const isFigure = (one: Observation): one is KnownFigure =>
  one.value !== undefined && Number.isFinite(one.value) && one.bound === undefined && one.status !== 'scenario';

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
