import { keptAside } from '../../../../src/pipeline/check/rules/keptAside';
import { testRule } from '../../../support/ruleTester';

testRule(keptAside, {
  valid: {
    'a table in which a person typed a figure': {
      tables: [
        `
        A-1.3 (t CO2e) | total
        waste          | 80000<74500`,
      ],
    },
  },
  invalid: {
    'an action of one’s own, and one that the plan has no more': {
      grid: {
        tables: [
          `
          B-2.2            | action           | outcome
          action:1.1       | Renovate         | ?
          aside:+1         | Plant trees<     |
          aside:action:4.1 | Train the agents | A hundred a year<`,
        ],
      },
      findings: { 'CCC B-2.2!B3': 'Rows kept under the table, from this one on: 2.' },
    },
  },
});
