import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { typedFunding } from '../typedFunding';

/** CCC-088 on a typed table of the investment plan: funders that the city added bring less than the cost. */
export const typedFundersBelowCost = defineRule({
  meta: {
    id: 'typed-funders-below-cost',
    reference: 'CCC-088',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un coût dont une part est sans financeur', en: 'A cost of which a part has no funder' },
    why: {
      fr: 'Une part sans financeur n’est pas une faute, mais le lecteur du plan d’investissement demandera qui la paiera.',
      en: 'A part without a funder is no fault, but the reader of the investment plan will ask who is to pay it.',
    },
    message: message(
      '{row} : {missing} sans financeur, sur un coût de {cost}.',
      '{row}: {missing} without a funder, of a cost of {cost}.',
    ),
    next: message(
      'Nommer un financeur, ou dire que cette part reste à financer.',
      'Name a funder, or say that this part is still to be funded.',
    ),
    source: {
      fr: 'CCC-088 ; modèle de plan d’investissement CCC, tableaux 6 et 9',
      en: 'CCC-088; CCC Investment Plan template, Tables 6 and 9',
    },
  },

  check: (table) =>
    typedFunding(table).flatMap(({ at: { address }, row, cost, funders, least, brought }) => {
      const missing = Number((cost - funders).toPrecision(12));
      return brought.high < least.low
        ? [{ at: { sheet: table.plan.name, address }, data: { row, missing, cost } }]
        : [];
    }),
});
