import { questionWords } from '../../catalogue/sessionWords';
import { sayPrinted } from '../../domain/typography';
import type { SessionState } from '../session/state';
import { questionsOf } from '../session/viewOf';
import type { Choice } from '../view/readView';
import { meaningLabel } from './meaningLabel';
import { findMeanings, synonymOf } from './searchMeaning';

/** What a text typed for a question may name; nothing once the question stands no more. */
export function searchChoices(
  state: Pick<SessionState, 'contract' | 'language'>,
  question: string,
  text: string,
): readonly Choice[] {
  const { language } = state;
  const asked = questionsOf(state).find(({ key }) => key === question);
  if (asked === undefined) return [];
  return findMeanings(asked.about, text).map((found) => {
    const known = synonymOf(found, language);
    return {
      meaning: found.meaning,
      label: meaningLabel(found.meaning, language),
      sureness: 'probable',
      why:
        known === null
          ? sayPrinted(questionWords.closeName, {}, language)
          : sayPrinted(questionWords.alsoCalled, { known }, language),
    };
  });
}
