import { otherSubjects } from '../../catalogue/otherSubjects';
import { plain } from '../../domain/label';
import type { Bilingual } from '../../domain/message';

/** The subject other than the territory's inventory that a title or a heading names; `null` when it names none. */
export function otherSubjectIn(text: string): Bilingual | null {
  const said = plain(text);
  return otherSubjects.find(({ pattern }) => pattern.test(said))?.name ?? null;
}

/** The same over a list of indicators, whose rows each say what they are. */
export function otherSubjectOfList(text: string): Bilingual | null {
  const said = plain(text);
  return otherSubjects.find(({ pattern, isOfSectors }) => isOfSectors !== true && pattern.test(said))?.name ?? null;
}
