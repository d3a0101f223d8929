import { message } from '../../../domain/message';
import { descriptionOf } from '../described';
import { defineRule } from '../rule';
import { cellsOfRow, isFigure, labelOf, type TableCell } from '../table';

/** Each share is rounded to a whole percent. */
const ROUNDING = 0.5;
const PERCENT = /(\d+(?:[.,]\d+)?) ?%/g;

/** CCC-087: the shares between stakeholders, in words, or between kinds of funding, in columns, add up to 100 %. */
export const splitNotWhole = defineRule({
  meta: {
    id: 'split-not-whole',
    reference: 'CCC-087',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un partage qui ne fait pas 100 %', en: 'A split that is not 100%' },
    why: {
      fr: 'Le partage de l’investissement entre acteurs, ou entre financements, couvre tout : ni plus, ni moins.',
      en: 'The split of an investment between stakeholders, or kinds of funding, covers all of it: no more, no less.',
    },
    message: message('{row} : les parts font {sum} %, pas 100 %.', '{row}: the shares add up to {sum}%, not 100%.'),
    next: message(
      'Corriger une part, ou ajouter l’acteur qui manque.',
      'Correct a share, or add the stakeholder that is missing.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 7 : « 25% Municipality, 25% National Funds, 50% Green Loan »',
      en: 'CCC Investment Plan template, Table 7: "25% Municipality, 25% National Funds, 50% Green Loan"',
    },
  },

  check: (table) =>
    table.standing === undefined || !SPLIT.includes(table.id)
      ? []
      : [...table.rows.keys()].flatMap((row) => {
          const cells = cellsOfRow(table, row);
          const split = cells.filter(({ column }) => column === 'split' || isShare(table.id, column));
          const shares = split.flatMap(sharesIn);
          const sum = Number(shares.reduce((all, one) => all + one, 0).toPrecision(6));
          const [first] = split;
          if (first === undefined || shares.length < 2 || Math.abs(sum - 100) <= ROUNDING * shares.length) return [];
          return [{ at: first.at, data: { row: labelOf(table, first), sum } }];
        }),
});

/** Tables that split an investment. */
const SPLIT: readonly string[] = ['IP-7', 'IP-9-split'];

const isShare = (table: string, column: string): boolean =>
  descriptionOf(table)?.columns.find(({ id }) => id === column)?.kind === 'share';

/** The percentages that a cell says, in percents. */
const sharesIn = (cell: TableCell): readonly number[] =>
  isFigure(cell)
    ? [cell.cell.value * 100]
    : [...`${cell.cell.value ?? ''}`.matchAll(PERCENT)].map(([, share = '']) => Number(share.replace(',', '.')));
