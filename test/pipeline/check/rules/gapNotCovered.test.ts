import { gapNotCovered } from '../../../../src/pipeline/check/rules/gapNotCovered';
import { testRule } from '../../../support/ruleTester';

testRule(gapNotCovered, {
  valid: {
    'actions that match the gap to the rounding': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
        total           | 1000     | 850    | 500 | 499  | 150`,
      ],
    },
    'a shortfall already told as residual emissions': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
        total           | 2100     | 1785   | 900 | 628  | 315`,
      ],
    },
    'column 5 not estimated': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
        total           | 1000     | 850    | 500 | NE   | 150`,
      ],
    },
  },
  invalid: {
    'a shortfall that stays within the 20 %': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
          total           | 1000     | 850    | 500 | 470  | 150`,
        ],
      },
      findings: { 'CCC A-2.2!E2': 'Gap 500 kt CO₂e, reductions of the actions 470: a difference of 30.' },
    },
    'actions that pass the gap': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
          total           | 1000     | 850    | 500 | 560  | 150`,
        ],
      },
      findings: { 'CCC A-2.2!E2': 'Gap 500 kt CO₂e, reductions of the actions 560: a difference of -60.' },
    },
  },
});
