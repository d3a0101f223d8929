import { positionOf } from '../../../domain/cell';
import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted } from '../doubts';
import { defineRule, nothing } from '../rule';

const MOST_ROWS = 20;

/** Receipts, balances and debts among the operations of a plan: said once for the plan, never counted (crte-ppi.md, trap 6 of section 8). */
export const planLinesSetAside = defineRule({
  meta: {
    id: 'plan-lines-set-aside',
    over: 'source',
    severity: 'information',
    title: {
      fr: 'Des recettes et des soldes parmi les opérations',
      en: 'Receipts and balances among the operations',
    },
    why: {
      fr: 'FCTVA, emprunt, subventions reçues, besoin de financement paient le plan ou le résument : les compter avec les travaux ajoute deux fois les mêmes euros.',
      en: 'Refunded VAT, loans, grants received and financing needs pay the plan or sum it up: counting them with the works adds the same euros twice.',
    },
    message: message(
      'Lignes qui ne sont pas des investissements, gardées pour mémoire : {rows} (la première : « {title} »).',
      'Rows that are no investments, kept for the record: {rows} (the first: "{title}").',
    ),
    next: message(
      'Rien à faire ; si l’une est une opération, lui donner un titre qui le dise.',
      'Nothing to do; if one is an operation, give it a title that says so.',
    ),
    source: {
      fr: 'Annexes budgétaires, instruction M57 : recettes et dépenses d’investissement ; Passerelle, promesse 4',
      en: 'Annexes of budgets, instruction M57: receipts and expenses of investment; Passerelle, promise 4',
    },
  },

  check: ({ investments }) => {
    const aside = investments.filter((fact) => isDoubted(fact, 'receipt-line') || isDoubted(fact, 'balance-line'));
    const [first] = aside;
    if (first === undefined) return nothing;
    const rows = [...new Set(aside.map(({ source }) => positionOf(cellOf(source).address).row + 1))];
    const shown = rows.slice(0, MOST_ROWS).join(', ') + (rows.length > MOST_ROWS ? '…' : '');
    return [{ at: cellOf(first.source), data: { rows: shown, title: first.title.slice(0, 60) } }];
  },
});
