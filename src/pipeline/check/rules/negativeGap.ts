import { message } from '../../../domain/message';
import { gapFormOf } from '../gap';
import { defineRule } from '../rule';
import { cellsIn, isFigure, labelOf, rounded } from '../table';

/** CCC-045: a negative gap is a surplus; it is kept, and said. */
export const negativeGap = defineRule({
  meta: {
    id: 'negative-gap',
    reference: 'CCC-045',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un écart négatif : un surplus', en: 'A negative gap: a surplus' },
    why: {
      fr: 'Un secteur en surplus compense un autre dans le total : le lecteur doit le savoir.',
      en: 'A sector in surplus makes up for another in the total: the reader must know.',
    },
    message: message('{row} : écart de {gap} {unit}.', '{row}: gap of {gap} {unit}.'),
    next: message(
      'Vérifier l’objectif du secteur, ou dire que le surplus est voulu.',
      'Check the sector’s target, or say that the surplus is meant.',
    ),
    source: {
      fr: 'CCC-045 ; contrat de Marseille : secteur de l’énergie, +1 300 t',
      en: 'CCC-045; contract of Marseille: energy sector, +1,300 t',
    },
  },

  check: (table) =>
    gapFormOf(table) === null
      ? []
      : cellsIn(table, ({ value }) => typeof value === 'number').flatMap((cell) => {
          if (cell.column !== 'gap' || !isFigure(cell) || rounded(cell).high >= 0) return [];
          const { value, unit = '' } = cell.cell;
          return [{ at: cell.at, data: { row: labelOf(table, cell), gap: value, unit } }];
        }),
});
