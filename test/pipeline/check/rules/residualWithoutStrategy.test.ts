import { residualWithoutStrategy } from '../../../../src/pipeline/check/rules/residualWithoutStrategy';
import { testRule } from '../../../support/ruleTester';

const Gap = `
  A-2.2: City’s baseline emissions, emissions gap, emissions reduction and residual emissions
  Base year | 2019
  Unit | kt CO2e
            | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | (3) Emission reduction through other Action Plans | (4) Emissions Gap | (6) Residual emissions
  Buildings | 100                    | 80                                  | 20                                                | 60                | 20
  Transport | 100                    | 84                                  | 20                                                | 64                | 16
  Total     | 200                    | 164                                 | 40                                                | 124               | 36`;

const outlines = (compensated: string) => `
  B-2.2: Individual action outlines
  Action name | Action type | Action description | Field of action | Systemic lever | Outcome (according to module B-1.1) | Responsible bodies/person for implementation | Action scale & addressed entities | Involved stakeholders | Comments on implementation | GHG emissions reduction estimate (total) per emission source sector | GHG emissions compensated (natural or technological sinks) | Total costs and costs by CO2e unit
  Tramway | Technical | Line B | Mobility | Technology | Fewer cars | Transport | City | Users | 2025 | 1200 | | 2000000
  Forest  | Nature-based | New trees | Green infrastructure | Technology | Residual | Parks | City | Users | 2025 | | ${compensated} | 2000000`;

testRule(residualWithoutStrategy, {
  valid: {
    'a sink among the actions': { sheets: { Gap, Actions: outlines('36000') } },
    'no outline of actions in this workbook': { sheets: { Gap } },
  },
  invalid: {
    'nothing that compensates': {
      grid: { sheets: { Gap, Actions: outlines('') } },
      findings: {
        'Gap!F7': '36 kt CO₂e of residual emissions in 2030, and none of the 2 actions of B-2.2 compensates anything.',
      },
    },
  },
});
