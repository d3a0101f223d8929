import { fundersAboveOperation } from '../../../../src/pipeline/check/rules/fundersAboveOperation';
import { testRule } from '../../../support/ruleTester';

testRule(fundersAboveOperation, {
  valid: {
    'funders up to the cost; a total of them is not added': `
      CRTE en €
      Opération | Coût total HT | DSIL | Région | Ville | Total recettes
      École     | 1000          | 300  | 200    | 500   | 1000`,
    'the refund of tax is not set against a cost without tax': `
      CRTE en €
      Opération | Coût total HT | DSIL | FCTVA | Ville
      École     | 1000          | 300  | 197   | 700`,
    'a grant that is only asked for': `
      CRTE en €
      Opération | Coût total HT | DSIL sollicitée | Région | Ville
      École     | 1000          | 900             | 300    | 600`,
  },
  invalid: {
    'three funders, one of which is typed ten times too large': {
      grid: `
        CRTE en €
        Opération | Coût total HT | DSIL | Région | Ville
        École     | 1000          | 300  | 2000   | 500
        Crèche    | 1000          | 300  | 200    | 500`,
      findings: { 'Bilan!B3': '"École": €2,800 from 3 funders for a cost of €1,000.' },
    },
  },
});
