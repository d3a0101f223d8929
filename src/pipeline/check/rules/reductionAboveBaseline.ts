import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { defineRule } from '../rule';
import { labelOf, rounded } from '../table';

const REDUCTIONS = ['target', 'existing', 'plan', 'reduction'];

/** CCC-046: a sector cannot reduce more than it emits. Rows of sinks are not in gap tables. */
export const reductionAboveBaseline = defineRule({
  meta: {
    id: 'reduction-above-baseline',
    reference: 'CCC-046',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Une réduction plus grande que les émissions', en: 'A reduction larger than the emissions' },
    why: {
      fr: 'Un secteur ne peut pas éviter plus qu’il n’émet : une action est rangée dans le mauvais secteur, ou comptée deux fois.',
      en: 'A sector cannot avoid more than it emits: an action is in the wrong sector, or counted twice.',
    },
    message: message(
      '{row} : {reduction} {unit} de réduction pour {baseline} d’émissions.',
      '{row}: {reduction} {unit} of reduction for {baseline} of emissions.',
    ),
    next: message(
      'Vérifier le secteur des actions, puis leurs réductions annuelles (t ou kt).',
      'Check the sector of the actions, then their yearly reductions (t or kt).',
    ),
    source: {
      fr: 'CCC-046 (règle du projet) ; contrat de Varsovie : 749 kt d’actions pour 611 kt dans les bâtiments',
      en: 'CCC-046 (rule of the project); contract of Warsaw: 749 kt of actions for 611 kt in buildings',
    },
  },

  check: (table) => {
    const form = gapFormOf(table);
    if (form === null) return [];
    return [...table.rows.keys()].flatMap((row) => {
      const baseline = figureIn(table, row, form.baseline);
      if (baseline === null || baseline.cell.value < 0) return [];
      return REDUCTIONS.flatMap((column) => {
        const reduction = figureIn(table, row, column);
        if (reduction === null || rounded(reduction).low <= rounded(baseline).high) return [];
        const { value, unit = '' } = reduction.cell;
        const data = { row: labelOf(table, reduction), reduction: value, unit, baseline: baseline.cell.value };
        return [{ at: reduction.at, data }];
      });
    });
  },
});
