import type { DoubtCode } from '../../catalogue/doubts';
import type { Fact, Observation } from '../../domain/fact';

/** Whether a fact carries a doubt of this code. */
export const isDoubted = ({ doubts }: Fact, code: DoubtCode): boolean => doubts.some((doubt) => doubt.code === code);

/** Left out for good: a repeat, another version, an example. A subtotal whose lines are taken is still a figure to check. */
export const isSetAside = (fact: Fact): boolean => fact.use === 'excluded' && !isDoubted(fact, 'detailed');

const known = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();

/** The figures of a list that carry a doubt of this code, in their order. A list is gone through once for all the rules that ask. */
export function doubtedIn(figures: readonly Observation[], code: DoubtCode): readonly Observation[] {
  const byCode = known.get(figures) ?? indexed(figures);
  known.set(figures, byCode);
  return byCode.get(code) ?? NO_FIGURES;
}

const NO_FIGURES: readonly Observation[] = [];

function indexed(figures: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const byCode = new Map<string, Observation[]>();
  for (const figure of figures) {
    if (figure.doubts.length === 0) continue;
    for (const { code } of figure.doubts) {
      const others = byCode.get(code);
      if (others === undefined) byCode.set(code, [figure]);
      else if (others.at(-1) !== figure) others.push(figure); // the same doubt twice
    }
  }
  return byCode;
}
