import type { CheckView } from '../../app/view/checkView';
import { checkCounts, checkWords } from '../../catalogue/pane/pages';
import type { Speaking } from '../parts/speaking';

type Saying = Pick<Speaking, 'say' | 'count'>;

/** The title is the answer: what blocks, else what waits for a sentence, else that all is settled. */
export function checkTitle({ blocking, warning }: CheckView['counts'], { say, count }: Saying): string {
  if (blocking > 0) return count(checkCounts.blockingTitle, blocking);
  return warning > 0 ? count(checkCounts.justifyTitle, warning) : say(checkWords.settledTitle);
}

/** The line under it says what is left. */
export const checkLine = ({ counts, checksMade }: CheckView, { count }: Saying): string =>
  counts.blocking > 0 && counts.warning > 0
    ? count(checkCounts.justifyLine, counts.warning)
    : count(checkCounts.checks, checksMade);
