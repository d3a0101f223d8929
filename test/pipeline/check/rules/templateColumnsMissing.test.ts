import { templateColumnsMissing } from '../../../../src/pipeline/check/rules/templateColumnsMissing';
import { testRule } from '../../../support/ruleTester';

testRule(templateColumnsMissing, {
  valid: {
    'a gap without its percentages, which follow from the amounts': `
      A-2.1 Emissions Gap (kt CO2e)
                          | BAU 2030 | Reduction | Remaining | Residual offsetting | Gap
      Transport           | 522      | 290       | 232       | 104                 | 128
      Buildings & Heating | 3172     | 1034      | 2138      | 634                 | 1504`,
  },
  invalid: {
    'a gap whose last columns were lost': {
      grid: `
        A-2.1 Emissions Gap (kt CO2e)
                            | BAU 2030 | Reduction | %   | Remaining | %
        Transport           | 1155     | 738       | 64% | 417       | 36%
        Buildings & Heating | 1265     | 934       | 74% | 331       | 26%
        Electricity         | 128      | 96        | 75% | 32        | 25%`,
      findings: {
        'Bilan!B2':
          'Table A-2.1: without Residual Emissions Offsetting ¹ ; Emissions Gap (amount necessary to achieve net-zero).',
      },
    },
  },
});
