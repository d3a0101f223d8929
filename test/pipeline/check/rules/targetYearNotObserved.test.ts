import { targetYearNotObserved } from '../../../../src/pipeline/check/rules/targetYearNotObserved';
import { testRule } from '../../../support/ruleTester';

const inventory = (observed: string) => `
  Émissions de GES (kt CO2e)
  Secteur           | 2019 | 2021 | Objectif 2021 | 2023 | Objectif 2030
  Résidentiel       | 402  | ${observed} | 380    | 371  | 200
  Transport routier | 298  | ${observed} | 280    | 272  | 150`;

testRule(targetYearNotObserved, {
  valid: {
    'values observed': inventory('390'),
    'a year that was not estimated': inventory('NE'),
  },
  invalid: {
    'two targets of 2021 without a value': {
      grid: inventory(''),
      findings: {
        'Bilan!D3':
          'Targets for 2021 without an observed value, though measures go to 2023: 2, among them GHG emissions - Residential.',
      },
    },
  },
});
