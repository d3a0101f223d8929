import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellIn, cellsOfRow, headingsOf, isFigure } from '../table';

/** CCC-090: the climate budget is a part of the municipal budget, in each year. */
export const climateAboveBudget = defineRule({
  meta: {
    id: 'climate-above-budget',
    reference: 'CCC-090',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un budget climat plus grand que le budget', en: 'A climate budget larger than the whole budget' },
    why: {
      fr: 'Le budget climat est une part du budget de la collectivité : plus grand que lui, l’un des deux est dans une autre unité.',
      en: 'The climate budget is a part of the municipal budget: larger than it, one of the two is in another unit.',
    },
    message: message(
      '{year} : {part} pour le climat, sur un budget de {whole}.',
      '{year}: {part} for the climate, of a budget of {whole}.',
    ),
    next: message('Vérifier l’unité et l’année des deux budgets.', 'Check the unit and the year of both budgets.'),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 1 : la ligne 2 est une part de la ligne 1',
      en: 'CCC Investment Plan template, Table 1: row 2 is a part of row 1',
    },
  },

  check: (table) => {
    if (table.standing === undefined || table.id !== 'IP-1') return [];
    const cells = cellsOfRow(table, 'climate').filter(isFigure);
    const headings = headingsOf(table, cells);
    return cells.flatMap((cell, i) => {
      const whole = cellIn(table, 'budget', cell.column);
      if (!isFigure(whole) || cell.cell.value <= whole.cell.value) return [];
      const data = { year: headings[i] ?? cell.column, part: cell.cell.value, whole: whole.cell.value };
      return [{ at: cell.at, data }];
    });
  },
});
