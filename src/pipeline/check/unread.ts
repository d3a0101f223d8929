import type { DoubtCode } from '../../catalogue/doubts';
import { type Action, cellOf } from '../../domain/fact';
import { nothing, type Seen } from './rule';

/** What fills `{title} : {doubt}`: the sentence of a doubt quotes the text of the cell. */
export type UnreadData = { readonly title: string; readonly doubt: string; readonly text: string };

/** The cells of an action that raised one of these doubts, each where it stands. */
export function unreadIn(action: Action, codes: readonly DoubtCode[]): readonly Seen<UnreadData>[] {
  const { title, source, unread } = action;
  if (unread === undefined) return nothing;
  const { sheet } = cellOf(source);
  return unread
    .filter(({ code }) => codes.some((one) => one === code))
    .map(({ address, code, text }) => ({ at: { sheet, address }, data: { title, doubt: code, text } }));
}
