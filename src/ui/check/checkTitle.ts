import type { CheckView } from '../../app/view/checkView';
import { checkCounts, checkWords } from '../../catalogue/pane/pages';
import type { Speaking } from '../parts/speaking';

type Saying = Pick<Speaking, 'say' | 'count'>;

/** The title is the answer: what blocks, else what waits for a sentence, else that all is settled. */
export function checkTitle(
  { counts: { blocking }, toJustify }: Pick<CheckView, 'counts' | 'toJustify'>,
  { say, count }: Saying,
): string {
  if (blocking > 0) return count(checkCounts.blockingTitle, blocking);
  return toJustify > 0 ? count(checkCounts.justifyTitle, toJustify) : say(checkWords.settledTitle);
}

/** The line under it says what is left. */
export const checkLine = ({ counts, toJustify, checksMade }: CheckView, { count }: Saying): string =>
  counts.blocking > 0 && toJustify > 0
    ? count(checkCounts.justifyLine, toJustify)
    : count(checkCounts.checks, checksMade);
