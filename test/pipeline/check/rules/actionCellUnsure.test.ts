import { actionCellUnsure } from '../../../../src/pipeline/check/rules/actionCellUnsure';
import { testRule } from '../../../support/ruleTester';

testRule(actionCellUnsure, {
  valid: {
    'dates that are dates, whatever their format, and known words': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Statut    | Date de début | Date de fin
      Mobilité | Pistes cyclables         | Voirie                      | En cours  | 2024-03-01    | 47727
      Mobilité | Zone piétonne            | Voirie                      | à définir | '2025         | '31/12/2028`,
  },
  invalid: {
    'dates in words, an unknown status, a funder without amount, an estimate': {
      grid: `
        Axe      | Titre de la fiche action | Statut                 | Date de fin   | Financeur 1 | Montant € HT | Budget prévisionnel total € HT
        Mobilité | Pistes cyclables         | En cours               | après 2030    |             |              | environ 50 k€
        Mobilité | Zone piétonne            | En cours               | mi-2028       | ADEME       |              | 100
        Mobilité | Schéma cyclable          | Abandonné puis relancé | '2026-2030    |             |              | 100`,
      findings: {
        'Bilan!D2': '"Pistes cyclables": "après 2030": a date kept as a text.',
        'Bilan!G2': '"Pistes cyclables": "environ 50 k€": approximate value.',
        'Bilan!D3': '"Zone piétonne": "mi-2028": a date of which the year alone is kept.',
        'Bilan!E3': '"Zone piétonne": "ADEME": a funder without an amount, or an amount without a funder; not taken.',
        'Bilan!C4': '"Schéma cyclable": "Abandonné puis relancé": unknown status, not taken.',
        'Bilan!D4': '"Schéma cyclable": "2026-2030": a date kept as a text.',
      },
    },
    'a schedule that is no period of two dates': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Statut   | Calendrier
        Mobilité | Pistes cyclables         | Voirie                      | En cours | 2023-2030
        Mobilité | Zone piétonne            | Voirie                      | En cours | mi-2024 – fin 2026
        Mobilité | Schéma cyclable          | Voirie                      | En cours | 2025-`,
      findings: {
        'Bilan!E3': '"Zone piétonne": "mi-2024 – fin 2026": a date of which the year alone is kept.',
        'Bilan!E4':
          '"Schéma cyclable": "2025-": a schedule kept as a text. Write two years or two dates, such as 2024-2030.',
      },
    },
  },
});
