import { message } from '../../../domain/message';
import { namesIn } from '../names';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';

/** CCC-051: every action of B-2.1 has one B-2.2 card of the same name, and the reverse. */
export const actionWithoutCard = defineRule({
  meta: {
    id: 'action-without-card',
    reference: 'CCC-051',
    over: 'contract',
    severity: 'warning',
    title: {
      fr: 'Une action sans fiche, ou une fiche sans action',
      en: 'An action without its card, or a card without action',
    },
    why: {
      fr: 'La fiche B-2.2 dit qui agit, à quel coût et pour quelle réduction : chaque action de B-2.1 a la sienne, au même nom.',
      en: 'The B-2.2 card says who acts, at what cost and for which reduction: each action of B-2.1 has its own, under the same name.',
    },
    message: message('{name} : rien à ce nom dans {table}.', '{name}: nothing under this name in {table}.'),
    next: message(
      'Ajouter la fiche ou l’action, ou leur donner le même nom dans les deux tableaux.',
      'Add the card or the action, or give them the same name in both tables.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, B-2.2 : « an outline of each action »',
      en: 'CCC Action Plan template, V2, B-2.2: "an outline of each action"',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const [actions, cards] = [namesIn(tables, 'B-2.1', 'action'), namesIn(tables, 'B-2.2', 'name')];
    if (actions.length === 0 || cards.length === 0) return nothing; // the other may be in another file
    const alone = (ones: typeof cards, others: typeof cards, table: string) =>
      ones
        .filter(({ name }) => !others.some((other) => other.name === name))
        .map(({ at, text }) => ({ at, data: { name: text, table } }));
    return [...alone(actions, cards, 'B-2.2'), ...alone(cards, actions, 'B-2.1')];
  },
});
