import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { tellingFigure } from '../cardFigures';
import { defineRule } from '../rule';
import { standingIn } from '../standing';
import { nameOf } from '../typedWords';

/** Words that say that the figure is of more than this card. */
const PART =
  /\b(?:part of|partie d|share of|shared|commun|included in|inclus|subsector|sous-secteur|see (?:action|card)|voir (?:l.action|la fiche))/;

/** CCC-054: words that say that a reduction is a part of another, on several cards, block; the same telling figure alone is asked. */
export const cardReductionShared = defineRule({
  meta: {
    id: 'card-reduction-shared',
    reference: 'CCC-054',
    over: 'contract',
    severity: 'blocking',
    title: { fr: 'Une même réduction sur plusieurs fiches', en: 'One reduction on several cards' },
    why: {
      fr: 'Une réduction commune à plusieurs fiches ne compte qu’une fois : sinon leur somme dépasse ce que le plan évite.',
      en: 'A reduction common to several cards counts once: otherwise their sum exceeds what the plan avoids.',
    },
    message: message(
      '{name} : « {text} », comme sur la fiche « {other} ».',
      '{name}: "{text}", as on the card "{other}".',
    ),
    next: message(
      'Répartir la réduction entre les fiches, ou ne la laisser que sur une et y renvoyer.',
      'Share the reduction out among the cards, or leave it on one only and refer to it.',
    ),
    source: {
      fr: 'CCC-054 ; contrat de Grenoble : « A part of subsector 3.4 : 409 ktCO2eq » sur cinq fiches',
      en: 'CCC-054; contract of Grenoble: "A part of subsector 3.4: 409 ktCO2eq" on five cards',
    },
  },

  check: ({ dossier }) => {
    const first = new Map<string, string>();
    return standingIn(dossier).flatMap(({ id, standing, plan: { name: sheet } }) =>
      (id === 'B-2.2' ? (standing?.cells ?? []) : []).flatMap(({ row, column, address, written }) => {
        if (column !== 'reduction' || written === null) return [];
        const text = `${written}`.trim();
        const isPart = PART.test(plain(text)) && /\d/.test(text);
        const key = isPart ? plain(text) : tellingFigure(text);
        if (key === null) return [];
        const name = standing === undefined ? row : nameOf(standing, row);
        const other = first.get(key);
        if (other === undefined) first.set(key, name);
        if (other === undefined || other === name) return [];
        const severity = isPart ? ('blocking' as const) : ('warning' as const);
        return [{ at: { sheet, address }, data: { name, text, other }, severity }];
      }),
    );
  },
});
