import type { Fact } from '../../domain/fact';

/** Whether a fact carries a doubt of this code. */
export const isDoubted = ({ doubts }: Fact, code: string): boolean => doubts.some((doubt) => doubt.code === code);
