import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { doubtedIn } from '../doubts';
import { defineRule, nothing } from '../rule';

/** A heading or a row that says another unit than the title: the nearest is kept, one finding per table. */
export const unitsDiffer = defineRule({
  meta: {
    id: 'units-differ',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Deux unités pour les mêmes chiffres', en: 'Two units for the same figures' },
    why: {
      fr: 'Le titre et l’en-tête ne disent pas la même unité : Passerelle lit celle qui est au plus près du chiffre, et l’autre est peut-être la bonne.',
      en: 'The title and the heading do not say the same unit: Passerelle reads the one nearest to the figure, and the other may be right.',
    },
    message: message(
      'Chiffres dont l’unité n’est pas celle du titre : {count}, dont {indicator} en {year}, « {text} », lu en {unit}.',
      'Figures whose unit is not the title’s: {count}, among them {indicator} in {year}, "{text}", read in {unit}.',
    ),
    next: message(
      'Écrire partout la même unité, ou confirmer celle de la colonne.',
      'Write the same unit everywhere, or confirm that of the column.',
    ),
    source: {
      fr: 'Socle commun, règle 2 ; Passerelle, promesse 4 : rien n’est deviné en silence',
      en: 'Common core, rule 2; Passerelle, promise 4: nothing is guessed in silence',
    },
  },

  check: ({ observations }) => {
    const differing = doubtedIn(observations, 'unit-differs').filter(({ use }) => use !== 'excluded');
    const [first] = differing;
    if (first === undefined) return nothing;
    const { source, indicator, year, read } = first;
    const data = { count: differing.length, indicator, year: `${year}`, text: source.text, unit: read.unit ?? '' };
    return [{ at: cellOf(source), data }];
  },
});
