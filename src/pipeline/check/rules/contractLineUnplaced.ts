import { identityColumns } from '../../../catalogue/tables/identity';
import { message } from '../../../domain/message';
import { handMadeTables } from '../handMade';
import { defineRule } from '../rule';

/** A line of a table made by hand that is none of ours for sure: nothing of it is taken. */
export const contractLineUnplaced = defineRule({
  meta: {
    id: 'contract-line-unplaced',
    over: 'contract',
    severity: 'information',
    title: { fr: 'Une ligne faite à la main, sans place sûre', en: 'A line made by hand, without a sure place' },
    why: {
      fr: 'Une ligne rapprochée au hasard mettrait un texte en face d’une autre action : on ne reprend que ce qui porte le même nom.',
      en: 'A line matched by chance would put a text beside another action: only what bears the same name is taken.',
    },
    message: message(
      '« {line} » n’a pas de ligne sûre dans {ours} : rien n’en est repris.',
      '"{line}" has no sure line in {ours}: nothing of it is taken.',
    ),
    next: message(
      'Lui donner le même nom que dans vos sources, ou recopier ses cases dans {ours}.',
      'Give it the same name as in your sources, or copy its cells into {ours}.',
    ),
    source: { fr: 'domain/ccc-tables.md, toutes versions', en: 'domain/ccc-tables.md, every version' },
  },

  check: (contract) =>
    handMadeTables(contract).flatMap(({ standing, sheet, ours, left }) => {
      const names = identityColumns[standing.table] ?? [];
      return left
        .filter(({ column, value }) => names.includes(column) && typeof value === 'string')
        .map(({ address, value }) => ({ at: { sheet, address }, data: { line: `${value ?? ''}`, ours } }));
    }),
});
