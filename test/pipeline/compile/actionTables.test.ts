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
