import { riskWithoutAnswer } from '../../../../src/pipeline/check/rules/riskWithoutAnswer';
import { testRule } from '../../../support/ruleTester';

testRule(riskWithoutAnswer, {
  valid: {
    'a priority in words of ours, and a line of groups': `
      Table 13: Climate Investment Plan Risk Framework
      Fields of Action | Sectoral Project | Risks Identified | Description of Risk | Risk Priority | Mitigation of Risk
      Energy Systems   |                  |                  |                     |               |
      Energy Systems   | Heat network     | Cost of works    | Prices rise         | High          | Fixed-price contract
      Transportation   | Tramway          | Delay            | Permits             | moyenne       | Early enquiry`,
  },
  invalid: {
    'a priority forgotten, and no mitigation': {
      grid: `
        Table 13: Climate Investment Plan Risk Framework
        Fields of Action | Sectoral Project | Risks Identified | Description of Risk | Risk Priority | Mitigation of Risk
        Energy Systems   | Heat network     | Cost of works    | Prices rise         | 3             | Fixed-price contract
        Transportation   | Tramway          | Delay            | Permits             | Low           |`,
      findings: {
        'Bilan!E3': 'Cost of works: Risk Priority is missing, or cannot be read ("3").',
        'Bilan!F4': 'Delay: Mitigation of Risk is missing, or cannot be read ("").',
      },
    },
  },
});
