import { understand } from '../../../src/pipeline';
import { defaultSettings } from '../../../src/domain/settings';
import { grid } from '../../support/grid';

/** What is read in the cost of an action that people typed in Table 6. */
function read(typed: string): number | string | null {
  const workbook = grid(
    `
    Table 6: Sectorial Costing
    Field of action | Action | CAPEX (€)
    Mobility and transport | Tramway | ${typed}
    Built environment | Rénovation | 12000000`,
    'CCC',
  );
  const { recognitions } = understand(workbook, { settings: defaultSettings, memory: [] });
  const cells = recognitions.flatMap(({ standing }) => standing?.cells ?? []);
  return cells.find(({ address }) => address === 'C3')?.value ?? null;
}

test.each([
  ['120 M€', 120_000_000],
  ['1,2 Md€', 1_200_000_000],
  ['3 500 k€', 3_500_000],
  ['50 M€ HT', 50_000_000],
  ['5 millions d’euros', 5_000_000],
  ['40000000 €', 40_000_000],
  ['40 000 000', 40_000_000],
])('an amount typed as « %s » in a column of euros is read with its multiplier', (typed, euros) => {
  expect(read(typed)).toBe(euros);
});

test.each(['10 km', '3 500 logements'])('what is no money, as « %s », stays words', (typed) => {
  expect(read(typed)).toBe(typed);
});
