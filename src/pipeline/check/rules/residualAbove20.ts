import { message } from '../../../domain/message';
import { isTooMuchLeft, leftIn2030 } from '../gap';
import { middleOf } from '../interval';
import { defineRule, nothing } from '../rule';

/** CCC-035: what remains in 2030, the gap that no action covers included, on the total. Told once. */
export const residualAbove20 = defineRule({
  meta: {
    id: 'residual-above-20',
    reference: 'CCC-035',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Plus de 20 % d’émissions restantes en 2030', en: 'More than 20% of emissions left in 2030' },
    why: {
      fr: 'La Mission admet 20 % d’émissions résiduelles, compensées ; l’écart que le plan ne couvre pas compte avec.',
      en: 'The Mission allows 20% of residual emissions, offset; the gap that the plan does not cover counts with them.',
    },
    message: message(
      '{percent} % des émissions de référence restent en 2030 : {left} sur {baseline} {unit}, soit {residual} d’émissions résiduelles ({share} %) et {uncovered} que le plan ne couvre pas.',
      '{percent}% of the baseline emissions are left in 2030: {left} of {baseline} {unit}, {residual} residual ({share}%) and {uncovered} that the plan does not cover.',
    ),
    next: message(
      'Ajouter des actions chiffrées, ou justifier l’écart dans le contrat.',
      'Add quantified actions, or justify the difference in the contract.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, note 1 : « a maximum of 20 % as stated by the Mission Info Kit »',
      en: 'CCC Action Plan template, note 1: "a maximum of 20 % as stated by the Mission Info Kit"',
    },
  },

  check: (table) => {
    const left = leftIn2030(table);
    if (left === null || !isTooMuchLeft(left)) return nothing;
    const { value: baseline, unit = '' } = left.baseline.cell;
    if (left.uncovered === null) return nothing; // told by residual-plan-unknown
    const [all, uncovered] = [middleOf(left.all), middleOf(left.uncovered)];
    const [residual, shareOf] = [
      middleOf({ low: all - uncovered, high: all - uncovered }),
      (part: number) => Math.round((part / baseline) * 1000) / 10,
    ];
    const data = { percent: shareOf(all), left: all, baseline, unit, residual, share: shareOf(residual), uncovered };
    return [{ at: left.cell.at, data }];
  },
});
