import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const uses = (text: string): readonly string[] => [...new Set(understood(grid(text)).facts.map(({ use }) => use))];

test('two territories as group titles over the years: nothing is used until a person parts them', () => {
  expect(
    uses(`
      Émissions de GES (tCO2e)
                  | Ville de Rennes |        | Rennes Métropole |
      Secteur     | 2018            | 2019   | 2020             | 2021
      Résidentiel | 150000          | 148000 | 440000           | 420000
      Tertiaire   | 120000          | 118000 | 260000           | 250000`),
  ).not.toContain('used');
});

test('a column of territories: nothing is used until a person parts them', () => {
  expect(
    uses(`
      Émissions de GES (tCO2e)
      Territoire       | Secteur     | 2018   | 2019
      Ville de Rennes  | Résidentiel | 150000 | 148000
      Rennes Métropole | Tertiaire   | 260000 | 250000`),
  ).not.toContain('used');
});
