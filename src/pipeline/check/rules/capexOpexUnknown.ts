import { message } from '../../../domain/message';
import { columnReader } from '../columnReader';
import { defineRule, nothing } from '../rule';
import { cellIn, isBlank, type TableCell } from '../table';

/** CCC-081: an action's budget says neither capex nor opex; the split stays empty and is said once. */
export const capexOpexUnknown = defineRule({
  meta: {
    id: 'capex-opex-unknown',
    reference: 'CCC-081',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Investissement et fonctionnement non séparés', en: 'Capex and opex not separated' },
    why: {
      fr: 'Le tableau 6 demande deux colonnes ; le budget d’une fiche-action est un seul montant, et Passerelle ne le partage pas à votre place.',
      en: 'Table 6 asks for two columns; the budget of an action is one amount, and Passerelle does not split it for you.',
    },
    message: message(
      'Budgets sans partage entre investissement et fonctionnement annuel : {count}.',
      'Budgets without a split between capex and yearly opex: {count}.',
    ),
    next: message(
      'Demander le partage au service des finances (PPI), puis remplir les deux colonnes.',
      'Ask the finance department for the split (PPI), then fill in the two columns.',
    ),
    source: {
      fr: 'Plan d’investissement CCC, 15 tableaux, tableau 6 (consigne) ; CCC-081',
      en: 'CCC Investment Plan, 15 tables, table 6 (guideline); CCC-081',
    },
  },

  check: (table) => {
    if (table.id !== 'IP-6') return nothing;
    const [capex, opex, budget] = [columnReader('capex'), columnReader('opex'), columnReader('budget')];
    let [first, count]: [TableCell | null, number] = [null, 0];
    for (const [name, place] of table.rows) {
      const row = table.plan.rows[place];
      const cell = capex(row);
      if (cell === undefined || !isBlank(cell.value) || !isBlank(opex(row)?.value ?? null)) continue;
      if (typeof budget(row)?.value !== 'number') continue;
      first ??= cellIn(table, name, 'capex');
      count += 1;
    }
    return first === null ? nothing : [{ at: first.at, data: { count } }];
  },
});
