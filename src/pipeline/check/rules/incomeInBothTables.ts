import { referenceTo } from '../../../domain/cell';
import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { standingIn } from '../standing';
import { cellIn } from '../table';

/** CCC-093: recurring income stands in Table 3, extraordinary capital in Table 4, nothing in both. */
export const incomeInBothTables = defineRule({
  meta: {
    id: 'income-in-both-tables',
    reference: 'CCC-093',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une recette dans les tableaux 3 et 4', en: 'An income in Tables 3 and 4' },
    why: {
      fr: 'Le tableau 3 dit les recettes de chaque année, le tableau 4 les ressources exceptionnelles : dans les deux, une recette compte deux fois.',
      en: 'Table 3 tells the income of every year, Table 4 extraordinary capital: in both, an income counts twice.',
    },
    message: message(
      '« {name} » : aussi dans le tableau des recettes courantes ({cell}).',
      '"{name}": also in the table of recurring income ({cell}).',
    ),
    next: message(
      'La laisser dans un seul tableau : recette récurrente, ou ressource exceptionnelle.',
      'Leave it in one table only: recurring income, or extraordinary capital.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, consignes des tableaux 3 et 4',
      en: 'CCC Investment Plan template, guidelines of Tables 3 and 4',
    },
  },

  check: ({ dossier }) => {
    const named = (id: string, column: string) =>
      standingIn(dossier)
        .filter((table) => table.id === id)
        .flatMap((table) => [...table.rows.keys()].flatMap((row) => cellIn(table, row, column) ?? []))
        .map(({ at, cell }) => ({ at, name: `${cell.value ?? ''}`.trim() }))
        .filter(({ name }) => name !== '' && !TOTAL.test(name));
    const income = new Map(named('IP-3', 'category').map(({ at, name }) => [plain(name), at]));
    return named('IP-4', 'type').flatMap(({ at, name }) => {
      const other = income.get(plain(name));
      return other === undefined ? [] : [{ at, data: { name, cell: referenceTo(other) } }];
    });
  },
});

const TOTAL = /^total\b/i;
