import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { boundOf, outsideKnown } from '../costPerTonne';
import { defineRule, nothing } from '../rule';

/** The budget of an action over its yearly reduction, outside any known range: one of the two is in another unit. */
export const unlikelyCostPerTonne = defineRule({
  meta: {
    id: 'unlikely-cost-per-tonne',
    over: 'action',
    severity: 'warning',
    title: { fr: 'Un coût par tonne hors de tout ordre connu', en: 'A cost per tonne outside any known range' },
    why: {
      fr: 'Les contrats publiés vont de 2 400 à 48 875 € par tonne évitée chaque année : loin de là, le budget ou la réduction est d’une autre unité.',
      en: 'Published contracts go from €2,400 to €48,875 per tonne avoided each year: far from it, the budget or the reduction is in another unit.',
    },
    message: message(
      '« {title} » : {cost} € pour {reduction} {unit}, soit {each} € par tonne et par an ; la borne est {bound} €.',
      '"{title}": €{cost} for {reduction} {unit}, that is €{each} per tonne a year; the bound is €{bound}.',
    ),
    next: message(
      'Vérifier l’unité du budget (€, k€, M€) et celle de la réduction (t, kt) ; si c’est juste, dire pourquoi.',
      'Check the unit of the budget (€, k€, M€) and that of the reduction (t, kt); if it is right, say why.',
    ),
    source: {
      fr: 'Contrats publiés : Klagenfurt 2 400 €/t, Dijon 10 318 à 48 875 €/t ; borne vingt fois au-dessus',
      en: 'Published contracts: Klagenfurt 2,400 €/t, Dijon 10,318 to 48,875 €/t; bound twenty times above',
    },
  },

  check: ({ title, budget, reduction }) => {
    if (budget === undefined || reduction === undefined || reduction.value <= 0) return nothing;
    const cost = budget.value / reduction.value;
    const side = outsideKnown(cost);
    if (side === null) return nothing;
    const { value, unit, source } = reduction;
    const each = Number(cost.toPrecision(3));
    const data = { title, cost: budget.value, reduction: value, unit, each, bound: boundOf(side) };
    return [{ at: cellOf(source), data }];
  },
});
