import type { DoubtCode } from '../../catalogue/doubts';
import type { Fact, Observation } from '../../domain/fact';
import { figuresLike, samplesOf } from './alike';

/** Whether a fact carries a doubt of this code. */
export const isDoubted = ({ doubts }: Fact, code: DoubtCode): boolean => doubts.some((doubt) => doubt.code === code);

/** Left out for good: a repeat, another version, an example. A subtotal whose lines are taken is still a figure to check. */
export const isSetAside = (fact: Fact): boolean => fact.use === 'excluded' && !isDoubted(fact, 'detailed');

const known = new WeakMap<readonly Observation[], ReadonlySet<string>>();

/** The figures of a list that carry a doubt of this code, in their order. */
export function doubtedIn(figures: readonly Observation[], code: DoubtCode): readonly Observation[] {
  const codes = known.get(figures) ?? codesIn(figures);
  known.set(figures, codes);
  return codes.has(code) ? figuresLike(figures, (figure) => isDoubted(figure, code)) : NO_FIGURES;
}

const NO_FIGURES: readonly Observation[] = [];

const codesIn = (figures: readonly Observation[]): ReadonlySet<string> =>
  new Set(samplesOf(figures).flatMap(({ doubts }) => doubts.map(({ code }) => code)));
