import { projectCostDiffers } from '../../../../src/pipeline/check/rules/projectCostDiffers';
import { testRule } from '../../../support/ruleTester';

const costing = (total: string, heat = '90 000 000') => `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹ | Indirect impacts (co-benefits)**
  Transportation  | Tramway          | 120 000 000                | 300 000           | 5 000           | 24 000               | Air
  Energy Systems  | Heat network     | ${heat}                    | -500 000          | 30 000          | 3 000                | none
  Total           |                  | ${total}                   | -200 000          | 35 000          |                      |`;

const projects = (capex: string) => `
  Table 7: Capital Intensive Projects
  Fields of Action | Action/Indicator | Capex (€m) | Opex (€m) | Cost Effectiveness (EUR/tCO2e) | Investment (Split by Stakeholders)
  Transportation   | Tramway          | 120        | 3         | 24000                          | 100% Municipality
  Energy Systems   | Heat network     | ${capex}   | 1         | 3000                           | 50% Municipality, 50% Loan`;

testRule(projectCostDiffers, {
  valid: {
    'the same costs, in millions': { sheets: { Costing: costing('210 000 000'), Projects: projects('90') } },
    'a project that Table 6 has not': {
      sheets: { Costing: costing('210 000 000'), Projects: projects('80').replace('Heat network', 'Solar roofs') },
    },
  },
  invalid: {
    'another cost on the card': {
      grid: { sheets: { Costing: costing('210 000 000'), Projects: projects('80') } },
      findings: { 'Projects!C4': 'Heat network: 80,000,000 € in Table 7, 90,000,000 € in Table 6.' },
    },
  },
});
