import type { ReadView } from '../../app/view/readView';
import { emptyWords } from '../../catalogue/pane/emptyStates';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import type { Speaking } from '../parts/speaking';

type Saying = Pick<Speaking, 'say' | 'count'>;
type Counts = ReadView['counts'];

/** How many labels to settle, or that all is understood. */
export function readTitle({ tables, labelsAsked }: Counts, { say, count }: Saying): string {
  if (labelsAsked > 0) return count(readCounts.title, labelsAsked);
  return say(tables === 0 ? emptyWords.noTable : readWords.allUnderstood);
}

/** What is understood, and where it was found. */
export function readLine(
  { labelsUnderstood, labelsAsked, tables, sheets }: Counts,
  { count }: Saying,
): string | undefined {
  if (tables === 0 && labelsAsked === 0) return undefined;
  const found = `${count(readCounts.tables, tables)} ${count(readCounts.inSheets, sheets)}`;
  const understood = labelsAsked > 0 ? readCounts.understood : readCounts.allUnderstood;
  return `${count(understood, labelsUnderstood)} ${found}`;
}
