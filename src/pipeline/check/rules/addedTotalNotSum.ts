import { isInTotal } from '../../reading/rowsInTotal';
import { message } from '../../../domain/message';
import { agrees, printed, sumOf, totalOfRows } from '../interval';
import { defineRule } from '../rule';

/** Fewer parts meet a mean by chance. */
const LEAST = 3;
const NEAR = 0.1;
const NO_AMOUNT = /%|\/|\bper\b|\bpar\b|rate|ratio|share|part\b|taux|average|moyen/i;

/** CCC-012 and CCC-033 in a column that the city added. A total far from the sum is of something else: a mean, a rate. */
export const addedTotalNotSum = defineRule({
  meta: {
    id: 'added-total-not-sum',
    reference: 'CCC-012',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un total faux dans une colonne ajoutée', en: 'A wrong total in a column that was added' },
    why: {
      fr: 'Le lecteur additionne aussi les colonnes que la ville a ajoutées au modèle : un total proche mais faux y est une faute de frappe.',
      en: 'The reader adds up the columns that the city added to the template as well: a total that is near and wrong is a slip.',
    },
    message: message(
      '« {heading} » : {shown} écrit comme total, {sum} en additionnant les {count} lignes.',
      '"{heading}": {shown} written as the total, {sum} when the {count} rows are added.',
    ),
    next: message('Corriger le total, ou la ligne qui ne va pas.', 'Correct the total, or the row that is wrong.'),
    source: {
      fr: 'CCC-012 ; contrat d’Angers Loire Métropole, tableau 5 : 1 017 747 pour 1 017 474',
      en: 'CCC-012; contract of Angers Loire Métropole, Table 5: 1,017,747 for 1,017,474',
    },
  },

  check: ({ standing, plan: { name: sheet } }) =>
    (standing?.added ?? []).flatMap(({ text: heading, cells }) => {
      const figures = cells.filter(({ value }) => typeof value === 'number');
      const total = figures.find(({ row }) => row === 'total');
      const parts = figures.filter(({ row }) => isInTotal(row)).map(({ value }) => Number(value));
      if (total === undefined || parts.length < LEAST || NO_AMOUNT.test(heading)) return [];
      const shown = Number(total.value);
      const sum = Number(parts.reduce((all, one) => all + one, 0).toPrecision(15));
      if (agrees(totalOfRows(printed(shown), parts.length), sumOf(parts.map((part) => printed(part))))) return [];
      if (Math.abs(shown - sum) > NEAR * Math.abs(sum)) return [];
      return [{ at: { sheet, address: total.address }, data: { heading, shown, sum, count: parts.length } }];
    }),
});
