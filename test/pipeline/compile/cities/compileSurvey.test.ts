import { SURVEY_SHEETS } from '../../../../src/catalogue/surveyWords';
import { citySheets } from '../../../../src/catalogue/citiesWords';
import { compileSurvey } from '../../../../src/pipeline/compile/cities/compileSurvey';
import { surveying } from '../../../../src/pipeline/consolidate/surveying';
import { drawPlan } from '../../../support/drawPlan';
import { expectSameAsGolden } from '../../../support/golden';
import { dijonBefore, threeCities } from '../../../support/threeCities';

function surveyed() {
  const under = surveying();
  for (const file of threeCities) under.add(file);
  under.add({ ...dijonBefore, file: 'dijon-2025.zip', on: '2025-03-01' });
  return under.result();
}

test.each(['fr', 'en'] as const)('the workbook of many cities, sheet by sheet (%s)', (language) => {
  const plans = compileSurvey(surveyed(), language);
  expect(plans.map(({ name }) => name)).toEqual(SURVEY_SHEETS.map((id) => citySheets[id].name[language]));
  expectSameAsGolden(`survey.${language}.txt`, plans.map(drawPlan).join('\n'));
});
