import type { TablesView } from '../../app/view/tablesView';
import { tablesCounts, tablesWords } from '../../catalogue/pane/tablesAndSend';
import type { Speaking } from '../parts/speaking';

type Counts = TablesView['counts'];
type Saying = Pick<Speaking, 'say' | 'count'>;

/** The title is the answer: what is to be written, else what waits for a value, else that all is up to date. */
export function tablesTitle({ toWrite, toComplete, upToDate }: Counts, { count }: Saying): string {
  if (toWrite > 0) return count(tablesCounts.title, toWrite);
  return toComplete > 0 ? count(tablesCounts.toComplete, toComplete) : count(tablesCounts.allUpToDate, upToDate);
}

/** The line under it counts the others, so that title and line together make all of the template's. */
export function tablesLine(counts: Counts, { say }: Saying): string {
  const { toWrite, toComplete, upToDate, byHand, leftOut, here } = counts;
  const others = [
    [tablesWords.upToDate, toWrite + toComplete > 0 ? upToDate : 0],
    [tablesWords.toComplete, toWrite > 0 ? toComplete : 0],
    [tablesWords.editedByHand, byHand],
    [tablesWords.leftOut, leftOut],
  ] as const;
  const told = others.flatMap(([state, count]) =>
    count === 0 ? [] : [say(tablesWords.stateCount, { count, state: say(state) })],
  );
  return told.length === 0 ? say(tablesWords.lineAlone) : say(tablesWords.line, { others: told.join(', '), here });
}
