import { message } from '../../../domain/message';
import { figureIn } from '../gap';
import { targetsByRow } from '../ghgIndicators';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { labelOf } from '../table';

/** In kilotonnes, as the rule book has it. */
const TOLERANCE = 1;
/** B-3.1 has no unit: kilotonnes, tonnes, or thousands of kilotonnes. */
const SCALES = [1, 1e-3, 1e3] as const;

/** CCC-068: the 2030 value of an indicator of emissions is what the gap table leaves in its sector. */
export const targetNotRemaining = defineRule({
  meta: {
    id: 'target-not-remaining',
    reference: 'CCC-068',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une cible 2030 qui n’est pas celle de l’écart', en: 'A 2030 target other than that of the gap' },
    why: {
      fr: 'La cible d’un indicateur d’émissions et les émissions restantes du tableau de l’écart sont le même chiffre, dit deux fois.',
      en: 'The target of an emissions indicator and the remaining emissions of the gap table are one figure, told twice.',
    },
    message: message(
      '{row} : {shown} en 2030, {remaining} kt restantes dans le tableau de l’écart.',
      '{row}: {shown} in 2030, {remaining} kt remaining in the gap table.',
    ),
    next: message(
      'Reprendre le même chiffre dans les deux tableaux, ou dire ce que l’indicateur laisse de côté.',
      'Take the same figure in both tables, or say what the indicator leaves out.',
    ),
    source: {
      fr: 'CCC-068 ; contrat de Grenoble : 156 kt pour les transports dans les deux tableaux',
      en: 'CCC-068; contract of Grenoble: 156 kt for transport in both tables',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const gap = tables.find(({ id }) => id === 'A-2.1');
    if (gap === undefined) return nothing;
    const toKilotonnes = /^kt/i.test(gap.standing?.unit ?? 'kt') ? 1 : 1e-3;
    return tables
      .filter(({ id }) => id === 'B-3.1')
      .flatMap((table) =>
        [...targetsByRow(table)].flatMap(([row, figures]) => {
          const left = figureIn(gap, row, 'remaining');
          const [first] = figures;
          if (left === null || first === undefined) return [];
          const shown = Number(figures.reduce((all, { cell }) => all + cell.value, 0).toPrecision(12));
          const remaining = Number((left.cell.value * toKilotonnes).toPrecision(9));
          const isSame = SCALES.some((scale) => Math.abs(shown * scale - remaining) <= TOLERANCE);
          return isSame ? [] : [{ at: first.at, data: { row: labelOf(gap, left), shown, remaining } }];
        }),
      );
  },
});
