import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { defineRule, nothing } from '../rule';
import { labelOf } from '../table';

/** Small figures are alike by chance. */
const LEAST = 10;

/** CCC-038: measures which are in B-2 are not in column 3. The same figure to the unit in both columns of a row. */
export const existingIsPlan = defineRule({
  meta: {
    id: 'existing-is-plan',
    reference: 'CCC-038',
    over: 'table',
    severity: 'warning',
    title: { fr: 'La même réduction en colonnes 3 et 5', en: 'One reduction in columns 3 and 5' },
    why: {
      fr: 'Une mesure du portefeuille B-2 compte en colonne 5 seulement ; en colonne 3 aussi, elle est retranchée deux fois.',
      en: 'A measure of the B-2 portfolio counts in column 5 only; in column 3 as well, it is taken off twice.',
    },
    message: message('{row} : {value} en colonne 3 comme en colonne 5.', '{row}: {value} in column 3 as in column 5.'),
    next: message(
      'Laisser en colonne 5 ce qui vient des actions B-2, et l’ôter de la colonne 3.',
      'Leave in column 5 what comes from the B-2 actions, and take it out of column 3.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, colonne 3 : « count them in column (5) and not here »',
      en: 'CCC Action Plan template, V2, column 3: reductions of B-2 are counted in column (5) and not here',
    },
  },

  check: (table) => {
    if (gapFormOf(table)?.id !== 'G2') return nothing;
    return [...table.rows.keys()].flatMap((row) => {
      const [existing, plan] = [figureIn(table, row, 'existing'), figureIn(table, row, 'plan')];
      if (existing === null || existing.cell.value < LEAST || existing.cell.value !== plan?.cell.value) return [];
      return [{ at: existing.at, data: { row: labelOf(table, existing), value: existing.cell.value } }];
    });
  },
});
