import type { CityFile } from '../domain/cities';
import type { CityRefusal, Consolidation } from '../domain/consolidation';
import type { Language } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { Result } from '../domain/result';
import { MOST_SIDE_BY_SIDE, type Survey } from '../domain/survey';
import { refusalSaid } from '../pipeline/compile/cities/citiesCover';
import { compileCities } from '../pipeline/compile/cities/compileCities';
import { compileSurvey } from '../pipeline/compile/cities/compileSurvey';
import { consolidating } from '../pipeline/consolidate/consolidate';
import { surveying } from '../pipeline/consolidate/surveying';
import { answersCsv, cityAnswers } from '../report/cityAnswers';
import { consolidationJson, consolidationText } from '../report/consolidationReport';
import { findingAnswers } from '../report/findingAnswers';
import { surveyJson, surveyText } from '../report/surveyReport';

/** Remarks to complete for one city. */
export interface AnswersOfCity {
  readonly city: string;
  readonly csv: string;
}

/** What several cities give together, whether side by side or as a survey. */
export interface Compared {
  readonly sheets: () => readonly SheetPlan[];
  /** What is said of it in a terminal or on a page; `out`: where it was written. */
  readonly text: (out: string) => string;
  /** The same in its public shape. */
  readonly json: (out: string) => unknown;
  /** `null` where files are too many for remarks city by city. */
  readonly answers: () => readonly AnswersOfCity[] | null;
}

/** Several cities under comparison: each file is added, or told in one sentence why it is left out. */
export interface Comparing {
  readonly add: (read: Result<CityFile, CityRefusal>) => string | null;
  /** `null` while no city is there. */
  readonly compared: () => Compared | null;
}

/** Nothing compared yet. `files`: how many will be given; beyond a hundred, their figures are given as statistics. */
export function comparing(language: Language, files: number): Comparing {
  const isSurvey = files > MOST_SIDE_BY_SIDE;
  const survey = surveying();
  const sides = consolidating();
  const { add, refuse } = isSurvey ? survey : sides;
  return {
    add: (read) => {
      const refusal = read.ok ? add(read.value) : refuse(read.problem);
      return refusal === null ? null : refusalSaid(refusal, language);
    },
    compared: () => (isSurvey ? surveyed(survey.result(), language) : sideBySide(sides.result(), language)),
  };
}

const sideBySide = (compared: Consolidation, language: Language): Compared | null =>
  compared.cities.length === 0
    ? null
    : {
        sheets: () => compileCities(compared, language),
        text: (out) => consolidationText(out, compared, language),
        json: (out) => consolidationJson(out, compared, language),
        answers: () =>
          compared.cities.flatMap(({ city, name }) => {
            const answers = [...findingAnswers(compared, city), ...cityAnswers(compared, city, language)];
            return answers.length === 0 ? [] : [{ city: name, csv: answersCsv(answers) }];
          }),
      };

const surveyed = (survey: Survey, language: Language): Compared | null =>
  survey.cities.length === 0
    ? null
    : {
        sheets: () => compileSurvey(survey, language),
        text: (out) => surveyText(out, survey, language),
        json: (out) => surveyJson(out, survey, language),
        answers: () => null,
      };
