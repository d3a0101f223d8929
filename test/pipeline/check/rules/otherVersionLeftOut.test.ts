import { otherVersionLeftOut } from '../../../../src/pipeline/check/rules/otherVersionLeftOut';
import { testRule } from '../../../support/ruleTester';

testRule(otherVersionLeftOut, {
  valid: {
    'one edition': `
      GES, inventaire V2024 (ktCO2e)
      Secteur     | 2018 | 2019
      Résidentiel | 410  | 391
      Tertiaire   | 310  | 291`,
    'another edition that says the same': {
      sheets: {
        V2024: `
          GES, inventaire V2024 (ktCO2e)
          Secteur     | 2018
          Résidentiel | 410
          Tertiaire   | 310`,
        V2022: `
          GES, inventaire V2022 (ktCO2e)
          Secteur     | 2018
          Résidentiel | 410
          Tertiaire   | 310`,
      },
    },
  },
  invalid: {
    'an older edition beside the one that is kept': {
      grid: {
        sheets: {
          V2022: `
            GES, inventaire V2022 (ktCO2e)
            Secteur     | 2018 | 2019
            Résidentiel | 400  | 380
            Tertiaire   | 300  | 280`,
          V2024: `
            GES, inventaire V2024 (ktCO2e)
            Secteur     | 2018 | 2019
            Résidentiel | 410  | 391
            Tertiaire   | 310  | 291`,
        },
      },
      findings: { 'V2022!B3': 'Figures of version V2022 set aside: 4; version V2024 is kept.' },
    },
  },
});
