import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const meaningAt = (text: string, address: string): readonly string[] =>
  understood(grid(text))
    .mapping.filter(({ at }) => at.address === address)
    .map(({ meaning }) => meaning);

const oneYear = (figure: string): string => `
  Émissions de GES (ktCO2e)
  Secteur     | 2019
  Tertiaire   | 7,5
  Transports  | 19,1
  Déchets     | 18,3
  Électricité | ${figure}
  Agriculture | 60`;

test('rows that add up to another within a hundredth, in one year, do so by chance: the label stays a question', () => {
  expect(meaningAt(oneYear('45,3'), 'A6')).toEqual(['carrier:electricity']);
});

test('a sum to the last digit, or of two years, is a subtotal', () => {
  expect(meaningAt(oneYear('44,9').replace('Électricité', 'Ensemble A1'), 'A6')).toEqual(['subtotal']);
  const years = `
    Émissions de GES (ktCO2e)
    Secteur    | 2019 | 2021
    Tertiaire  | 7,5  | 7
    Transports | 19,1 | 18
    Bloc A     | 26,7 | 25,1
    Déchets    | 60   | 61`;
  expect(meaningAt(years, 'A5')).toEqual(['subtotal']);
  expect(drawFacts(understood(grid(years)).facts)).not.toContain(
    '!B5 · “26,7” · ghg-total · 2019 measured · 26700 tCO2e/an · used',
  );
});
