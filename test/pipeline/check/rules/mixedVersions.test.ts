import { mixedVersions } from '../../../../src/pipeline/check/rules/mixedVersions';
import { testRule } from '../../../support/ruleTester';

const edition2022 = `
  Émissions GES en tCO2e, inventaire V2022
  Secteur     | 2015  | 2018
  Résidentiel | 12000 | 11000
  Tertiaire   | NE    | NE`;

testRule(mixedVersions, {
  valid: {
    'one edition for the whole series': `
      Émissions GES en tCO2e, inventaire V2024
      Secteur     | 2015  | 2022
      Résidentiel | 12000 | 13000
      Tertiaire   | 4000  | 4100`,
    'two editions whose editor is not said': {
      sheets: {
        V2022: edition2022,
        Suite: `
          Émissions GES en tCO2e
          Secteur     | 2021  | 2022
          Résidentiel | 12000 | 13000
      Tertiaire   | 4000  | 4100`,
      },
    },
  },
  invalid: {
    'old years from one edition, new years from the next': {
      grid: {
        sheets: {
          V2022: edition2022,
          V2024: `
            Émissions GES en tCO2e, inventaire V2024
            Secteur     | 2021  | 2022
            Résidentiel | 12000 | 13000
      Tertiaire   | 4000  | 4100`,
        },
      },
      findings: {
        'V2022!C3': 'GHG emissions - Residential: 2021 comes from version V2024, 2018 from version V2022.',
      },
    },
  },
});
