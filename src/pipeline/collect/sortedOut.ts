import type { Draft } from './draft';
import { isTarget } from './reductions';

/** The figures that no answer leaves out, and among them those that a comparison is about: most tables have none of some. */
export interface SortedOut {
  readonly drafts: readonly Draft[];
  readonly valued: readonly Draft[];
  readonly targets: readonly Draft[];
  readonly others: readonly Draft[];
  readonly hasTogether: boolean;
}

/** Gone through once: hundreds of thousands of figures lie far apart in memory. */
export function sortedOut(all: readonly Draft[]): SortedOut {
  const drafts: Draft[] = [];
  const valued: Draft[] = [];
  const targets: Draft[] = [];
  const others: Draft[] = [];
  let hasTogether = false;
  for (const draft of all) {
    if (isLeftOut(draft)) continue;
    drafts.push(draft);
    if (draft.fact.value !== undefined) valued.push(draft);
    if (isTarget(draft)) targets.push(draft);
    if (isOther(draft)) others.push(draft);
    if (isTogether(draft)) hasTogether = true;
  }
  return { drafts, valued, targets, others, hasTogether };
}

/** Left out by an answer: it contradicts nothing. */
const isLeftOut = ({ doubts }: Draft): boolean =>
  doubts.some(({ code }) => code === 'ignored' || code === 'table-ignored');

/** What the core calls "other" is several things: two rows of one table under that name are two parts of it, not two values. */
const isOther = ({ fact }: Draft): boolean => fact.carrier === 'other-carrier';

/** Homes and offices as one sector. */
export const isTogether = ({ fact }: Draft): boolean => fact.sector === 'residentiel+tertiaire';
