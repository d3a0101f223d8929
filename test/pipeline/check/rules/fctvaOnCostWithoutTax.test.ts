import { fctvaOnCostWithoutTax } from '../../../../src/pipeline/check/rules/fctvaOnCostWithoutTax';
import { testRule } from '../../../support/ruleTester';

testRule(fctvaOnCostWithoutTax, {
  valid: {
    'a cost with tax is paid by grants, FCTVA and own funds': `
      CRTE en €
      Opération | Coût total TTC | DSIL | FCTVA | Ville
      École     | 1200           | 300  | 197   | 703`,
  },
  invalid: {
    'a plan of investments without tax': {
      grid: `
        CRTE en €
        Opération | Coût total HT | DSIL | FCTVA | Ville
        École     | 1000          | 300  | 197   | 503
        Crèche    | 1000          | 300  |       | 700`,
      findings: {
        'Bilan!D3':
          'FCTVA among the funders of a cost without tax, times seen: 1, among them "École" (€197). It is not counted against that cost.',
      },
    },
    'a plan of actions without tax': {
      grid: `
        CRTE maquette financière, en € HT
        Action  | Maître d'ouvrage | Coût HT | DETR  | FCTVA | Autofinancement
        Gymnase | Ville            | 100000  | 40000 | 19685 | 60000
        Piscine | Ville            | 200000  | 40000 | 39370 | 160000`,
      findings: {
        'Bilan!E3':
          'FCTVA among the funders of a cost without tax, times seen: 2, among them "Gymnase" (€19,685). It is not counted against that cost.',
      },
    },
  },
});
