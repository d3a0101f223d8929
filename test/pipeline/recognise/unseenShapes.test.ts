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

test('results and objectives told apart row by row, of indicators and of sectors', () => {
  expect(
    used(`
    Thème   | Indicateur                           | Type     | Année | Valeur | Unité
    Énergie | Consommation d'énergie finale        | Réalisé  | 2019  | 7950   | GWh
    Énergie | Consommation d'énergie finale        | Objectif | 2026  | 7000   | GWh
    EnR     | Production d'énergie renouvelable    | Réalisé  | 2019  | 702    | GWh
    GES     | Émissions de GES                     | Réalisé  | 2019  | 1710   | ktCO2e`),
  ).toContain('Bilan!E3 · “7000” · energy-total · 2026 objective · 7000 GWh/an · used');
  expect(
    used(`
    Secteur     | Type     | Année | GES (ktCO2e)
    Résidentiel | Réalisé  | 2019  | 480
    Résidentiel | Objectif | 2026  | 360
    Tertiaire   | Réalisé  | 2019  | 262`),
  ).toContain('Bilan!D3 · “360” · ghg-residentiel · 2026 objective · 360000 tCO2e/an · used');
});

test('a scenario of a row that is not understood is asked', () => {
  const seen = facts(`
    Indicateur                    | Année | Valeur | Unité  | Scénario
    Consommation d'énergie finale | 2024  | 7000   | GWh    | Variante B
    Émissions de GES              | 2019  | 1710   | ktCO2e | Historique`);
  expect(seen).toEqual([
    'Bilan!C2 · “7000” · energy-total · 2024 scenario ? · 7000 GWh/an · asked (year-unsure)',
    'Bilan!C3 · “1710” · ghg-total · 2019 measured · 1710000 tCO2e/an · used',
  ]);
});

test('the corner says the measure and its year; a source in brackets says nothing of whose figures they are', () => {
  expect(
    used(`
    Consommation du territoire en 2021 | Énergie finale (GWh) | Énergie primaire (GWh)
    Résidentiel                        | 2610                 | 4100
    Tertiaire                          | 1600                 | 3010`),
  ).toEqual([
    'Bilan!B2 · “2610” · energy-residentiel · 2021 measured · 2610 GWh/an · used',
    'Bilan!B3 · “1600” · energy-tertiaire · 2021 measured · 1600 GWh/an · used',
  ]);
  expect(
    used(`
    Final energy consumption by sector, GWh (source: regional observatory)
    Sector      | 2015 | 2019
    Residential | 2850 | 2690
    Agriculture | 98   | 97`),
  ).toHaveLength(4);
});

test('rows of results and rows of objectives under the same years', () => {
  const seen = facts(`
    Émissions de GES (ktCO2e)
    Secteur     | Type     | 2019 | 2024
    Résidentiel | Réalisé  | 480  | 410
    Résidentiel | Objectif | 470  | 350
    Tertiaire   | Réalisé  | 262  | 220
    Tertiaire   | Objectif | 255  | 190`);
  expect(seen).toContain('Bilan!D3 · “410” · ghg-residentiel · 2024 measured · 410000 tCO2e/an · used');
  expect(seen).toContain('Bilan!D4 · “350” · ghg-residentiel · 2024 objective · 350000 tCO2e/an · used');
});

test('a consumption corrected for the climate is not the consumption, in a list either', () => {
  const seen = facts(`
    Indicateur                                       | Unité  | 2019 | 2021
    Consommation d'énergie finale corrigée du climat | GWh    | 7900 | 7800
    Émissions de GES                                 | ktCO2e | 1710 | 1632`);
  expect(seen.filter((line) => line.includes('energy-total')).every((line) => line.includes('asked'))).toBe(true);
});
