import { isAction } from '../../../src/domain/fact';
import type { PlannedCell } from '../../../src/domain/plan';
import { compileTables } from '../../../src/pipeline';
import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** The cell of an action in a table, by the id of its column; actions in the order of the table. */
function columnOf(text: string, table: string, column: string): readonly (PlannedCell | null)[] {
  const book = grid(text, 'Plan');
  const plan = compileTables(understood(book), book).find((one) => one.table === table);
  return (plan?.rows ?? []).flatMap(({ cells }) => cells.filter((cell) => cell?.key?.endsWith(`/${column}`) === true));
}

const formulas = (text: string, table: string, column: string) =>
  columnOf(text, table, column).map((cell) => [cell?.value, cell?.formula ?? null]);

const plan = `
  Axe (x) | Titre de la fiche action | Statut    | Budget prévisionnel total € HT | Gain GES (tCO2e/an)
  A       | Pistes cyclables         | En cours  | 0                              | 0
  A       | Zone piétonne            | Abandonné | 500                            | 50
  A       | Navettes                 | En pause  | 700                            | 70`;

test('a zero is a figure: it lives, in B-2.2 and in table 6', () => {
  const zero = [0, expect.stringMatching(/Plan!\$?E\$?2/)];
  expect(formulas(plan, 'B-2.2', 'reduction')[0]).toEqual(zero);
  expect(formulas(plan, 'IP-6', 'impact')[0]).toEqual(zero);
  expect(formulas(plan, 'B-2.2', 'cost')[0]).toEqual([0, expect.stringMatching(/Plan!\$?D\$?2/)]);
});

test('an abandoned action is in no table; one on hold is', () => {
  expect(columnOf(plan, 'B-2.1', 'action').map((cell) => cell?.value)).toEqual(['Pistes cyclables', 'Navettes']);
  expect(columnOf(plan, 'IP-6', 'budget').map((cell) => cell?.value)).toEqual([0, 700]);
});

test('reductions written as negatives are written positive, with a formula that changes the sign', () => {
  const negative = `
    Axe (x) | Titre de la fiche action | Statut   | Impact GES (ktCO2e/an)
    A       | Pistes cyclables         | En cours | -1.2
    A       | Zone piétonne            | En cours | 0`;
  const [first, zero] = columnOf(negative, 'B-2.2', 'reduction');
  expect([first?.value, first?.formula]).toEqual([1200, expect.stringContaining('-1000')]);
  expect(first?.lineage?.steps).toContain('réduction écrite en négatif dans la source : signe changé');
  expect(zero?.value).toBe(0);
});

test('a schedule says its dates, each from its cell; what is no period stays a text', () => {
  const schedules = `
    Axe (x) | Titre de la fiche action | Statut   | Calendrier                | Date de fin
    A       | Pistes cyclables         | En cours | 2023-2030                 |
    A       | Zone piétonne            | En cours | du 01/03/2024 à fin 2026  |
    A       | Navettes                 | En cours | '2027                     |
    A       | Covoiturage              | En cours | 2025-                     |
    A       | Tramway                  | En cours | Études puis travaux       |
    A       | Parkings relais          | En cours | 2024-2028                 | '2028
    A       | Bus                      | En cours | 2024-2028                 | '2026
    A       | Fret                     | En cours | à définir                 |`;
  const { facts } = understood(grid(schedules, 'Plan'));
  expect(facts.filter(isAction).map(({ start, end, schedule }) => [start, end, schedule])).toEqual([
    ['2023', '2030', undefined],
    ['2024-03-01', '2026', undefined],
    [undefined, undefined, '2027'],
    [undefined, undefined, '2025-'],
    [undefined, undefined, 'Études puis travaux'],
    ['2024', '2028', undefined],
    [undefined, '2026', '2024-2028'],
    [undefined, undefined, undefined],
  ]);
  const cells = columnOf(schedules, 'B-2.2', 'comments');
  expect(cells.map((cell) => [cell?.value, cell?.lineage?.from.map(({ address }) => address)])).toEqual([
    ['En cours ; 2023 – 2030', ['C2', 'D2']],
    ['En cours ; 2024-03-01 – 2026', ['C3', 'D3']],
    ['En cours ; 2027', ['C4', 'D4']],
    ['En cours ; 2025-', ['C5', 'D5']],
    ['En cours ; Études puis travaux', ['C6', 'D6']],
    ['En cours ; 2024 – 2028', ['C7', 'D7', 'E7']],
    ['En cours ; … – 2026 ; 2024-2028', ['C8', 'E8', 'D8']],
    ['En cours', ['C9']],
  ]);
});
