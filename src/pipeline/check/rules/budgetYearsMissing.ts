import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellsOfRow, headingsOf, isFigure, labelOf } from '../table';

/** The years that the template asks for. */
const YEARS = 5;

/** CCC-089: five years of the municipal budget and of its climate part, said once per row. */
export const budgetYearsMissing = defineRule({
  meta: {
    id: 'budget-years-missing',
    reference: 'CCC-089',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Des années de budget sans chiffre', en: 'Budget years without a figure' },
    why: {
      fr: 'Le modèle demande cinq années : le budget voté de l’année en cours, les dépenses réelles des quatre précédentes.',
      en: 'The template asks for five years: the approved budget of the current one, real expenditure of the four before.',
    },
    message: message(
      '{row} : {count} années sur cinq, {years} sans chiffre.',
      '{row}: {count} years of five, {years} without a figure.',
    ),
    next: message(
      'Donner le chiffre de ces années, ou dire pourquoi il manque (NE).',
      'Give the figure of these years, or say why it is missing (NE).',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 1, consignes',
      en: 'CCC Investment Plan template, Table 1, guidelines',
    },
  },

  check: (table) =>
    table.standing === undefined || table.id !== 'IP-1'
      ? []
      : ['budget', 'climate'].flatMap((row) => {
          const cells = cellsOfRow(table, row);
          const without = cells.filter((cell) => !isFigure(cell));
          const count = cells.length - without.length;
          const [first = cells[0]] = without;
          if (first === undefined || count >= YEARS || count === 0) return [];
          const years = without.length === 0 ? `${YEARS - cells.length}` : headingsOf(table, without).join(', ');
          return [{ at: first.at, data: { row: labelOf(table, first), count, years } }];
        }),
});
