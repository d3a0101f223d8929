import { stakeholderNotMapped } from '../../../../src/pipeline/check/rules/stakeholderNotMapped';
import { testRule } from '../../../support/ruleTester';

const Mapping = `
  A-3.2: Systems & stakeholder mapping
  System        | Stakeholders              | Influence on the city’s climate neutrality ambition | Interest in the city’s climate neutrality ambition
  financial     | Regional bank, investors  | High                                                | Medium
  institutional | City council, Region      | High                                                | High`;

const governance = (stakeholders: string) => `
  C.1.2: Sample Table: Relations between governance innovations, systems, and impact pathways
  Intervention name | Description      | Systemic barriers / opportunities addressed | Leadership and stakeholders involved | Enabling impact   | Co-benefits
  Mobility board    | A board of users | Silos                                       | ${stakeholders}                      | Quicker decisions | Cleaner air`;

testRule(stakeholderNotMapped, {
  valid: {
    'stakeholders of the mapping': { sheets: { Mapping, Governance: governance('City council; regional bank') } },
    'no mapping in this workbook': { sheets: { Governance: governance('Users of buses') } },
  },
  invalid: {
    'users, whom no system names': {
      grid: { sheets: { Mapping, Governance: governance('City council, users of buses') } },
      findings: {
        'Governance!D3': 'Stakeholders that the mapping of module A-3 does not name: 1, among them "users of buses".',
      },
    },
  },
});
