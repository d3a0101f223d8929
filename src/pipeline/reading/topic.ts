import type { Family } from '../../catalogue/indicator';
import { plain } from '../../domain/label';
import { familyTold, otherWay } from './family';

/** What the title of a list of indicators says that its short labels are of: `Forêt` under "Séquestration". */
export type Topic = Family | 'air';

/** The topic that a text names; `null` when it names none, or two. */
export function topicIn(text: string): Topic | null {
  if (/\bpolluants?\b|\bqualite de l'air\b/.test(plain(text)) && !/\bges\b|\bserre\b/.test(plain(text))) return 'air';
  const family = familyTold(text);
  return family === null ? null : (otherWay(text, family) ?? family);
}

/** Whether an indicator's family is what a topic says. */
export const isOfTopic = (family: Family, topic: Topic): boolean =>
  family === topic || (topic === 'air' && family.startsWith('air-'));
