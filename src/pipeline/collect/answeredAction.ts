import type { Spot } from '../../domain/recognition';
import type { ActionDraft } from './actionFacts';
import type { Decided } from './decided';
import { ofTerritory } from './planTerritory';
import type { TableToRead } from './tableToRead';

/** What people said of one action: it is kept before the same one elsewhere, or left out. */
export type ActionAnswer = 'kept' | 'left-out';

/** An action with what people said of it, of its whole plan, or of whose plan it is; once kept, its two numbers are in question no more. */
export function answeredAction(seen: ActionDraft, decided: Decided, title: Spot, plan: TableToRead): ActionDraft {
  if (plan.isIgnored) return { ...seen, answer: 'left-out', doubts: [{ code: 'table-ignored', data: {} }] };
  const meaning = decided.fact(title)?.meaning;
  if (meaning === 'fact:ignore') return { ...seen, answer: 'left-out', doubts: [{ code: 'ignored', data: {} }] };
  const draft = ofTerritory(seen, decided, plan);
  if (draft.answer !== undefined) return draft;
  if (meaning !== 'fact:keep') return plan.isKept ? { ...draft, answer: 'kept' } : draft;
  const { unread, ...fact } = draft.fact;
  return {
    ...draft,
    answer: 'kept',
    doubts: draft.doubts.filter(isOpen),
    fact: { ...fact, ...(unread !== undefined && { unread: unread.filter(isOpen) }) },
  };
}

const isOpen = ({ code }: { readonly code: string }): boolean => code !== 'number-differs';
