import { ambiguousNumber } from '../../../../src/pipeline/check/rules/ambiguousNumber';
import { testRule } from '../../../support/ruleTester';

testRule(ambiguousNumber, {
  valid: {
    'a decimal comma beside others': `
      kt CO2e     | 2019   | 2021
      Résidentiel | '395,5 | '380,25
      Tertiaire   | '205,1 | 190`,
  },
  invalid: {
    'a comma before three digits, with nothing to tell which': {
      grid: `
        t CO2e      | 2019    | 2021
        Résidentiel | '1,234  | 1180
        Tertiaire   | '12,500 | 11900`,
      findings: {
        'Bilan!B2':
          '"1,234" can be read in two ways (GHG emissions - Residential, 2019); the figure stays out of the tables.',
        'Bilan!B3':
          '"12,500" can be read in two ways (GHG emissions - Tertiary (services), 2019); the figure stays out of the tables.',
      },
    },
  },
});
