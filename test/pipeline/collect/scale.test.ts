import type { Mapping } from '../../../src/domain/mapping';
import { drawFacts, understood } from '../../support/drawFacts';
import { grid, grids } from '../../support/grid';

/** Cell and what becomes of it: `B2 used`, `C2 asked (scale)`. */
const uses = (workbook: Parameters<typeof understood>[0], memory: Mapping = []): readonly string[] =>
  drawFacts(understood(workbook, memory).facts)
    .split('\n')
    .map((line) => line.replace(/^(.+?) · .* · (\w+(?: \(.*\))?)$/, '$1 $2'));

const odd = `
  GES (kteq CO2) | 2019 | 2021 | 2022
  Résidentiel    | 41.0 | 40.5 | 40100
  Tertiaire      | 21.0 | 20.5 | 20300
  Déchets        |      |      | 70`;

test('a column a thousand times its neighbours is asked as a whole, they are not', () => {
  expect(uses(grid(odd))).toEqual([
    'Bilan!B2 used',
    'Bilan!C2 used',
    'Bilan!D2 asked (scale)',
    'Bilan!B3 used',
    'Bilan!C3 used',
    'Bilan!D3 asked (scale)',
    'Bilan!B4 used',
    'Bilan!C4 used',
    'Bilan!D4 asked (scale)',
  ]);
});

test('the unit of the column, once said, settles it, whichever it is', () => {
  const heading = understood(grid(odd)).mapping.find(
    ({ at, meaning }) => at.address === 'D1' && meaning === 'year:2022:measured',
  );
  expect(heading).toBeDefined();
  for (const unit of ['tCO2e/an', 'ktCO2e/an']) {
    const answer = { ...heading!, meaning: `unit:${unit}`, confidence: 1, decidedBy: 'person' as const }; // defined, see above
    expect(uses(grid(odd), [answer]).filter((line) => line.includes('scale'))).toEqual([]);
  }
});

test('the majority may stand in another sheet', () => {
  const seen = uses(
    grids({
      'GES 2022': 'GES (kteq CO2) | 2021 | 2022\nRésidentiel | 40.5 | 40100\nTertiaire | 20.5 | 20300',
      'GES 2019': 'GES (tCO2e) | 2018 | 2019\nRésidentiel | 41500 | 41000\nTertiaire | 21500 | 21000',
    }),
  );
  expect(seen.filter((line) => line.includes('scale'))).toEqual([
    "'GES 2022'!C2 asked (scale)",
    "'GES 2022'!C3 asked (scale)",
  ]);
});

test('of two columns with no neighbour, the one that no territory emits is asked; where nothing tells, both are', () => {
  const beyond = 'GES (kteq CO2) | 2021 | 2022\nRésidentiel | 329.9 | 305800\nTertiaire | 236.8 | 222900';
  expect(uses(grid(beyond)).filter((line) => line.includes('scale'))).toEqual([
    'Bilan!C2 asked (scale)',
    'Bilan!C3 asked (scale)',
  ]);
  const open = 'GES (tCO2e) | 2021 | 2022\nRésidentiel | 40.5 | 40100\nTertiaire | 20.5 | 20300';
  expect(uses(grid(open)).filter((line) => line.includes('scale'))).toHaveLength(4);
});

test('one cell on another scale does not put its column in question', () => {
  const seen = uses(
    grid(
      'GES (tCO2e) | 2018 | 2019 | 2021\nRésidentiel | 41000 | 40500 | 40.1\nTertiaire | 21000 | 20500 | 20300\nDéchets | 900 | 910 | 880',
    ),
  );
  expect(seen.filter((line) => line.includes('scale'))).toEqual(['Bilan!D2 asked (scale)']);
});

test('a figure on another scale contradicts nobody: the sound one is used', () => {
  const seen = uses(
    grids({
      Observatoire:
        'GES (kteq CO2) | 2019 | 2021 | 2022\nRésidentiel | 41.0 | 40.5 | 40100\nTertiaire | 21.0 | 20.5 | 20300',
      Ville: 'GES (tCO2e) | 2018 | 2022\nRésidentiel | 41500 | 40100\nTertiaire | 21500 | 20300',
    }),
  );
  expect(seen).toEqual([
    'Observatoire!B2 used',
    'Observatoire!C2 used',
    'Observatoire!D2 asked (scale)',
    'Observatoire!B3 used',
    'Observatoire!C3 used',
    'Observatoire!D3 asked (scale)',
    'Ville!B2 used',
    'Ville!C2 used',
    'Ville!B3 used',
    'Ville!C3 used',
  ]);
});

test('a sector that falls by a tenth of itself, or to nothing, is no jump of scale', () => {
  expect(
    uses(grid('GES (tCO2e) | 2019 | 2021\nRésidentiel | 41000 | 4100\nTertiaire | 21000 | 0')).join(),
  ).not.toContain('scale');
});
