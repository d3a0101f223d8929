import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { agrees, sumOf } from '../interval';
import { defineRule, nothing } from '../rule';
import { labelOf, rounded } from '../table';

/** CCC-039: (3) + (5) + (6) = (1) when the plan is complete. On a total, CCC-037 tells the same. */
export const planIncomplete = defineRule({
  meta: {
    id: 'plan-incomplete',
    reference: 'CCC-039',
    over: 'table',
    severity: 'information',
    title: { fr: 'Le plan d’un secteur n’est pas complet', en: 'The plan of a sector is not complete' },
    why: {
      fr: 'Quand le plan est complet, les réductions des autres plans, celles du contrat et le résiduel redonnent la référence.',
      en: 'When the plan is complete, the reductions of other plans, those of the contract and the residual give the baseline back.',
    },
    message: message(
      '{row} : (3) + (5) + (6) = {sum}, pour {baseline} de référence.',
      '{row}: (3) + (5) + (6) = {sum}, for a baseline of {baseline}.',
    ),
    next: message(
      'Dire ce que devient la différence, ou corriger la colonne qui ne va pas.',
      'Say what becomes of the difference, or correct the column that is wrong.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2 : se déduit de (4) = (2) − (3) et (6) = (1) − (2) quand (5) = (4)',
      en: 'CCC Action Plan template, V2: follows from (4) = (2) − (3) and (6) = (1) − (2) when (5) = (4)',
    },
  },

  check: (table) => {
    if (table.standing === undefined || gapFormOf(table)?.id !== 'G2') return nothing;
    return [...table.rows.keys()].flatMap((row) => {
      const parts = ['existing', 'plan', 'residual'].flatMap((column) => figureIn(table, row, column) ?? []);
      const [baseline, plan] = [figureIn(table, row, 'baseline'), figureIn(table, row, 'plan')];
      if (row === 'total' || parts.length < 3 || baseline === null || plan === null) return [];
      if (agrees(rounded(baseline), sumOf(parts.map(rounded)))) return [];
      const sum = Number(parts.reduce((all, { cell }) => all + cell.value, 0).toPrecision(12));
      return [{ at: plan.at, data: { row: labelOf(table, plan), sum, baseline: baseline.cell.value } }];
    });
  },
});
