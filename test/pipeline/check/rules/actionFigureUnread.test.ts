import { actionFigureUnread } from '../../../../src/pipeline/check/rules/actionFigureUnread';
import { testRule } from '../../../support/ruleTester';

testRule(actionFigureUnread, {
  valid: {
    'amounts with their unit, a zero, and a reduction not estimated': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel HT | Réduction attendue (tCO2e/an) | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 1,2 M€                 | 1200                          | En cours
      Mobilité | Zone piétonne            | Voirie                      | 0 €                    | 0                             | En cours
      Mobilité | Schéma cyclable          | Voirie                      |                        | NE                            | En cours`,
  },
  invalid: {
    'a range of reductions, a sentence for a budget, a yearly amount, a bound, a share, an error': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT       | Réduction attendue (tCO2e/an) | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 500000                         | 30-40                         | En cours
        Mobilité | Schéma cyclable          | Voirie                      | à voir avec le département     | 12                            | En cours
        Mobilité | Navettes                 | Voirie                      | 40 000 EUR/an                  | 46%                           | En cours
        Mobilité | Parkings                 | Voirie                      | < 500 000 €                    | env. 12 t                     | En cours
        Mobilité | Gare                     | Voirie                      | 2 m€                           | #REF!                         | En cours
        Mobilité | Quais                    | Voirie                      | -5000                          | -12                           | En cours`,
      findings: {
        'Bilan!E2': '"Pistes cyclables": "30-40" is no precise reduction (a bound or a range): not taken.',
        'Bilan!D3': '"Schéma cyclable": "à voir avec le département" is not an amount: not taken.',
        'Bilan!D4':
          '"Navettes": "40 000 EUR/an" is a yearly amount in a column of totals: not taken. Write the total of the action.',
        'Bilan!E4': '"Navettes": "46 %" is a share, not tonnes: not taken.',
        'Bilan!D5': '"Parkings": "< 500 000 €" is no precise amount (a bound or a range): not taken.',
        'Bilan!D6': '"Gare": "2 m€": millions or thousands of euros? Not taken. Write M€ or k€.',
        'Bilan!E6': '"Gare": "#REF!" is no quantified reduction: not taken. Write the number alone, per year.',
        'Bilan!D7': '"Quais": "-5000": a cost cannot be negative; not taken.',
        'Bilan!E7': '"Quais": "-12" has the sign opposite to the plan’s other reductions: a rise or a fall? Not taken.',
      },
    },
    'dates under a budget and a reduction, quoted as people see them': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Réduction attendue (tCO2e/an) | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 2024-01-01               | 1200                          | En cours
        Mobilité | Zone piétonne            | Voirie                      | 300000                   | 45292@mmm yy                  | En cours`,
      findings: {
        'Bilan!D2': '"Pistes cyclables": "01/01/2024" is a date where an amount is expected: not taken.',
        'Bilan!E3': '"Zone piétonne": "01/01/2024" is a date where a reduction is expected: not taken.',
      },
    },
    'heading and number format that say two units': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel total € HT | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 500@0 "k€"                     | En cours`,
      findings: {
        'Bilan!D2': '"Pistes cyclables": "500": the heading, the title or the number format say two units; not taken.',
      },
    },
    'sub-actions without a row of their action': {
      grid: `
        Axe (x) | Titre de la fiche action | Titre de la sous-action | Statut   | Budget prévisionnel total € HT
        A       | Rénover                  | Étude                   | En cours | 100
        A       | Rénover                  | Travaux                 | En cours | 900`,
      findings: {
        'Bilan!E2': '"Rénover": "100" is the part of a sub-action; the action has no row of its own: not taken.',
      },
    },
  },
});
