import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellIn } from '../table';

/** Where each kind of source stands, by the words of those that leave no doubt; grants may be either. */
const SIGNS: Readonly<Record<string, { readonly column: string; readonly other: RegExp; readonly table: string }>> = {
  'IP-3': {
    column: 'category',
    other: /\b(?:loans?|bonds?|emprunts?|prets?|obligations vertes|eib|bei|ppp|erdf|feder|cessions?|horizon europe)\b/,
    table: '4',
  },
  'IP-4': {
    column: 'type',
    other: /\b(?:tax(?:es|e)?|impots?|fiscalite|dotations?|dgf|user fees|redevances?)\b/,
    table: '3',
  },
};

/** CCC-093: a loan is no recurring income, a tax no extraordinary capital. */
export const incomeOfOtherTable = defineRule({
  meta: {
    id: 'income-of-other-table',
    reference: 'CCC-093',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Une recette qui est de l’autre tableau', en: 'An income that is of the other table' },
    why: {
      fr: 'Le lecteur lit au tableau 3 ce que la ville reçoit chaque année, au tableau 4 ce qu’elle lève pour investir : mêlés, les deux sont faux.',
      en: 'The reader sees in Table 3 what the city receives every year, in Table 4 what it raises to invest: mixed, both are wrong.',
    },
    message: message(
      '« {name} » : cette ressource est plutôt du tableau {table}.',
      '"{name}": this source rather belongs to Table {table}.',
    ),
    next: message(
      'La déplacer : recettes récurrentes au tableau 3, ressources exceptionnelles au tableau 4.',
      'Move it: recurring income in Table 3, extraordinary capital in Table 4.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC : impôts et dotations au tableau 3 ; subventions européennes, prêts et partenariats au tableau 4',
      en: 'CCC Investment Plan template: taxes and transfers in Table 3; EU grants, bank loans and PPP in Table 4',
    },
  },

  check: (table) => {
    const sign = table.standing === undefined ? undefined : SIGNS[table.id];
    if (sign === undefined) return [];
    return [...table.rows.keys()].flatMap((row) => {
      const cell = cellIn(table, row, sign.column);
      const name = `${cell?.cell.value ?? ''}`.trim();
      return cell !== null && sign.other.test(plain(name)) ? [{ at: cell.at, data: { name, table: sign.table } }] : [];
    });
  },
});
