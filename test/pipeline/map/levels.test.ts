import { drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const read = (text: string) => understood(grid(text));
const used = (text: string): readonly string[] =>
  read(text).facts.flatMap((fact) =>
    fact.kind === 'observation' && fact.use === 'used' && fact.year === 2022
      ? [`${fact.source.address} ${fact.indicator}`]
      : [],
  );

test('numbers say which rows are parts of another: no question, and nothing counted twice', () => {
  const text = `
    Consommation d’énergie finale (GWh)
    Secteur              | 2018 | 2022
    1. Résidentiel       | 100  | 90
    1.1 Chauffage        | 60   | 54
    1.2 Autres usages    | 40   | 36
    2. Transports        | 80   | 70
    2.1 Routier          | 70   | 61
    2.2 Non routier      | 10   | 9
    3. Agriculture       | 5    | 4`;
  expect(used(text)).toEqual([
    'C3 energy-residentiel',
    'C6 energy-transport',
    'C7 energy-transport-routier',
    'C8 energy-autres-transports',
    'C9 energy-agriculture',
  ]);
  expect(drawQuestions(read(text).mapping)).toEqual([]);
});

test('numbers without the row that they are under are only numbers', () => {
  expect(
    used(`
      Consommation d’énergie finale (GWh)
      Secteur         | 2018 | 2022
      1.1 Résidentiel | 100  | 90
      1.2 Tertiaire   | 60   | 54`),
  ).toEqual(['C3 energy-residentiel', 'C4 energy-tertiaire']);
});

test('a pollutant on a line of its own is what the sectors under it emit', () => {
  expect(
    used(`
      Polluants atmosphériques (t/an)
      Secteur     | 2018 | 2022
      NOx         |      |
      Résidentiel | 1700 | 1690
      Agriculture | 800  | 780
      PM10        |      |
      Résidentiel | 230  | 229
      Agriculture | 80   | 79`),
  ).toEqual(['C4 air-nox-residentiel', 'C5 air-nox-agriculture', 'C7 air-pm10-residentiel', 'C8 air-pm10-agriculture']);
});

test('figures that look like years beside one that does not are a row, though its label is not known', () => {
  expect(
    used(`
      Consommation d’énergie finale (GWh)
      Secteur     | 2015 | 2018 | 2022
      Résidentiel | 3674 | 3500 | 3404
      Chauffage   | 2204 | 2042 | 2018
      Tertiaire   | 1310 | 1250 | 1216`),
  ).toEqual(['D3 energy-residentiel', 'D5 energy-tertiaire']);
});

const withUses = (whole: string): string => `
    Émissions de GES (ktCO2e)
    Secteur     | Usage         | 2018 | 2022
    Résidentiel | ${whole}      | 100  | 90
                | Autres usages | 20   | 18
    Agriculture | Élevage       | 30   | 28
                | Cultures      | 22   | 21`;

test('a sector written once for the rows of its uses is not the first of them', () => {
  expect(used(withUses('Chauffage'))).toEqual([]);
  expect(used(withUses('Total'))).toEqual(['D3 ghg-residentiel']);
  expect(used(withUses(''))).toEqual(['D3 ghg-residentiel']);
});

test('words beside each sector, or a unit, split nothing', () => {
  expect(
    used(`
      Émissions de GES
      Secteur     | Détail      | Unité  | 2018 | 2022
      Résidentiel | logements   | ktCO2e | 100  | 90
      Agriculture | élevage     | ktCO2e | 20   | 18`),
  ).toEqual(['E3 ghg-residentiel', 'E4 ghg-agriculture']);
});
