import { bearerNotKnown } from '../../../../src/pipeline/check/rules/bearerNotKnown';
import { testRule } from '../../../support/ruleTester';

const table = (citizens: string, businesses: string, total: string) => `
  Capital Planning by Stakeholder
  Sector    | Subsector       | Citizens    | Businesses    | City | Transport Operators | Utilities | Total
  Transport | Electric buses  | 0           | 0             | 69   | 0                   | 0         | 69
  Buildings & Heating | Renovation | ${citizens} | ${businesses} | 120 | 0               | 0         | ${total}
  TOTAL     |                 | ${citizens} | ${businesses} | 189  | 0                   | 0         | ${Number(total) + 69}`;

testRule(bearerNotKnown, {
  valid: {
    'households that bear a part': table('251', '105', '476'),
    'what is not known said in words': table('not known', 'not known', '120').replace(/\b0\b/g, 'not known'),
  },
  invalid: {
    'a plan of investments in the place of those who bear the cost': {
      grid: table('0', '0', '120'),
      findings: { 'Bilan!C3': 'City: 189; citizens, businesses and operators: 0 everywhere.' },
    },
  },
});
