import { placeholderLeft } from '../../../../src/pipeline/check/rules/placeholderLeft';
import { testRule } from '../../../support/ruleTester';

testRule(placeholderLeft, {
  valid: {
    'a blank and a key': `
      kt CO2e     | 2019 | 2021
      Résidentiel | 395  |
      Tertiaire   | 205  | NE`,
  },
  invalid: {
    'the guidance of a template': {
      grid: `
        kt CO2e     | 2019 | 2021
        Résidentiel | 395  | Champ texte libre
        Tertiaire   | 205  | 190`,
      findings: {
        'Bilan!C2': '"Champ texte libre" is the template’s guidance, not a figure (GHG emissions - Residential, 2021).',
      },
    },
    'the words of the contract’s own templates': {
      grid: `
        kt CO2e     | 2019                  | 2021
        Résidentiel | (indicate emissions)  | 380
        Tertiaire   | 205                   | [figure]`,
      findings: {
        'Bilan!B2':
          '"(indicate emissions)" is the template’s guidance, not a figure (GHG emissions - Residential, 2019).',
        'Bilan!C3': '"[figure]" is the template’s guidance, not a figure (GHG emissions - Tertiary (services), 2021).',
      },
    },
  },
});
