import { message } from '../../../domain/message';
import { eurosIn, isQuotient, tonnesIn } from '../cardFigures';
import { defineRule } from '../rule';
import { nameOf } from '../typedWords';

/** CCC-056 on cards, where cost and reduction stand in words: one total, one cost per tonne and one reduction. */
export const cardUnitCost = defineRule({
  meta: {
    id: 'card-unit-cost',
    reference: 'CCC-056',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un coût par tonne faux sur une fiche', en: 'A wrong cost per tonne on a card' },
    why: {
      fr: 'Le coût par tonne est comparé d’une ville à l’autre : il doit être le coût total divisé par la réduction annuelle.',
      en: 'The cost per tonne is compared from city to city: it must be the total cost divided by the yearly reduction.',
    },
    message: message(
      '{name} : {shown} € par tonne écrit, {computed} attendu ({cost} € divisés par {tonnes} t).',
      '{name}: {shown} € per tonne written, {computed} expected ({cost} € divided by {tonnes} t).',
    ),
    next: message(
      'Recalculer le coût par tonne, ou corriger le coût ou la réduction de la fiche.',
      'Recompute the cost per tonne, or correct the cost or the reduction of the card.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-2.2 : « Total costs and costs by CO2e unit » ; contrat de Klagenfurt, 12 M€ pour 5 000 t',
      en: 'CCC Action Plan template, B-2.2: "Total costs and costs by CO2e unit"; contract of Klagenfurt, 12 M€ for 5,000 t',
    },
  },

  check: ({ id, standing, plan: { name: sheet } }) => {
    if (standing === undefined || id !== 'B-2.2') return [];
    return standing.rows.flatMap(({ id: row }) => {
      const own = standing.cells.filter((one) => one.row === row);
      const written = (column: string) => own.find((one) => one.column === column)?.written ?? null;
      const costs = own.find(({ column }) => column === 'cost' || column === 'unit-cost');
      const { totals, perTonne } = eurosIn(`${written('cost') ?? ''} ; ${written('unit-cost') ?? ''}`);
      const reduction = written('reduction');
      const masses = typeof reduction === 'number' ? [{ readings: [reduction] }] : tonnesIn(`${reduction ?? ''}`);
      const [total, shown, mass] = [totals, perTonne, masses].map((all) =>
        all.length === 1 ? all[0]?.readings : undefined,
      );
      if (costs === undefined || total === undefined || shown === undefined || mass === undefined) return [];
      const isRight = shown.some((one) => total.some((cost) => mass.some((tonnes) => isQuotient(one, cost, tonnes))));
      const [cost = 0, tonnes = 0] = [Math.max(...total), Math.max(...mass)];
      if (isRight || tonnes === 0) return [];
      const data = {
        name: nameOf(standing, row),
        shown: Math.max(...shown),
        computed: Number((cost / tonnes).toPrecision(4)),
        cost,
        tonnes,
      };
      return [{ at: { sheet, address: costs.address }, data }];
    });
  },
});
