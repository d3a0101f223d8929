import { gwpDiffers } from '../../../../src/pipeline/check/rules/gwpDiffers';
import { testRule } from '../../../support/ruleTester';

const emissions = (report: string, years: string, figures: string) => `
  Émissions de GES par secteur (kt CO2e), PRG ${report}
  Secteur   | ${years}
  Transport | ${figures}
  Déchets   | 12 | 11`;

testRule(gwpDiffers, {
  valid: {
    'one report for the whole series': {
      sheets: {
        Before: emissions('AR5', '2010 | 2012', '330 | 325'),
        After: emissions('AR5', '2015 | 2019', '310 | 298'),
      },
    },
  },
  invalid: {
    'another report for the last years': {
      grid: {
        sheets: {
          Before: emissions('AR4', '2010 | 2012', '330 | 325'),
          After: emissions('AR5', '2015 | 2019', '310 | 298'),
        },
      },
      findings: {
        'Before!C3': 'GHG emissions - Transport, total: 2019 is counted with AR5, 2012 with AR4.',
        'Before!C4': 'GHG emissions - Waste: 2019 is counted with AR5, 2012 with AR4.',
      },
    },
  },
});
