import { mixedGapForms } from '../../../../src/pipeline/check/rules/mixedGapForms';
import { testRule } from '../../../support/ruleTester';

testRule(mixedGapForms, {
  valid: {
    'a form in its own words': `
      A-2.3: Emissions gap (t CO2e)
                | Baseline emissions | Residual emissions / offsetting | Baseline emissions reduction target | Emissions reductions in existing strategies | Emissions gap (to be addressed by action plan)
      Buildings | 458241             | 91648                           | 366593                              | 20000                                       | 346593
      Total     | 458241             | 91648                           | 366593                              | 20000                                       | 346593`,
  },
  invalid: {
    'columns of version 2 in the gap of version 1': {
      grid: `
        A-2.3: Emissions gap (t CO2e)
                  | Baseline emissions | Residual emissions / offsetting | Baseline emissions reduction target | (3) Emission reduction through other Action Plans | (4) Emissions Gap
        Buildings | 458241             | 91648                           | 366593                              | 20000                                             | 346593
        Total     | 458241             | 91648                           | 366593                              | 20000                                             | 346593`,
      findings: {
        'Bilan!E2':
          '"(3) Emission reduction through other Action Plans" belongs to form G2 of the gap, the table is read as form G1.',
      },
    },
  },
});
