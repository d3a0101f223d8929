import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { cellIn } from '../table';

/** CCC-064: each indicator of B-3.1 has its card in B-3.2, under the same name. */
export const indicatorWithoutCard = defineRule({
  meta: {
    id: 'indicator-without-card',
    reference: 'CCC-064',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un indicateur sans fiche', en: 'An indicator without its card' },
    why: {
      fr: 'La fiche B-3.2 donne l’unité, le calcul et la source : sans elle, personne ne peut suivre l’indicateur.',
      en: 'The B-3.2 card gives the unit, the calculation and the source: without it, nobody can follow the indicator.',
    },
    message: message('{name} : aucune fiche B-3.2 à ce nom.', '{name}: no B-3.2 card has this name.'),
    next: message(
      'Ajouter la fiche de cet indicateur, ou lui donner le même nom dans les deux tableaux.',
      'Add the card of this indicator, or give it the same name in both tables.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-3.2 : une fiche pour chaque indicateur retenu',
      en: 'CCC Action Plan template, B-3.2: "for each indicator selected"',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const cards = tables.filter(({ id }) => id === 'B-3.2').flatMap(({ standing }) => standing?.rows ?? []);
    if (cards.length === 0) return nothing; // the cards may be in another file
    const known = new Set(cards.map(({ text }) => keyOf(text)));
    return tables
      .filter(({ id }) => id === 'B-3.1')
      .flatMap((table) =>
        [...table.rows.keys()].flatMap((row) => {
          const cell = cellIn(table, row, 'name');
          const name = `${cell?.cell.value ?? ''}`.trim();
          if (cell === null || name === '' || known.has(keyOf(name))) return [];
          known.add(keyOf(name)); // it may stand under several outcomes: once is enough
          return [{ at: cell.at, data: { name } }];
        }),
      );
  },
});

/** The name without the number that some put before it: `1. Car kilometres`, `GHG1 – Car kilometres`. */
const keyOf = (name: string): string => plain(name).replace(/^(?:\d[\d.]*[\s).:–-]+|[a-z]+\d+ [–:-] )/, '');
