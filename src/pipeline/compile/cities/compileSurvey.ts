import { SURVEY_SHEETS, surveySubtitles, surveyWords } from '../../../catalogue/surveyWords';
import { type Language, say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { MOST_SIDE_BY_SIDE, type Survey } from '../../../domain/survey';
import { citiesCover } from './citiesCover';
import { surveyAsks, surveyChapters, surveyFindings, surveyLevels } from './surveyCounts';
import { surveyRatios, surveySheet } from './surveySheet';

/** The workbook of many cities, sheet by sheet: as many columns for a thousand of them as for a hundred. */
export function compileSurvey(survey: Survey, language: Language): readonly SheetPlan[] {
  const most = MOST_SIDE_BY_SIDE;
  const cover = {
    sheets: SURVEY_SHEETS.slice(1),
    notes: [surveyWords.how, surveyWords.elsewhere].map((note) => say(note, { most }, language)),
    ...(surveySubtitles.cover !== undefined && { subtitle: surveySubtitles.cover }),
  };
  return [
    citiesCover(survey, language, cover),
    ...(['indicators', 'tables', 'gap', 'investments'] as const).map((id) => surveySheet(id, survey, language)),
    surveyRatios(survey, language),
    surveyAsks(survey, language),
    surveyLevels(survey, language),
    surveyChapters(survey, language),
    surveyFindings(survey, language),
  ];
}
