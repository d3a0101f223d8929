import { defaultSettings, type Settings } from '../../../../src/domain/settings';
import { localFieldMissing } from '../../../../src/pipeline/check/rules/localFieldMissing';
import { testRule } from '../../../support/ruleTester';

const settings: Settings = {
  ...defaultSettings,
  language: 'en',
  localRules: {
    version: 1,
    name: 'Groupe miroir 2026',
    fields: [{ field: 'partners', why: 'les partenaires signent le contrat' }],
  },
};
const plan = (partner: string) => `
  Axe      | Titre de la fiche action | Partenaires | Budget prévisionnel € HT | Statut
  Mobilité | Pistes cyclables         | Région      | 500                      | En cours
  Bâtiment | Conseil aux copropriétés | ${partner}  | 300                      | À venir`;

testRule(localFieldMissing, {
  valid: {
    'a plan where each action has it': { sheets: { Plan: plan('Ademe') }, settings },
    'a contract without local rules': plan(''),
  },
  invalid: {
    'an action without it': {
      grid: { sheets: { Plan: plan('') }, settings },
      findings: {
        'Plan!B3':
          '"Conseil aux copropriétés": partners not given, asked for by "Groupe miroir 2026": les partenaires signent le contrat.',
      },
    },
  },
});
