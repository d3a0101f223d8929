import { defaultSettings } from '../../../../src/domain/settings';
import { textNotTranslated } from '../../../../src/pipeline/check/rules/textNotTranslated';
import { testRule } from '../../../support/ruleTester';

const Plan = `
  Axe (x)  | Titre de la fiche action | Pilote     | Statut   | Descriptif
  Bâtiment | Rénover les écoles       | Patrimoine | En cours | Isolation`;

const settings = {
  ...defaultSettings,
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
} as const;

testRule(textNotTranslated, {
  valid: {
    'a contract in one language': { sheets: { Plan }, settings, areTablesCompiled: true },
  },
  invalid: {
    'texts beside which nothing is written': {
      grid: { sheets: { Plan }, settings: { ...settings, languages: ['fr', 'en'] }, areTablesCompiled: true },
      findings: {
        'CCC B-2.1!D7': 'Texts of this table to translate or to review: 2, among them "Rénover les écoles".',
        'CCC B-2.2!C7': 'Texts of this table to translate or to review: 2, among them "Rénover les écoles".',
        'CCC Tableau 6!D6': 'Texts of this table to translate or to review: 1, among them "Rénover les écoles".',
        'CCC Tableau 8!G6': 'Texts of this table to translate or to review: 1, among them "Rénover les écoles".',
        'CCC Tableau 9!D6': 'Texts of this table to translate or to review: 1, among them "Rénover les écoles".',
      },
    },
  },
});
