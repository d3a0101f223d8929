import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { agrees } from '../interval';
import { amountsTogether, creditsOf, isOneBasis, mayBe, operationsOf } from '../planAmounts';
import { defineRule } from '../rule';

/** Payment credits above the programme authorisation: the ceiling that the council voted is passed. */
export const creditsAboveAuthority = defineRule({
  meta: {
    id: 'credits-above-authority',
    over: 'source',
    severity: 'warning',
    title: {
      fr: 'Des crédits de paiement au-dessus de l’autorisation de programme',
      en: 'Payment credits above the programme authorisation',
    },
    why: {
      fr: 'L’AP est le plafond de la dépense : des CP plus élevés disent qu’une révision manque, ou qu’un montant est faux.',
      en: 'The AP is the ceiling of what is spent: higher CP mean that a revision is missing, or that an amount is wrong.',
    },
    message: message(
      '« {title} » : AP de {authority} €, crédits de paiement de {credits} € en {count} colonnes.',
      '"{title}": AP of €{authority}, payment credits of €{credits} in {count} columns.',
    ),
    next: message(
      'Prendre la dernière révision de l’AP, ou corriger le crédit fautif.',
      'Take the latest revision of the AP, or correct the credit at fault.',
    ),
    source: {
      fr: 'Bordeaux, rapport D-2019/523 : la somme des CP passés, présents et futurs est égale à l’AP',
      en: 'Bordeaux, report D-2019/523: past, present and future CP add up to the AP',
    },
  },

  check: (source) =>
    operationsOf(source).flatMap((row) => {
      const authority = row.find(({ money }) => money.kind === 'AP' && money.moment === 'total');
      const parts = creditsOf(row);
      if (authority === undefined || parts.length === 0 || !isOneBasis([authority, ...parts])) return [];
      const { value: credits, may } = amountsTogether(parts);
      const value = authority.fact.amount.value;
      if (credits <= value || agrees(mayBe(authority), may)) return [];
      const data = { title: authority.fact.title.slice(0, 80), authority: value, credits, count: parts.length };
      return [{ at: cellOf(authority.fact.source), data }];
    }),
});
