import { modelSharesNotWhole } from '../../../../src/pipeline/check/rules/modelSharesNotWhole';
import { testRule } from '../../../support/ruleTester';

const levers = (fossil: string, pumps: string, bio: string) => `
  Table 10: Economic Indicators by Sector
  Fields of Action    | Indicator                                         | Indicator Unit | Indicator Baseline* | Indicator Target 2030*
  Buildings & Heating | Heating technologies: district heating            | %              | 30                  | 45
  Buildings & Heating | Heating technologies: local heating               | %              | 70                  | 55
  Buildings & Heating | Decarbonising district heating: fossil            | %              | 33                  | ${fossil}
  Buildings & Heating | Decarbonising district heating: electric heat pumps | %            | 33                  | ${pumps}
  Buildings & Heating | Decarbonising district heating: bio fuels         | %              | 33                  | ${bio}
  Buildings & Heating | Decarbonising local heating: fossil               | %              | 80                  | 20`;

testRule(modelSharesNotWhole, {
  valid: { 'thirds rounded, and a mix of which one part alone is there': levers('10', '40', '50') },
  invalid: {
    'a mix of ninety percent': {
      grid: levers('10', '40', '40'),
      findings: {
        'Bilan!E7': 'Indicator Target 2030*: the 3 shares of "decarbonising district heating" add up to 90%, not 100%.',
      },
    },
  },
});
