import { addressOf } from '../../../src/domain/cell';
import type { DrawnSheet } from '../../../src/domain/drawnWorkbook';
import { numberAt, type Place } from './cleanBook';
import { among, beside, type Fault, written } from './fault';

const beforeOf = ({ sheet, at }: Place, columns: number): string => `${sheet}!${addressOf(at.row, at.col - columns)}`;

/** Plans of actions and of investments (rules-book, D and E; traps, F and H). */
export const planSheetFaults: readonly Fault[] = [
  written('an end in words', 'action-cell-unsure', among('end'), (draw) =>
    draw.pick(['après 2030', 'mi-2028', "'2026-2030"]),
  ),
  written('a subtotal among actions', 'plan-rows-left-out', among('action'), (draw) =>
    draw.pick(['Sous-total Mobilité', 'Total', 'Sous-total']),
  ),
  written(
    'a grant asked for',
    'plan-columns-left-out',
    (place) => place.role === 'funds heading' && place.column === 'own',
    (draw) => draw.pick(['Subvention demandée (€)', 'Fonctionnement (k€ HT)']),
  ),
  {
    name: 'the refund of tax for a cost without it',
    rule: 'fctva-on-cost-without-tax',
    isHere: (place) => place.role === 'funds' && place.column === 'given',
    plant: (place) => ({ change: { cells: { [beforeOf(place, 1)]: 'FCTVA' } }, at: [place.cell] }),
  },
  {
    name: 'a loan among operations',
    rule: 'plan-lines-set-aside',
    isHere: (place) => place.role === 'credits' && place.column === '2024',
    plant: (place, _, draw) => ({
      change: { cells: { [beforeOf(place, 1)]: draw.pick(['FCTVA', 'Emprunt nouveau']) } },
      at: [place.cell],
    }),
  },
  {
    name: 'a year on another tax basis',
    rule: 'plan-on-two-tax-bases',
    isHere: (place) => place.role === 'credits',
    plant: (place, book) => {
      const title = beside(book, place, { role: 'plan title' })[0];
      const other = String(title?.drawn).includes('TTC') ? 'HT' : 'TTC';
      const heading = `${place.sheet}!${addressOf(2, place.at.col)}`;
      const own = beside(book, place, { role: 'credits', column: place.column });
      return { change: { cells: { [heading]: `${place.column} ${other}` } }, at: own.map(({ cell }) => cell) };
    },
  },
  {
    name: 'credits above what was voted',
    rule: 'credits-above-authority',
    isHere: among('sum of credits'),
    plant: (place, book) => {
      const [heading] = beside(book, place, { role: 'sum heading' });
      return heading === undefined
        ? null
        : {
            change: { cells: { [heading.cell]: 'AP votée', [place.cell]: Math.round(numberAt(place) * 0.8) } },
            at: [place.cell],
          };
    },
  },
  {
    name: 'the plan of the city beside that of its metropolis',
    rule: 'operation-in-two-plans',
    isHere: among('credits'),
    plant: (place, book) => {
      const plan = book.sheets.find(({ name }) => name === place.sheet)!; // the place stands in it
      const rows = plan.rows.filter((_, row) => row < 3 || row === place.at.row);
      return { change: { more: [{ ...plan, name: 'PPI ville', rows }] }, at: [`PPI ville!${addressOf(3, 2)}`] };
    },
  },
  {
    name: 'funders who bring more than an operation costs',
    rule: 'funders-above-operation',
    isHere: among('plan title'),
    plant: (_, __, draw) => {
      const cost = draw.int(10, 90) * 10_000;
      const sheet: DrawnSheet = {
        name: 'CRTE',
        rows: [
          ['CRTE en €'],
          ['Opération', 'Coût total HT', 'DSIL', 'Région', 'Ville'],
          ['Crèche', 500_000, 100_000, 200_000, 200_000],
          ['Halle', cost, Math.round(cost * 0.3), cost * 2, Math.round(cost * 0.2)],
        ],
      };
      return { change: { more: [sheet] }, at: ['CRTE!B4'] };
    },
  },
];
