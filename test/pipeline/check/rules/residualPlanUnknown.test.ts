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
          'The target leaves 30% of the baseline emissions in 2030 (300 of 1,000 kt CO₂e); what the plan does not cover is not known, for want of the total of the reductions of the action plan (a reduction and an emission source sector for each action).',
      },
    },
    'a plan that is known, and only the column of other plans that waits': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | existing | gap | plan | residual
          total           | 1000     | 700    |          |     | 300  | 300`,
        ],
      },
      findings: {
        'CCC A-2.2!G2':
          'The target leaves 30% of the baseline emissions in 2030 (300 of 1,000 kt CO₂e); what the plan does not cover is not known, for want of the total of the reductions through other plans.',
      },
    },
    'figures for a gap that nobody wrote': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | existing | gap | plan | residual
          total           | 1000     | 700    | 300      |     | 300  | 300`,
        ],
      },
      findings: {
        'CCC A-2.2!G2':
          'The target leaves 30% of the baseline emissions in 2030 (300 of 1,000 kt CO₂e); what the plan does not cover is not known, for want of the total of the emissions gap.',
      },
    },
    'neither of them': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | existing | gap | plan | residual
          total           | 1000     | 700    |          |     |      | 300`,
        ],
      },
      findings: {
        'CCC A-2.2!G2':
          'The target leaves 30% of the baseline emissions in 2030 (300 of 1,000 kt CO₂e); what the plan does not cover is not known, for want of the total of the reductions through other plans, and the total of the reductions of the action plan (a reduction and an emission source sector for each action).',
      },
    },
  },
});
