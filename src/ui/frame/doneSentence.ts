import type { Done } from '../../app/view/view';
import { doneWords } from '../../catalogue/pane/tablesAndSend';
import type { Speaking } from '../parts/speaking';

/** What was done in the pane alone: an answer, a setting, or taking one back. */
export const isDecision = ({ kind }: Done): boolean => decisions.has(kind);

const decisions: ReadonlySet<Done['kind']> = new Set<Done['kind']>([
  'answered',
  'accepted',
  'justified',
  'settings',
  'withdrawn',
  'dropped',
]);

/** What the last action did, in a sentence. */
export function doneSentence(
  { kind, count, name }: Done,
  { say, count: counted }: Pick<Speaking, 'say' | 'count'>,
): string {
  switch (kind) {
    case 'answered':
      return name === null ? counted(doneWords.answeredMany, count) : say(doneWords.answered, { name });
    case 'settings':
    case 'withdrawn':
    case 'undone':
      return say(doneWords[kind]);
    default:
      return counted(doneWords[kind], count);
  }
}
