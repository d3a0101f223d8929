import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { headOf } from '../sourceTable';

/** Amounts of a plan of investments that wait for an answer: their unit, a number that reads two ways, a range. */
export const amountsInQuestion = defineRule({
  meta: {
    id: 'amounts-in-question',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des montants d’investissement en question', en: 'Amounts of investments in question' },
    why: {
      fr: 'Un montant sans unité, ou qui se lit de deux façons, n’est jamais deviné : il reste hors des tableaux.',
      en: 'An amount without a unit, or that reads two ways, is never guessed: it stays out of the tables.',
    },
    message: message(
      'Montants qui attendent une réponse : {count}, dont « {text} » ({cell}).',
      'Amounts that wait for an answer: {count}, among them "{text}" ({cell}).',
    ),
    next: message(
      'Répondre une fois (volet Lire, ou inspect --save-mapping), ou écrire l’unité dans le titre.',
      'Answer once (Read panel, or inspect --save-mapping), or write the unit in the title.',
    ),
    source: {
      fr: 'Passerelle, promesse 4 : rien n’est deviné en silence',
      en: 'Passerelle, promise 4: nothing is guessed in silence',
    },
  },

  check: (source) => {
    const asked = source.investments.filter(({ use }) => use === 'asked');
    const [first] = asked;
    if (first === undefined) return nothing;
    const { text, address } = first.source;
    return [{ at: headOf(source), data: { count: asked.length, text, cell: address } }];
  },
});
