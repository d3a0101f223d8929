import { negativeEmissions } from '../../../../src/pipeline/check/rules/negativeEmissions';
import { testRule } from '../../../support/ruleTester';

testRule(negativeEmissions, {
  valid: {
    'sinks, whatever their sign': `
      kt CO2e         | 2019 | 2021
      Résidentiel     | 395  | 380
      Tertiaire       | 0    | 205
      Séquestration   | -37  | 12`,
  },
  invalid: {
    'a minus sign on a sector and on an energy': {
      grid: {
        sheets: {
          GES: `
            kt CO2e     | 2019 | 2021
            Résidentiel | 395  | -380
            Tertiaire   | 205  | 190`,
          Énergie: `
            Consommation d'énergie finale, GWh
            Secteur     | 2019 | 2021
            Résidentiel | 1200 | 1180
            Tertiaire   | -610 | 600`,
        },
      },
      findings: {
        'GES!C2': 'GHG emissions - Residential in 2021: -380 kt CO₂e/year.',
        'Énergie!B4': 'Final energy consumption - Tertiary (services) in 2019: -610 GWh/year.',
      },
    },
  },
});
