import { twoScenarios } from '../../../../src/pipeline/check/rules/twoScenarios';
import { testRule } from '../../../support/ruleTester';

testRule(twoScenarios, {
  valid: {
    'one scenario, with the year before beside the baseline': `
      Emissions gap (t CO2e)
                | (1) Baseline emissions | (1b) Baseline emissions 2022 | (2) Emissions Reduction Target 2030 | (4) Emissions Gap | (6) Residual emissions
      Buildings | 458 241                | 298 072                      | 293 490                             | 293 490           | 164 751
      Transport | 310 139                | 308 189                      | 104 251                             | 104 251           | 205 888`,
  },
  invalid: {
    'a priority scenario and a neutrality scenario over one column of offsetting': {
      grid: `
        A-2.3: Emissions gap (kt CO2e)
                            | Baseline emissions (BAU 2030) | Residual emissions offsetting | Emissions reduction target (priority) | Emissions gap (priority) | Emissions reduction target (neutrality) | Emissions gap (neutrality)
        Transport           | 257                           | 65                            | 141                                   | 65                       | 169                                     | 23
        Buildings & Heating | 917                           | 170                           | 577                                   | 157                      | 748                                     | 0`,
      findings: {
        'Bilan!F2':
          'Columns that stand twice: Emissions reduction target (neutrality) ; Emissions gap (neutrality). The sums of the gap are not checked.',
      },
    },
  },
});
