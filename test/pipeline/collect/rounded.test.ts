import { drawFacts, understood } from '../../support/drawFacts';
import { grids } from '../../support/grid';

const uses = (first: string, second: string): readonly string[] =>
  drawFacts(
    understood(
      grids({
        Bilan: `Émissions de GES, Rivemont Métropole (ktCO2e)\nSecteur | 2019\nRésidentiel | ${first}\nTertiaire | 250`,
        Annexe: `Émissions de GES, Rivemont Métropole (ktCO2e)\nSecteur | 2019\nRésidentiel | ${second}\nAgriculture | 30`,
      }),
    ).facts,
  )
    .split('\n')
    .filter((line) => line.includes('!B3'))
    .map((line) => line.replace(/^.* · /, ''));

test('a figure printed with fewer digits is the same figure', () => {
  expect(uses('4.637', '4.64')).toEqual(['used', 'excluded (repeated)']);
  expect(uses('338.4', '338')).toEqual(['used', 'excluded (repeated)']);
});

test('a figure that is no rounding of the other contradicts it', () => {
  expect(uses('338.6', '338')).toEqual(['asked (conflict)', 'asked (conflict)']);
  expect(uses('4.637', '4.65')).toEqual(['asked (conflict)', 'asked (conflict)']);
});
