import { netNotSum } from '../../../../src/pipeline/check/rules/netNotSum';
import { testRule } from '../../../support/ruleTester';

testRule(netNotSum, {
  valid: {
    'emissions less sinks, rounded': `
      Émissions de GES (ktCO2e) | 2019 | 2021
      Résidentiel               | 338  | 320
      Tertiaire                 | 246  | 240
      Total brut                | 584  | 560
      UTCATF                    | -55  | -56
      Total net                 | 529  | 504`,
    'no sinks in the table': `
      Émissions de GES (ktCO2e) | 2019 | 2021
      Résidentiel               | 338  | 320
      Total brut                | 584  | 560
      Total net                 | 529  | 504`,
  },
  invalid: {
    'sinks added instead of taken off': {
      grid: `
        Émissions de GES (ktCO2e) | 2019 | 2021
        Résidentiel               | 338  | 320
        Tertiaire                 | 246  | 240
        Total brut                | 584  | 560
        UTCATF                    | -55  | -56
        Total net                 | 639  | 504`,
      findings: {
        'Bilan!B6':
          'Net GHG emissions, 2019: 639,000 t CO₂e/year shown, 529,000 t CO₂e/year expected (emissions less sinks).',
      },
    },
  },
});
