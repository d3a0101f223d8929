import type { MappingEntry } from '../../domain/mapping';
import type { ActionDraft } from './actionFacts';
import type { TableToRead } from './tableToRead';

/** What people said of one action: it is kept before the same one elsewhere, or left out. */
export type ActionAnswer = 'kept' | 'left-out';

/** An action with what people said of it, or of its whole plan; once kept, its two numbers are in question no more. */
export function answeredAction(draft: ActionDraft, entry: MappingEntry | undefined, plan: TableToRead): ActionDraft {
  if (plan.isIgnored) return { ...draft, answer: 'left-out', doubts: [{ code: 'table-ignored', data: {} }] };
  if (entry?.meaning === 'fact:ignore')
    return { ...draft, answer: 'left-out', doubts: [{ code: 'ignored', data: {} }] };
  if (entry?.meaning !== 'fact:keep') return plan.isKept ? { ...draft, answer: 'kept' } : draft;
  const { unread, ...fact } = draft.fact;
  return {
    ...draft,
    answer: 'kept',
    doubts: draft.doubts.filter(isOpen),
    fact: { ...fact, ...(unread !== undefined && { unread: unread.filter(isOpen) }) },
  };
}

const isOpen = ({ code }: { readonly code: string }): boolean => code !== 'number-differs';
