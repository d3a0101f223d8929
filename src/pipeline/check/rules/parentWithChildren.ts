import { referenceTo } from '../../../domain/cell';
import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { brokenSums } from '../sumOfParts';

/** A total that adds a subtotal and its own parts: counted twice, to the digit. */
export const parentWithChildren = defineRule({
  meta: {
    id: 'parent-with-children',
    over: 'year',
    severity: 'blocking',
    title: { fr: 'Un sous-total additionné avec ses propres lignes', en: 'A subtotal added with its own lines' },
    why: {
      fr: 'Les mêmes émissions sont comptées deux fois dans le total.',
      en: 'The same emissions are counted twice in the total.',
    },
    message: message(
      '{indicator}, {year} : {shown} {unit}, soit les lignes ({sum} {unit}) plus le sous-total {subtotal}, déjà compris.',
      '{indicator}, {year}: {shown} {unit}, that is the lines ({sum} {unit}) plus the subtotal {subtotal}, already counted.',
    ),
    next: message('Retirer {subtotal} de la formule du total.', 'Take {subtotal} out of the total’s formula.'),
    source: {
      fr: 'Socle commun, règle 5 : ne jamais additionner un parent et ses enfants',
      en: 'Common core, rule 5: never add a parent and its children',
    },
  },

  check: (year) =>
    brokenSums(year)
      .filter(({ countedTwice }) => countedTwice.length > 0)
      .map(({ total: { source, indicator }, shown, sum, unit, countedTwice }) => ({
        at: cellOf(source),
        data: {
          indicator,
          year: `${year.year}`,
          shown,
          sum: Number(sum.toPrecision(15)),
          unit,
          subtotal: countedTwice.map((line) => referenceTo(cellOf(line.source))).join(', '),
        },
      })),
});
