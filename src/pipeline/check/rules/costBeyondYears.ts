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
} from '../planAmounts';
import { defineRule, nothing } from '../rule';

/** Costs and authorisations above the years that the plan shows: what is left is in no year, said once for the plan. */
export const costBeyondYears = defineRule({
  meta: {
    id: 'cost-beyond-years',
    reference: 'CCC-082',
    over: 'source',
    severity: 'information',
    title: {
      fr: 'Des coûts que les années du plan n’épuisent pas',
      en: 'Costs that the years of the plan do not use up',
    },
    why: {
      fr: 'Le contrat compte ce qui reste à payer d’ici 2030 : une part sans année est déjà payée, vient plus tard, ou manque.',
      en: 'The contract counts what is left to pay until 2030: a part without a year is paid already, comes later, or is missing.',
    },
    message: message(
      'Opérations dont le coût ou l’AP dépasse la somme des années : {count}, {left} € sans année en tout ; la première : « {title} » ({cost} €, années : {years} €).',
      'Operations whose cost or AP is above the sum of their years: {count}, €{left} without a year in all; the first: "{title}" (€{cost}, years: €{years}).',
    ),
    next: message(
      'Ajouter une colonne « antérieur » ou « au-delà », ou corriger le montant fautif.',
      'Add a column for what comes before or after, or correct the amount at fault.',
    ),
    source: {
      fr: 'CCC-082 ; Bordeaux, rapport D-2019/523 : la somme des CP est égale à l’AP',
      en: 'CCC-082; Bordeaux, report D-2019/523: the CP add up to the AP',
    },
  },

  check: (source) => {
    const beyond = operationsOf(source).flatMap((row) => {
      const cost = row.find(isCost);
      if (cost === undefined) return [];
      const parts = heldBy(cost, creditsOf(row));
      if (isStaged(row) || !isOneBasis([cost, ...parts])) return [];
      const { value: years, may } = amountsTogether(parts);
      const { value } = cost.fact.amount;
      const isBelow = years < value && !agrees(mayBe(cost), may);
      return isBelow ? [{ cost, years, left: value - years }] : [];
    });
    const [first] = beyond;
    if (first === undefined || operationsOf(source).every((row) => creditsOf(row).length === 0)) return nothing;
    const { fact } = first.cost;
    const left = Number(beyond.reduce((sum, one) => sum + one.left, 0).toPrecision(15));
    const data = {
      count: beyond.length,
      left,
      title: fact.title.slice(0, 80),
      cost: fact.amount.value,
      years: first.years,
    };
    return [{ at: cellOf(fact.source), data }];
  },
});

/** A bare `Total` beside its years is told apart, row by row. */
const isCost = ({ money: { kind, moment }, fact, heading }: PlanAmount): boolean =>
  moment === 'total' &&
  (kind === 'AP' || kind === 'estimate') &&
  fact.funder === undefined &&
  !/^total\b/.test(heading);
