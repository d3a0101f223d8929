import { message } from '../../../domain/message';
import { namesIn } from '../names';
import { defineRule } from '../rule';
import { standingIn } from '../standing';

/** CCC-051: the card and the list name one action, and number it differently. */
export const actionNumberChanges = defineRule({
  meta: {
    id: 'action-number-changes',
    reference: 'CCC-051',
    over: 'contract',
    severity: 'information',
    title: { fr: 'Une action numérotée autrement sur sa fiche', en: 'An action numbered otherwise on its card' },
    why: {
      fr: 'Le lecteur passe de la liste à la fiche par le numéro : un autre numéro lui fait chercher une autre action.',
      en: 'The reader goes from the list to the card by its number: another number makes them look for another action.',
    },
    message: message(
      '{name} : numéro {card} sur la fiche, {list} dans B-2.1.',
      '{name}: number {card} on the card, {list} in B-2.1.',
    ),
    next: message(
      'Donner le même numéro à l’action dans les deux tableaux.',
      'Give the action the same number in both tables.',
    ),
    source: {
      fr: 'CCC-051 : la numérotation qui diffère est une information',
      en: 'CCC-051: numbering that differs is an information',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const actions = namesIn(tables, 'B-2.1', 'action').filter(({ number }) => number !== '');
    return namesIn(tables, 'B-2.2', 'name').flatMap(({ at, name, number, text }) => {
      const action = actions.find((one) => one.name === name);
      if (action === undefined || number === '' || action.number === number) return [];
      return [{ at, data: { name: text, card: number, list: action.number } }];
    });
  },
});
