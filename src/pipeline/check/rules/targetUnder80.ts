import { message } from '../../../domain/message';
import { figureIn, gapFormOf, MOST_RESIDUAL } from '../gap';
import { FLOAT, ratio } from '../interval';
import { defineRule, nothing } from '../rule';
import { rounded } from '../table';

/** The Mission's minimum: what is not residual. */
const LEAST = 1 - MOST_RESIDUAL;

/** CCC-036: the reduction target is at least 80 % of the baseline total, or net-zero with compensation. */
export const targetUnder80 = defineRule({
  meta: {
    id: 'target-under-80',
    reference: 'CCC-036',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un objectif sous 80 % de réduction', en: 'A target under 80% of reduction' },
    why: {
      fr: 'La Mission attend au moins 80 % de réduction, le reste compensé : un objectif plus bas se justifie par écrit.',
      en: 'The Mission expects at least 80% of reduction, the rest offset: a lower target is justified in writing.',
    },
    message: message(
      'Objectif de réduction : {target} {unit} sur {baseline}, soit {percent} % ; la Mission attend 80 %.',
      'Reduction target: {target} {unit} of {baseline}, that is {percent}%; the Mission expects 80%.',
    ),
    next: message(
      'Relever l’objectif, ou justifier (neutralité nette, compensation des émissions résiduelles).',
      'Raise the target, or justify it (net-zero, residual emissions offset).',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, colonne 2 : « ideally achieves a minimum 80% reduction »',
      en: 'CCC Action Plan template, V2, column 2: "ideally achieves a minimum 80% reduction"',
    },
  },

  check: (table) => {
    const form = gapFormOf(table);
    if (form === null) return nothing;
    const target = figureIn(table, 'total', form.target);
    const baseline = figureIn(table, 'total', form.baseline);
    if (target === null || baseline === null) return nothing;
    const share = ratio(rounded(target), rounded(baseline));
    if (share === null || share.high >= LEAST - FLOAT) return nothing;
    const { value, unit = '' } = target.cell;
    const percent = Math.round((value / baseline.cell.value) * 1000) / 10;
    return [{ at: target.at, data: { target: value, unit, baseline: baseline.cell.value, percent } }];
  },
});
