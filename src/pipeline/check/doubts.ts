import type { DoubtCode } from '../../catalogue/doubts';
import type { Fact } from '../../domain/fact';

/** Whether a fact carries a doubt of this code. */
export const isDoubted = ({ doubts }: Fact, code: DoubtCode): boolean => doubts.some((doubt) => doubt.code === code);

/** Left out for good: a repeat, another version, an example. A subtotal whose lines are taken is still a figure to check. */
export const isSetAside = (fact: Fact): boolean => fact.use === 'excluded' && !isDoubted(fact, 'detailed');
