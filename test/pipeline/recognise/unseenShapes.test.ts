import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] =>
  drawFacts(understood(grid(text)).facts)
    .trim()
    .split('\n');
const used = (text: string): readonly string[] => facts(text).filter((line) => line.endsWith('used'));

test('pollutants down and sectors across, of the year that the title says', () => {
  const seen = used(`
    Émissions de polluants atmosphériques en 2018 (tonnes/an)
    Polluant | Résidentiel | Tertiaire | Transport routier | Agriculture
    NOx      | 430         | 190       | 2200              | 101
    PM2.5    | 508         | 11        | 120               | 52
    NH3      | 2           | 0         | 19                | 1035`);
  expect(seen).toHaveLength(12);
  expect(seen).toContain('Bilan!D3 · “2200” · air-nox-transport-routier · 2018 measured · 2200 t/an · used');
  expect(seen).toContain('Bilan!E5 · “1035” · air-nh3-agriculture · 2018 measured · 1035 t/an · used');
});

test('levels of the year of the title, a population of a year beside them', () => {
  const seen = used(`
    Profil énergie et GES 2021
    Secteurs    | Consommation d'énergie finale | <     | Émissions de GES | <     | Population 2021
                | GWh                           | %     | ktCO2e           | %     | 412300
    Résidentiel | 2610                          | 33.1% | 420              | 25.7% |
    Tertiaire   | 1600                          | 20.3% | 231              | 14.1% |
    Agriculture | 80                            | 1%    | 141              | 8.6%  |`);
  expect(seen).toHaveLength(6);
  expect(seen).toContain('Bilan!D4 · “420” · ghg-residentiel · 2021 measured · 420000 tCO2e/an · used');
});

test('an open data file, one indicator and year per row, a plain number before its codes', () => {
  expect(
    used(`
    id | siren     | code_indicateur | libelle_indicateur              | annee | valeur | unite
    1  | 200000001 | cae_1.a         | Emissions de gaz à effet de serre | 2021 | 1632   | kteq CO2
    2  | 200000001 | cae_2.a         | Consommation énergétique          | 2021 | 7780   | GWh`),
  ).toEqual([
    'Bilan!F2 · “1632” · ghg-total · 2021 measured · 1632000 tCO2e/an · used',
    'Bilan!F3 · “7780” · energy-total · 2021 measured · 7780 GWh/an · used',
  ]);
});

test('answers of a questionnaire in English', () => {
  expect(
    used(`
    Question                      | Response | Unit         | Year
    Total GHG emissions           | 1632000  | tonnes CO2e  | 2021
    Final energy consumption      | 7780     | GWh          | 2021`),
  ).toEqual([
    'Bilan!B2 · “1632000” · ghg-total · 2021 measured · 1632000 tCO2e/an · used',
    'Bilan!B3 · “7780” · energy-total · 2021 measured · 7780 GWh/an · used',
  ]);
});

test('cards of indicators whose names say that they are of the territory', () => {
  expect(
    used(`
    Intitulé | Émissions de GES du territoire
    Unité    | tCO2e
    Année    | Valeur
    2016     | 1790000
    2021     | 1632000`),
  ).toEqual([
    'Bilan!B4 · “1790000” · ghg-total · 2016 measured · 1790000 tCO2e/an · used',
    'Bilan!B5 · “1632000” · ghg-total · 2021 measured · 1632000 tCO2e/an · used',
  ]);
});
