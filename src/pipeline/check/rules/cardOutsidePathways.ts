import { message } from '../../../domain/message';
import { namesIn } from '../names';
import { defineRule } from '../rule';
import { standingIn } from '../standing';
import { isOneOf, nameOf } from '../typedWords';

/** The answers of a card, and the columns of B-1.1 that they are taken from. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  field: ['field'],
  lever: ['lever'],
  outcome: ['early', 'late', 'direct', 'indirect'],
};
const NONE = /^(?:not applicable|n\/?a|none|sans objet|non applicable|aucune?|-|–|\/|tbd)\.?$/i;

/** CCC-052: a card names a field, a lever and an outcome that exist in B-1.1. Without B-1.1, that they are said at all. */
export const cardOutsidePathways = defineRule({
  meta: {
    id: 'card-outside-pathways',
    reference: 'CCC-052',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une fiche qui ne se rattache à aucune trajectoire', en: 'A card that belongs to no pathway' },
    why: {
      fr: 'La fiche dit à quel champ, à quel levier et à quel résultat de B-1.1 elle contribue : sans cela, personne ne voit ce qu’elle change.',
      en: 'The card says which field, lever and outcome of B-1.1 it serves: without it, nobody sees what it changes.',
    },
    message: message(
      '{name}, « {label} » : « {text} » n’est pas dans B-1.1.',
      '{name}, "{label}": "{text}" is not in B-1.1.',
    ),
    next: message(
      'Reprendre un résultat, un champ et un levier de B-1.1, dans les mêmes mots.',
      'Take up an outcome, a field and a lever of B-1.1, in the same words.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-2.2 : « Outcome (according to module B-1.1) » ; contrat de Grenoble, 14 fiches « Not applicable »',
      en: 'CCC Action Plan template, B-2.2: "Outcome (according to module B-1.1)"; contract of Grenoble, "Not applicable" on 14 cards',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    return tables.flatMap(({ id, standing, plan: { name: sheet } }) => {
      if (id !== 'B-2.2' || standing === undefined) return [];
      return standing.cells.flatMap(({ row, column, address, written, value }) => {
        const wanted = COLUMNS[column];
        if (wanted === undefined || (value === null && `${written ?? ''}`.trim() !== '')) return []; // template’s words: CCC-008
        const text = `${written ?? ''}`.trim();
        const known = wanted.flatMap((one) => namesIn(tables, 'B-1.1', one)).map((one) => one.text);
        if (text !== '' && !NONE.test(text) && (known.length === 0 || isOneOf(text, known))) return [];
        const label = standing.columns.find((one) => one.id === column)?.text ?? '';
        return [{ at: { sheet, address }, data: { name: nameOf(standing, row), label, text } }];
      });
    });
  },
});
