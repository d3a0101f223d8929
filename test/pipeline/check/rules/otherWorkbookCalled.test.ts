import { otherWorkbookCalled } from '../../../../src/pipeline/check/rules/otherWorkbookCalled';
import { testRule } from '../../../support/ruleTester';

testRule(otherWorkbookCalled, {
  valid: {
    'formulas of the same workbook': {
      sheets: {
        Bilan: `
          GES (tCO2e) | 2019
          Résidentiel | =Calculs!B2 => 310000
          Tertiaire   | =SUM(B2,1)  => 310001`,
      },
    },
    'a column of a structured table': `
      GES (tCO2e) | 2019
      Résidentiel | =SUM(Sources[Total]) => 310000
      Tertiaire   | 246000`,
  },
  invalid: {
    'a figure of another file': {
      grid: `
        GES (tCO2e) | 2019
        Résidentiel | =[1]GES!$C$4 => 310000
        Tertiaire   | ='C:\\Bilans\\[Bilan 2018.xlsx]GES'!$C$5 => 246000`,
      findings: {
        'Bilan!B2': 'Figures of this table that a formula calls from another workbook: 2, the first in B2.',
      },
    },
    'the budget of an action': {
      grid: `
        Axe (x)   | Titre de la fiche action | Statut   | Budget prévisionnel total € HT
        1. Climat | Plan vélo                | En cours | ='[PPI.xlsx]Feuil1'!$D$8 => 800000
        1. Climat | Écoles                   | À venir  | 1200000`,
      findings: {
        'Bilan!D2': 'Figures of this table that a formula calls from another workbook: 1, the first in D2.',
      },
    },
  },
});
