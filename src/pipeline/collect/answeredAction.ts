import type { MappingEntry } from '../../domain/mapping';
import type { ActionDraft } from './actionFacts';

/** What people said of one action: it is kept before the same one elsewhere, or left out. */
export type ActionAnswer = 'kept' | 'left-out';

/** An action with what people said of it; once kept, its two numbers are in question no more. */
export function answeredAction(draft: ActionDraft, entry: MappingEntry | undefined): ActionDraft {
  if (entry?.meaning === 'fact:ignore')
    return { ...draft, answer: 'left-out', doubts: [{ code: 'ignored', data: {} }] };
  if (entry?.meaning !== 'fact:keep') return draft;
  const { unread, ...fact } = draft.fact;
  return {
    ...draft,
    answer: 'kept',
    doubts: draft.doubts.filter(isOpen),
    fact: { ...fact, ...(unread !== undefined && { unread: unread.filter(isOpen) }) },
  };
}

const isOpen = ({ code }: { readonly code: string }): boolean => code !== 'number-differs';
