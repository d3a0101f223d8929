import { message } from '../../../domain/message';
import { figureIn, isTooMuchLeft, leftIn2030, uncoveredIn } from '../gap';
import { middleOf } from '../interval';
import { defineRule, nothing } from '../rule';

/** CCC-037: column 5 is ideally column 4. Silent where CCC-035 already tells the same shortfall. */
export const gapNotCovered = defineRule({
  meta: {
    id: 'gap-not-covered',
    reference: 'CCC-037',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Les actions ne couvrent pas exactement l’écart', en: 'The actions do not match the gap' },
    why: {
      fr: 'Tant que la différence n’est pas traitée, elle compte dans les émissions résiduelles : le contrat doit dire comment elle sera comblée.',
      en: 'As long as the difference is not addressed, it counts as residual emissions: the contract must say how it will be closed.',
    },
    message: message(
      'Écart à combler {gap} {unit}, réductions des actions {plan} : différence de {difference}.',
      'Gap {gap} {unit}, reductions of the actions {plan}: a difference of {difference}.',
    ),
    next: message(
      'Chiffrer d’autres actions, ou expliquer la différence et comment elle sera comblée.',
      'Quantify more actions, or explain the difference and how it will be closed.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, colonne 5',
      en: 'CCC Action Plan template, V2, column 5',
    },
  },

  check: (table) => {
    const uncovered = uncoveredIn(table);
    const [gap, plan] = [figureIn(table, 'total', 'gap'), figureIn(table, 'total', 'plan')];
    if (uncovered === null || gap === null || plan === null) return nothing;
    if (uncovered.low <= 0 && uncovered.high >= 0) return nothing;
    const left = leftIn2030(table);
    if (uncovered.low > 0 && left !== null && isTooMuchLeft(left)) return nothing;
    const { value, unit = '' } = gap.cell;
    return [{ at: plan.at, data: { gap: value, unit, plan: plan.cell.value, difference: middleOf(uncovered) } }];
  },
});
