import type { DrawnCell } from '../../../src/domain/drawnWorkbook';
import type { Fault } from './fault';
import { of } from './typedPlaces';

/** What a plan of investments says of the actions that it pays (rules-book, E; traps, H). */
export const linkedFaults: readonly Fault[] = [
  linked('an operation of the region that pays an action', 'operation-of-another-payer', 'PPI bis!C3', (size) => [
    ['N°', 'Opération', 'Maître d’ouvrage', 'CP 2024', 'CP 2025', 'Fiche action'],
    [1, 'Halte', 'Région', size, size * 2, 1],
    [2, 'Cimetière', 'État', 10, 20, '-'],
  ]),
  linked('credits that pay an action', 'credits-shared', 'PPI bis!A2', (size) => [
    ['N°', 'Opération', 'Chapitre', 'Coût total', 'CP 2024', 'CP 2025', 'Fiche action'],
    [1, 'Halte', 23, size * 3, size, size * 2, 1],
    [2, 'Cimetière', 23, 30, 10, 20, '-'],
  ]),
  linked('the region in one plan, the city alone in the other', 'funders-differ-from-plan', 'Plan bis!F2', (size) => [
    ['N°', 'Opération', 'Coût total HT', 'Région', 'Ville', 'Fiche action'],
    [1, 'Halte', size * 3, size, size * 2, 1],
  ]),
  linked(
    'budgets that say neither capex nor opex',
    'capex-opex-unknown',
    'CCC Tableau 6!',
    () => [],
    of('A-1.4 total'),
  ),
];

/** Two plans beside the others, of which the second pays the first. */
function linked(
  name: string,
  rule: string,
  at: string,
  rows: (size: number) => readonly (readonly DrawnCell[])[],
  isHere: Fault['isHere'] = ({ role, sheet }) => role === 'title' && sheet === 'GES',
): Fault {
  return {
    name,
    rule,
    isHere,
    plant: (_, __, draw) => {
      const size = draw.int(100, 900);
      const plan = [
        [
          'Axe (x)',
          'Titre de la fiche action',
          'Pilote',
          'Statut',
          'Financeur 1',
          'Montant k€ HT',
          'Budget prévisionnel total k€ HT',
        ],
        ['Mobilité', 'Action 1 : Rouvrir la gare', 'Mobilités', 'En cours', 'Ville', size * 3, size * 3],
      ];
      return {
        change: {
          more: [
            { name: 'Plan bis', rows: plan },
            { name: 'PPI bis', rows: [['PPI en k€ HT'], ...rows(size)] },
          ],
        },
        at: [at],
      };
    },
  };
}
