import { unitMismatch } from '../../../../src/pipeline/check/rules/unitMismatch';
import { testRule } from '../../../support/ruleTester';

testRule(unitMismatch, {
  valid: {
    'energy in energy units': `
      Consommation d'énergie finale
      Secteur     | Unité | 2019 | 2021
      Résidentiel | GWh   | 1200 | 1180
      Tertiaire   | MWh   | 6100 | 6000`,
  },
  invalid: {
    'an energy in tonnes, beside its greenhouse gases': {
      grid: `
        Consommation d'énergie finale
        Secteur     | Unité | 2019 | 2021
        Résidentiel | hab   | 1200 | 1180
        Tertiaire   | GWh   | 610  | 600`,
      findings: {
        'Bilan!C3':
          'Figures in hab, the unit of another quantity: 2, among them Final energy consumption - Residential in 2019.',
      },
    },
  },
});
