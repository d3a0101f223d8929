import { typedActionWithoutLead } from '../../../../src/pipeline/check/rules/typedActionWithoutLead';
import { testRule } from '../../../support/ruleTester';

const summary = (responsible: string) => `
  C-3.1: Summary of interventions with cost implication
  Action/ intervention name | Responsible entity and person | Start/end date | Field of action     | Impact   | Total cost estimated
  Tramway                   | Transport authority           | 2024-2030      | Mobility & transport | 12 300 t | 185 M€
  District heating          | ${responsible}                | 2024-2030      | Energy systems      | 24 000 t | 48 M€`;

testRule(typedActionWithoutLead, {
  valid: {
    'a body each': summary('Energy company'),
    'the words of the template, told by their own rule': summary('(indicate responsible entity and person)'),
  },
  invalid: {
    'an intervention without a body': {
      grid: summary(''),
      findings: { 'Bilan!B4': '"District heating": nobody is responsible.' },
    },
  },
});
