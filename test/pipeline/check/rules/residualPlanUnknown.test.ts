import { residualPlanUnknown } from '../../../../src/pipeline/check/rules/residualPlanUnknown';
import { testRule } from '../../../support/ruleTester';

testRule(residualPlanUnknown, {
  valid: {
    'column 5 not known yet, the target within a fifth': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
        total           | 1000     | 850    | 400 | NE   | 150`,
      ],
    },
    'a plan that is known: told with what it does not cover': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
        total           | 1000     | 700    | 400 | 300  | 300`,
      ],
    },
  },
  invalid: {
    'a target that leaves 30 %, and no plan': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
          total           | 1000     | 700    | 400 |      | 300`,
        ],
      },
      findings: {
        'CCC A-2.2!F2':
          'The target leaves 30% of the baseline emissions in 2030 (300 of 1,000 kt CO₂e); what the plan does not cover is not known, for want of quantified reductions.',
      },
    },
  },
});
