import { isEqual, shared } from '../../domain/shared';
import type { ActionDraft } from './actionFacts';
import type { Draft } from './draft';
import type { InvestmentDraft } from './investmentFacts';

/** A fact before its doubts are weighed and said. */
export type AnyDraft = Draft | ActionDraft | InvestmentDraft;

/** What weighing writes in the fact of a draft. */
const WEIGHED = ['confidence', 'use', 'doubts'] as const;

/** The drafts of before that equal those of now in their places, whether they were weighed since or not. */
export function sharedDrafts<D extends AnyDraft>(before: readonly D[], now: readonly D[]): readonly D[] {
  if (before === now) return before;
  const drafts = now.map((draft, i) => {
    const old = before[i];
    return old !== undefined && old !== draft && isSameDraft(old, draft) ? old : draft;
  });
  return shared(before, drafts);
}

function isSameDraft({ fact: before, ...old }: AnyDraft, { fact: now, ...draft }: AnyDraft): boolean {
  if (before.source.address !== now.source.address || !isEqual(old, draft)) return false;
  const { length } = WEIGHED.filter((field) => field in before);
  const fields = Object.entries(now);
  const known: Readonly<Record<string, unknown>> = { ...before };
  return (
    fields.length + length === Object.keys(before).length && fields.every(([key, value]) => isEqual(known[key], value))
  );
}
