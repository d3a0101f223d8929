import { benefitNotInPathways } from '../../../../src/pipeline/check/rules/benefitNotInPathways';
import { testRule } from '../../../support/ruleTester';

const Pathways = `
  B-1.1: Impact Pathways
  Fields of action     | Systemic levers           | Early changes (1-2 years) | Late outcomes (3-4 years) | Direct impacts (Emission reductions) | Indirect impacts (co-benefits)
  Mobility & transport | Technology/infrastructure | Less car kilometres       | Fewer cars                | -96 ktCO2eq                          | Cleaner air, less noise, road safety`;

const governance = (benefits: string) => `
  C.1.2: Sample Table: Relations between governance innovations, systems, and impact pathways
  Intervention name | Description      | Systemic barriers / opportunities addressed | Leadership and stakeholders involved | Enabling impact   | Co-benefits
  Mobility board    | A board of users | Silos                                       | City                                 | Quicker decisions | ${benefits}`;

testRule(benefitNotInPathways, {
  valid: {
    'co-benefits of B-1.1': { sheets: { Pathways, Governance: governance('Road safety and cleaner air') } },
    'none said': { sheets: { Pathways, Governance: governance('n/a') } },
  },
  invalid: {
    'jobs, which no pathway brings': {
      grid: { sheets: { Pathways, Governance: governance('Road safety, green jobs') } },
      findings: { 'Governance!F3': 'Co-benefits that B-1.1 does not name: 1, among them "green jobs".' },
    },
  },
});
