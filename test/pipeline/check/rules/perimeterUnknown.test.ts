import { defaultSettings } from '../../../../src/domain/settings';
import { perimeterUnknown } from '../../../../src/pipeline/check/rules/perimeterUnknown';
import { testRule } from '../../../support/ruleTester';

const settings = { ...defaultSettings, language: 'en' } as const;

testRule(perimeterUnknown, {
  valid: {
    'the territory in the settings': `
      kt CO2e     | 2019 | 2021
      Résidentiel | 395  | 380
      Tertiaire   | 205  | 190`,
    'the territory in the title': {
      settings,
      sheets: {
        Bilan: `
          Émissions GES de la métropole (kt CO2e)
          Secteur     | 2019 | 2021
          Résidentiel | 395  | 380
          Tertiaire   | 205  | 190`,
      },
    },
  },
  invalid: {
    'said nowhere: one question for the table': {
      grid: {
        settings,
        sheets: {
          Bilan: `
            kt CO2e     | 2019 | 2021
            Résidentiel | 395  | 380
            Tertiaire   | 205  | 190`,
        },
      },
      findings: {
        'Bilan!A1': 'Figures without a perimeter in this table: 4; they stay out of the contract.',
      },
    },
  },
});
