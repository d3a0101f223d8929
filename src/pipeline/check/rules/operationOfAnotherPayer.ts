import { OTHER_BODY } from '../../../catalogue/otherBodies';
import { cellOf } from '../../../domain/fact';
import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { operationsOf } from '../planAmounts';
import { defineRule } from '../rule';

/** An operation that pays an action, and that the State, the region or another body carries: the tables book it to the city. */
export const operationOfAnotherPayer = defineRule({
  meta: {
    id: 'operation-of-another-payer',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Une opération payée par d’autres', en: 'An operation that others pay' },
    why: {
      fr: 'Les tableaux comptent à la ville ce que ses opérations coûtent. Une opération de l’État ou de la Région qui paie une action y serait un coût de la ville.',
      en: 'The tables count to the city what its operations cost. An operation of the State or the region that pays an action would be a cost of the city there.',
    },
    message: message(
      '« {title} » est portée par {body} et paie une action : son coût serait compté à la ville.',
      '"{title}" is carried by {body} and pays an action: its cost would be counted to the city.',
    ),
    next: message(
      'La rattacher à aucune action (volet Lire) et dire ce financement à part, ou corriger qui la porte.',
      'Tie it to no action (Read panel) and say this funding apart, or correct who carries it.',
    ),
    source: {
      fr: 'Plan d’investissement CCC, tableau 9 : coût pour la collectivité, coût pour les autres ; CCC-111 et CCC-114',
      en: 'CCC Investment Plan, Table 9: cost to municipality, cost to other; CCC-111 and CCC-114',
    },
  },

  check: (source) =>
    operationsOf(source).flatMap((row) => {
      const paying = row.find(({ fact }) => fact.actions.length > 0 && fact.use === 'used');
      if (paying === undefined) return [];
      const { title, owner, payer, cells } = paying.fact;
      const body = payer ?? owner ?? '';
      if (!OTHER_BODY.test(plain(body))) return [];
      const { sheet, address } = cellOf(paying.fact.source);
      const at = { sheet, address: cells[payer === undefined ? 'owner' : 'payer'] ?? address };
      return [{ at, data: { title: title.slice(0, 80), body } }];
    }),
});
