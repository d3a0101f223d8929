import { objectiveAbovePast } from '../../../../src/pipeline/check/rules/objectiveAbovePast';
import { testRule } from '../../../support/ruleTester';

const inventory = (residential: string) => `
  Émissions de GES (kt CO2e)
  Secteur          | 2019 | 2021 | Objectif 2030
  Résidentiel      | 402  | 395  | ${residential}
  Tertiaire        | 210  | 205  | 100
  Transport routier | 298 | 284  | 150`;

testRule(objectiveAbovePast, {
  valid: { 'objectives below what was measured': inventory('200') },
  invalid: {
    'one above': {
      grid: inventory('420'),
      findings: {
        'Bilan!D3':
          'Objectives for 2030 above the last measure: 1, among them GHG emissions - Residential: 420,000 t CO₂e/year, against 395,000 in 2021.',
      },
    },
  },
});
