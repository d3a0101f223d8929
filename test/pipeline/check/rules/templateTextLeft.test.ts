import { templateTextLeft } from '../../../../src/pipeline/check/rules/templateTextLeft';
import { testRule } from '../../../support/ruleTester';

testRule(templateTextLeft, {
  valid: {
    'answers in brackets that are no guidance': `
      C.1.1: Enabling organisational and governance interventions
      Intervention name | Description              | Responsible entity/ dept./ person | Involved stakeholder | Enabling impact | Co-benefits
      Climate board     | (monthly) meets all year | Climate department                | Citizens, businesses | Shared rules    | [none]s`,
  },
  invalid: {
    'a responsible never named, a target never given': {
      grid: `
        C.1.1: Enabling organisational and governance interventions
        Intervention name | Description     | Responsible entity/ dept./ person | Involved stakeholder | Enabling impact | Co-benefits
        Climate board     | Meets all year  | (indicate responsible)            | Citizens             | Shared rules    | …

        B-3.1: Impact Pathways
        Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name | 2025 | 2027 | 2030
        Fewer cars                  | Tramway         | 1                                 | Car kilometres | 900  | 800  | (List one value per indicator)`,
      findings: {
        'Bilan!C3': 'Responsible entity/ dept./ person: "(indicate responsible)" is the template’s guidance.',
        'Bilan!F3': 'Co-benefits: "…" is the template’s guidance.',
        'Bilan!G7': '2030: "(List one value per indicator)" is the template’s guidance.',
      },
    },
  },
});
