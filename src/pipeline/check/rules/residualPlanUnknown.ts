import type { gapWords } from '../../../catalogue/gapWords';
import { message } from '../../../domain/message';
import { figureIn, isTooMuchLeft, leftIn2030 } from '../gap';
import { middleOf } from '../interval';
import { defineRule, nothing } from '../rule';
import type { Table } from '../table';

/** CCC-035 while column 5 is not known: the target alone leaves too much, and nobody can say what the plan does not cover. */
export const residualPlanUnknown = defineRule({
  meta: {
    id: 'residual-plan-unknown',
    reference: 'CCC-035',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Plus de 20 % par le seul objectif', en: 'More than 20% by the target alone' },
    why: {
      fr: 'La Mission admet 20 % d’émissions résiduelles ; tant que les réductions ne sont pas toutes données, ce que le plan ne couvre pas s’y ajoute sans être connu.',
      en: 'The Mission allows 20% of residual emissions; as long as reductions are not all given, what the plan does not cover comes on top, unknown.',
    },
    message: message(
      'L’objectif laisse {percent} % des émissions de référence en 2030 ({left} sur {baseline} {unit}) ; ce que le plan ne couvre pas n’est pas connu : il manque {why}.',
      'The target leaves {percent}% of the baseline emissions in 2030 ({left} of {baseline} {unit}); what the plan does not cover is not known, for want of {why}.',
    ),
    next: message(
      'Donner ce qui manque, ou justifier l’objectif dans le contrat.',
      'Give what is missing, or justify the target in the contract.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, note 1 : « a maximum of 20 % as stated by the Mission Info Kit »',
      en: 'CCC Action Plan template, note 1: "a maximum of 20 % as stated by the Mission Info Kit"',
    },
  },

  check: (table) => {
    const left = leftIn2030(table);
    if (left === null || left.uncovered !== null || !isTooMuchLeft(left)) return nothing;
    const { value: baseline, unit = '' } = left.baseline.cell;
    const all = middleOf(left.all);
    const percent = Math.round((all / baseline) * 1000) / 10;
    return [{ at: left.cell.at, data: { percent, left: all, baseline, unit, why: lackingIn(table) } }];
  },
});

/** By its word: the plan's reductions, what the gap is made with, or both. */
function lackingIn(table: Table): keyof typeof gapWords {
  const [existing, gap, plan] = ['existing', 'gap', 'plan'].map((column) => figureIn(table, 'total', column));
  if (gap !== null) return 'lacks-plan';
  const wanted = existing === null ? 'existing' : 'gap';
  return plan === null ? `lacks-${wanted}-and-plan` : `lacks-${wanted}`;
}
