import { accountingSigns } from '../../../../src/pipeline/check/rules/accountingSigns';
import { testRule } from '../../../support/ruleTester';

testRule(accountingSigns, {
  valid: {
    'signs and zeros': `
      B-1.1b: Breakdown of sectoral costs (all stakeholders)
      Sector    | Subsector     | Investment (CAPEX) | Operational cost/savings (OPEX) | Total CAPEX + OPEX | CO2e reduction (kton)
      Transport | Car-pooling   | 0                  | 69                              | 69                 | 9
                | Lorries       | -119               | 7                               | -112               | 2`,
  },
  invalid: {
    'Pécs, brackets and a dash after the euro': {
      grid: `
        B-1.1b: Breakdown of sectoral costs (all stakeholders)
        Sector    | Subsector     | Investment (CAPEX) | Operational cost/savings (OPEX) | Total CAPEX + OPEX | CO2e reduction (kton)
        Transport | Lorries       | € (119)            | € 7                             | € (112)            | 2
                  | Car-pooling   | € -                | € 69                            | € 69               | 9`,
      findings: { 'Bilan!C3': 'Cells in accounting style: 3, among them "€ (119)", read as -119.' },
    },
  },
});
