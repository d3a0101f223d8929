import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { agrees } from '../interval';
import {
  amountsTogether,
  creditsOf,
  heldBy,
  isOneBasis,
  isStaged,
  mayBe,
  operationsOf,
  type PlanAmount,
  weighed,
} from '../planAmounts';
import { defineRule } from '../rule';

/** CCC-088 in a plan of investments: the total of an operation is the sum of its years, and never less. */
export const planTotalNotSum = defineRule({
  meta: {
    id: 'plan-total-not-sum',
    reference: 'CCC-088',
    over: 'source',
    severity: 'blocking',
    title: {
      fr: 'Le total d’une opération n’est pas la somme de ses années',
      en: 'The total of an operation is not the sum of its years',
    },
    why: {
      fr: 'L’un des montants est faux, ou d’une autre unité : le lecteur qui refait la somme ne retrouve pas le plan. Cela ne bloque que si l’opération paie une action du contrat.',
      en: 'One of the amounts is wrong, or in another unit: the reader who adds them up does not find the plan. It blocks only where the operation pays an action of the contract.',
    },
    message: message(
      '« {title} » : {total} € au total, {sum} € en additionnant les {count} colonnes d’années.',
      '"{title}": €{total} as the total, €{sum} when the {count} columns of years are added.',
    ),
    next: message(
      'Corriger le total ou l’année fautive ; vérifier l’unité de chaque case.',
      'Correct the total or the year at fault; check the unit of each cell.',
    ),
    source: {
      fr: 'CCC-088 (règle du projet) ; plans pluriannuels d’investissement : coût total = antérieur + années + au-delà',
      en: 'CCC-088 (rule of the project); multi-year plans of investments: total cost = before + years + after',
    },
  },

  check: (source) =>
    operationsOf(source).flatMap((row) => {
      const total = totalOf(row);
      if (total === undefined) return [];
      const parts = heldBy(total, creditsOf(row));
      if (parts.length < 2 || isStaged(row) || !isOneBasis([total, ...parts])) return [];
      const { value: sum, may } = amountsTogether(parts);
      const value = total.fact.amount.value;
      if (agrees(mayBe(total), may) || (sum < value && !isWhole(total))) return [];
      const data = { title: total.fact.title.slice(0, 80), total: value, sum, count: parts.length };
      return [{ at: cellOf(total.fact.source), data, ...weighed(row) }];
    }),
});

const totalOf = (row: readonly PlanAmount[]): PlanAmount | undefined =>
  row.find(
    ({ fact, money, heading }) =>
      money.moment === 'total' &&
      (money.kind === 'estimate' || money.kind === 'CP-voted') &&
      fact.funder === undefined &&
      !/\bcumul|\bau 31\b/.test(heading),
  );

/** A bare `Total` adds up the columns beside it; a cost may hold years that the plan does not show. */
const isWhole = ({ heading }: PlanAmount): boolean => /^total\b(?! (?:de l')?operation)/.test(heading);
