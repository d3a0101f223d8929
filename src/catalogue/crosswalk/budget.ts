import type { Crosswalk } from '../../domain/crosswalk';
import type { Bilingual } from '../../domain/message';
import { alone, asked, declared, each, leftOut, merged } from './edge';

const BUILDINGS: Bilingual = {
  fr: 'Une rénovation relève du bâti ; le reste de la fonction, d’aucun champ : à dire ligne par ligne.',
  en: 'A renovation is built environment; the rest of the function is of no field: to be said line by line.',
};
const LINE_BY_LINE: Bilingual = {
  fr: 'La fonction mêle plusieurs champs : à dire ligne par ligne.',
  en: 'The function mixes several fields: to be said line by line.',
};
const WATER: Bilingual = {
  fr: 'Désimperméabilisation et renaturation seulement ; les réseaux d’eau ne sont d’aucun champ.',
  en: 'Permeable and restored ground only; water networks are of no field.',
};
const ROADS: Bilingual = {
  fr: 'Bus, vélo, marche : mobilité ; la voirie pour l’automobile n’est d’aucun champ.',
  en: 'Bus, cycling, walking: mobility; roads for cars are of no field.',
};

/** Functions of the M57 budget to the fields of action; a code without its own line follows the one above it. */
export const functionToField: Crosswalk = {
  from: 'M57-FUNCTION',
  to: 'FIELD',
  source: 'M57 (functions 0 to 8), the field of each chosen by the authors; reviewed 2026-11-27',
  edges: [
    ...each(['0', '1', '2', '3', '4', '6'], (from) => asked(from, 'built', { condition: BUILDINGS })),
    asked('631', 'green', {
      condition: {
        fr: 'Pratiques agricoles et sols ; une halle ou un abattoir est du bâti.',
        en: 'Farming practices and soils; a market hall or a slaughterhouse is a building.',
      },
    }),
    asked('5', ['built', 'green', 'mobility'], { condition: LINE_BY_LINE }),
    merged('511', 'green'),
    asked('512', ['energy-systems', 'built'], {
      condition: {
        fr: 'Éclairage public : compté dans le tertiaire de l’inventaire.',
        en: 'Public lighting: counted in the tertiary sector of the inventory.',
      },
    }),
    merged('514', 'energy-systems'),
    alone('55', 'built'),
    asked('553', 'built', {
      condition: { fr: 'Une aide à l’achat n’est pas une rénovation.', en: 'Help to buy is no renovation.' },
    }),
    asked('554', 'built', { condition: BUILDINGS }),
    ...each(['7', '70', '71', '77', '78'], (from) =>
      asked(from, ['energy-systems', 'waste', 'green', 'mobility', 'built'], { condition: LINE_BY_LINE }),
    ),
    declared(
      alone('72', 'waste', {
        condition: {
          fr: 'La propreté urbaine (722) n’évite pas d’émissions : à écarter si elle est à part.',
          en: 'Street cleaning (722) avoids no emission: to be left out when it is apart.',
        },
      }),
    ),
    leftOut('722', { condition: { fr: 'Propreté urbaine.', en: 'Street cleaning.' } }),
    asked('73', 'green', { condition: WATER }),
    asked('74', ['mobility', 'energy-systems'], { condition: LINE_BY_LINE }),
    merged('75', 'energy-systems'),
    declared(
      merged('76', 'green', {
        condition: { fr: 'Hors risques technologiques.', en: 'Technological risks excepted.' },
      }),
    ),
    asked('8', 'mobility', { condition: ROADS }),
    ...each(['81', '82', '83', '86', '87'], (from) => merged(from, 'mobility')),
    ...each(['825', '835', '855'], (from) =>
      leftOut(from, { condition: { fr: 'Transport aérien.', en: 'Air transport.' } }),
    ),
    ...each(['84', '85'], (from) => asked(from, 'mobility', { condition: ROADS })),
    ...each(['851', '852'], (from) => merged(from, 'mobility')),
  ],
};

const ORDER: Bilingual = { fr: 'Opération d’ordre : aucun paiement.', en: 'Order operation: nothing is paid.' };
const RECEIPT: Bilingual = { fr: 'Une recette n’est pas un coût.', en: 'A receipt is no cost.' };

/** Chapters and accounts of the M57 budget to what kind of money they are. A euro from one body to another is one euro. */
export const natureToMoney: Crosswalk = {
  from: 'M57-NATURE',
  to: 'MONEY',
  source: 'M57 (natures); reviewed 2026-11-27',
  edges: [
    merged('10', 'own-funds'),
    merged('10222', 'fctva'),
    alone('13', 'grants-received'),
    asked('16', ['loans'], {
      condition: {
        fr: 'Emprunt reçu : financement ; remboursement : ni coût ni financement.',
        en: 'Loan received: funding; repayment: neither cost nor funding.',
      },
    }),
    ...each(['20', '21', '23'], (from) => merged(from, 'capex')),
    alone('204', 'transfers', {
      condition: {
        fr: 'Compté une fois, chez celui qui construit.',
        en: 'Counted once, at the body that builds.',
      },
    }),
    asked('237', 'capex', {
      condition: {
        fr: 'Une avance revient en 20 ou 21 : à ne pas compter deux fois.',
        en: 'An advance comes back in 20 or 21: not to be counted twice.',
      },
    }),
    asked('238', 'capex', {
      condition: {
        fr: 'Une avance revient en 21 ou 23 : à ne pas compter deux fois.',
        en: 'An advance comes back in 21 or 23: not to be counted twice.',
      },
    }),
    ...each(['26', '27'], (from) =>
      asked(from, ['capex', 'transfers'], {
        condition: {
          fr: 'Participation ou prêt à une société : le projet se compte chez elle.',
          en: 'Share in, or loan to, a company: the project counts at that company.',
        },
      }),
    ),
    leftOut('28', { condition: ORDER }),
    ...each(['60', '61', '62', '63', '64', '65'], (from) => merged(from, 'opex')),
    asked('657', ['opex', 'transfers'], {
      condition: {
        fr: 'Subvention de fonctionnement : le coût se compte chez le bénéficiaire.',
        en: 'Operating grant: the cost counts at its beneficiary.',
      },
    }),
    ...each(['66', '67'], (from) =>
      leftOut(from, { condition: { fr: 'Charge financière ou spécifique.', en: 'Financial or specific charge.' } }),
    ),
    leftOut('68', { condition: ORDER }),
    ...each(['70', '73', '75', '76'], (from) => leftOut(from, { condition: RECEIPT })),
    asked('74', 'grants-received', { condition: RECEIPT }),
    merged('744', 'fctva'),
    leftOut('77', { condition: RECEIPT }),
    merged('775', 'own-funds'),
  ],
};
