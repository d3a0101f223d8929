import { reductionOrLevel } from '../../../../src/pipeline/check/rules/reductionOrLevel';
import { testRule } from '../../../support/ruleTester';

testRule(reductionOrLevel, {
  valid: {
    'targets of the size of the inventory': `
      kt CO2e           | 2019 | Objectif 2030
      Résidentiel       | 310  | 190
      Tertiaire         | 205  | 120
      Transport routier | 854  | 400`,
  },
  invalid: {
    'shares under a title of targets': {
      grid: `
        kt CO2e           | 2019 | Objectif 2030
        Résidentiel       | 310  | 0.4
        Tertiaire         | 205  | 0.5
        Transport routier | 854  | 0.6`,
      findings: {
        'Bilan!C1':
          'Under "Objectif 2030", levels or reductions? Figures waiting: 3, among them "0.4" (GHG emissions - Residential, 2030).',
      },
    },
  },
});
