import { message } from '../../../domain/message';
import { boundOf, outsideKnown } from '../costPerTonne';
import { recordsIn } from '../records';
import { defineRule } from '../rule';
import { isFigure } from '../table';

const COLUMNS: Readonly<Record<string, string>> = {
  'IP-6': 'effectiveness',
  'IP-7': 'effectiveness',
  'B-2.2': 'unit-cost',
};

/** A cost per tonne that people typed, above any known one. Below, it may be in thousands or millions of euros. */
export const unlikelyTypedCost = defineRule({
  meta: {
    id: 'unlikely-typed-cost',
    over: 'table',
    severity: 'warning',
    title: {
      fr: 'Un coût par tonne écrit au-dessus de tout ordre connu',
      en: 'A typed cost per tonne above any known one',
    },
    why: {
      fr: 'Le coût par tonne se compare d’une ville à l’autre : vingt fois plus que le plus élevé publié, c’est une unité qui est fausse.',
      en: 'The cost per tonne is compared from city to city: twenty times the highest published, a unit is wrong.',
    },
    message: message(
      '« {name} » : {cost} € par tonne ; la borne est {bound} €.',
      '"{name}": €{cost} per tonne; the bound is €{bound}.',
    ),
    next: message(
      'Vérifier le coût et la réduction, et leurs unités ; si c’est juste, dire pourquoi.',
      'Check the cost and the reduction, and their units; if it is right, say why.',
    ),
    source: {
      fr: 'Contrats publiés : Klagenfurt 2 400 €/t, Dijon 10 318 à 48 875 €/t ; borne vingt fois au-dessus',
      en: 'Published contracts: Klagenfurt 2,400 €/t, Dijon 10,318 to 48,875 €/t; bound twenty times above',
    },
  },

  check: (table) => {
    const column = table.standing === undefined ? undefined : COLUMNS[table.id];
    if (column === undefined) return [];
    return recordsIn(table).flatMap(({ cell, text }) => {
      const cost = cell(column);
      if (!isFigure(cost) || outsideKnown(cost.cell.value) !== 'over') return [];
      const name = text('name') || text('action');
      return [{ at: cost.at, data: { name, cost: cost.cell.value, bound: boundOf('over') } }];
    });
  },
});
