import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const linesOf = (text: string): readonly string[] =>
  drawFacts(understood(grid(text, 'PPI')).facts)
    .split('\n')
    .map((line) => line.split(' · ').slice(2).join(' · '));

test('a column HT/TTC says the basis of each row; a row that says nothing is asked', () => {
  const drawn = `
    PPI en k€
    Opération | HT/TTC | 2024 | 2025
    École     | TTC    | 50   | 120
    Station   | HT     | 7    | 9
    Parc      |        | 3    | 4`;
  expect(linesOf(drawn)).toEqual([
    'École · estimate 2024 · 50000 € TTC · used',
    'École · estimate 2025 · 120000 € TTC · used',
    'Station · estimate 2024 · 7000 € HT · used',
    'Station · estimate 2025 · 9000 € HT · used',
    'Parc · estimate 2024 · 3000 € unknown · used (tax-unknown)',
    'Parc · estimate 2025 · 4000 € unknown · used (tax-unknown)',
  ]);
  expect(drawQuestions(understood(grid(drawn, 'PPI')).mapping)).toEqual(['PPI!A2 ·  · tax:unknown · ']);
  const said = drawn.replace('Parc      |        |', 'Parc      | hors taxes |');
  expect(drawQuestions(understood(grid(said, 'PPI')).mapping)).toEqual([]);
});

test('a row against its own heading is asked; a rate says nothing of what the amounts hold', () => {
  expect(
    linesOf(`
      PPI en k€ TTC
      Opération | Base HT/TTC | 2024 HT | 2025
      École     | TTC         | 50      | 120`),
  ).toEqual([
    'École · estimate 2024 · 50000 € TTC · asked (two-tax-bases)',
    'École · estimate 2025 · 120000 € TTC · used',
  ]);
  expect(
    linesOf(`
      PPI en k€ TTC
      Opération | TVA  | 2024 | 2025
      École     | 20 % | 50   | 120`),
  ).toEqual(['École · estimate 2024 · 50000 € TTC · used', 'École · estimate 2025 · 120000 € TTC · used']);
});

test('a budget of the column of budgets that is neither the main one nor a known annex has no basis', () => {
  expect(
    linesOf(`
      PPI en k€
      Montants du budget principal en TTC, des budgets annexes en HT
      Budget         | Opération | 2024 | 2025
      Ville          | École     | 50   | 120
      Assainissement | Station   | 7    | 9
      Halle 2030     | Halle     | 3    | 4`).filter((_, i) => i % 2 === 0),
  ).toEqual([
    'École · estimate 2024 · 50000 € TTC [main] · used',
    'Station · estimate 2024 · 7000 € HT [annex] · used',
    'Halle · estimate 2024 · 3000 € unknown · used (tax-unknown)',
  ]);
});
