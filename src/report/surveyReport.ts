import { surveyWords as w } from '../catalogue/surveyWords';
import { type Language, say } from '../domain/message';
import { MOST_SIDE_BY_SIDE, type Survey } from '../domain/survey';
import { receivedJson, receivedLines } from './consolidationReport';

/** What `consolidate` says of many cities: how many were received, how many figures their statistics are of. */
export function surveyText(out: string, survey: Survey, language: Language): string {
  const { cities, subjects } = survey;
  const figures = subjects.reduce((sum, { rows }) => sum + rows.reduce((own, { spread }) => own + spread.cities, 0), 0);
  const holes = { figures, cities: cities.length, most: MOST_SIDE_BY_SIDE, out };
  return [...receivedLines(survey, language), say(w.told, holes, language), ''].join('\n');
}

/** The survey in its public shape: cities by their place in `cities`. */
export const surveyJson = (out: string, survey: Survey, language: Language) => {
  const { subjects, levels, asks, chapters, rules } = survey;
  return { out, ...receivedJson(survey, language), subjects, levels, asks, chapters, rules };
};
