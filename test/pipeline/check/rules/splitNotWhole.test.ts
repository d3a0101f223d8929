import { splitNotWhole } from '../../../../src/pipeline/check/rules/splitNotWhole';
import { testRule } from '../../../support/ruleTester';

testRule(splitNotWhole, {
  valid: {
    'the split of the template’s own example, thirds rounded, and a project without split': `
      Table 7: Capital Intensive Projects
      Fields of Action | Action/Indicator | Capex (€m) | Opex (€m) | Cost Effectiveness (EUR/tCO2e) | Investment (Split by Stakeholders)
      Energy Systems   | Heat network     | 40         | 2         | 900                            | 25% Municipality, 25% National Funds, 50% Green Loan
      Transportation   | Tramway          | 190        | NE        | 10318                          | 33 % City, 33 % Region, 33 % State
      Waste            | Sorting centre   | 12         | 1         | NE                             | to come`,
  },
  invalid: {
    'a stakeholder forgotten': {
      grid: `
        Table 7: Capital Intensive Projects
        Fields of Action | Action/Indicator | Capex (€m) | Opex (€m) | Cost Effectiveness (EUR/tCO2e) | Investment (Split by Stakeholders)
        Energy Systems   | Heat network     | 40         | 2         | 900                            | 25% Municipality, 50% Green Loan`,
      findings: { 'Bilan!F3': 'Energy Systems, Heat network: the shares add up to 75%, not 100%.' },
    },
  },
});
