import type { Fact } from '../../domain/fact';
import type { Language } from '../../domain/message';
import type { Draft } from './draft';
import type { DoubtSeen } from './figure';

/** The facts of drafts, from one run to the next: a draft that stands where it stood, with the same doubts, is not weighed again. */
export type WeighAgain = (
  drafts: readonly Draft[],
  more: ReadonlyMap<Draft, readonly DoubtSeen[]>,
  language: Language,
  weigh: (draft: Draft) => Fact,
) => readonly Fact[];

interface Weighed {
  readonly drafts: readonly Draft[];
  readonly more: ReadonlyMap<Draft, readonly DoubtSeen[]>;
  readonly language: Language;
  readonly facts: readonly Fact[];
}

/** Nothing was weighed yet. */
export function weighAgain(): WeighAgain {
  let last: Weighed | null = null;
  return (drafts, more, language, weigh) => {
    const before = last?.language === language ? last : null;
    const areNone = more.size === 0 && before?.more.size === 0;
    const facts = drafts.map((draft, i) => {
      const fact = before?.drafts[i] === draft ? before.facts[i] : undefined;
      return fact !== undefined && (areNone || before?.more.get(draft) === more.get(draft)) ? fact : weigh(draft);
    });
    last = { drafts, more, language, facts };
    return facts;
  };
}
