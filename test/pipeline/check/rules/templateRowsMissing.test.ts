import { templateRowsMissing } from '../../../../src/pipeline/check/rules/templateRowsMissing';
import { testRule } from '../../../support/ruleTester';

testRule(templateRowsMissing, {
  valid: {
    'all rows, under other names': `
      A-1.3: GHG emissions by source sectors (t CO2e)
                           | Scope 1 | Scope 2 | Scope 3 | Total
      Stationary energy    | 1000    | 400     | NO      | 1400
      Transportation       | 2000    | 10      | NO      | 2010
      Waste/wastewater     | 5       | NO      | 50      | 55
      Industrial processes | 9       | NO      | NO      | 9
      AFOLU                | 20      | NO      | NO      | 20
      Total                | 3034    | 410     | 50      | 3494`,
  },
  invalid: {
    'a sector less, and no total': {
      grid: `
        A-1.3: GHG emissions by source sectors (t CO2e)
                  | Scope 1 | Scope 2 | Scope 3 | Total
        Buildings | 1000    | 400     | NO      | 1400
        Transport | 2000    | 10      | NO      | 2010
        IPPU      | 9       | NO      | NO      | 9
        AFOLU     | 20      | NO      | NO      | 20`,
      findings: { 'Bilan!B2': 'Table A-1.3: without Waste ; Total.' },
    },
  },
});
