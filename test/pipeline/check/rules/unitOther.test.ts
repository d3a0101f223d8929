import { unitOther } from '../../../../src/pipeline/check/rules/unitOther';
import { testRule } from '../../../support/ruleTester';

testRule(unitOther, {
  valid: {
    'the quantity of the territory': `
      Émissions de GES par secteur (kt CO2e)
      Secteur     | 2019 | 2021
      Résidentiel | 395  | 380
      Tertiaire   | 205  | 190`,
  },
  invalid: {
    'a title per inhabitant: told once, with its unit': {
      grid: `
        Émissions de GES par secteur (tCO2e/hab)
        Secteur     | 2019 | 2021
        Résidentiel | 1.4  | 1.3
        Tertiaire   | 0.9  | 0.8`,
      findings: {
        'Bilan!B3':
          'Figures in t CO₂e/inhabitant, which do not say the quantity of the territory: 4, among them GHG emissions - Residential in 2019.',
      },
    },
  },
});
