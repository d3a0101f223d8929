import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] => drawFacts(understood(grid(text)).facts).split('\n');

test('a TETE export: by identifier, the authority first, shares on 0–100, strangers to the core left out', () => {
  const seen = facts(`
    Identifiant | Nom de l'indicateur | Unité | Source | 2019 Résultat | 2022 Résultat | 2030 Objectif
    cae_1.a | Émissions de gaz à effet de serre | kteq CO2 | Collectivité | 2100 | 1912 | 420
    cae_1.a | Émissions de gaz à effet de serre | kteq CO2 | CITEPA | 2064 | |
    cae_3.ac | Production d'énergie renouvelable - Electrique - Solaire photovoltaïque | MWh | Collectivité | 24180 | NR | 152000
    cae_36 | Part modale - Vélos | % | Collectivité | 5.2% | 0.071 | 15
    cae_99.zz | Indicateur perso | nombre | Collectivité | 1 | 2 | 3`);
  expect(seen).toEqual([
    'Bilan!E2 · “2100” · ghg-total · 2019 measured · 2100000 tCO2e/an · used',
    'Bilan!F2 · “1912” · ghg-total · 2022 measured · 1912000 tCO2e/an · used',
    'Bilan!G2 · “420” · ghg-total · 2030 objective · 420000 tCO2e/an · used',
    'Bilan!E3 · “2064” · ghg-total · 2019 measured · 2064000 tCO2e/an · excluded (other-producer)',
    'Bilan!E4 · “24180” · renewable-solar-photovoltaic · 2019 measured · 24180 MWh/an · used',
    'Bilan!F4 · “NR” · renewable-solar-photovoltaic · 2022 measured · not-reported · used',
    'Bilan!G4 · “152000” · renewable-solar-photovoltaic · 2030 objective · 152000 MWh/an · used',
    'Bilan!E5 · “0.052” · modal-share-bike · 2019 measured · 5.2 % · used',
    'Bilan!F5 · “0.071” · modal-share-bike · 2022 measured · 0.071 % · asked (share)',
    'Bilan!G5 · “15” · modal-share-bike · 2030 objective · 15 % · used',
  ]);
});

test('years in cells: Valeur 1 beside Année 1', () => {
  const seen = facts(`
    N° | Nom de l'indicateur | Unité   | Valeur 1 | Année 1         | Commentaires 1 | Valeur 2 | Année 2
    1a | Émissions           | teq CO2 | 2100000  | 2 019           | Oreca          | 1912000  | 2022
    2a | Consommation        | GWh     | 8273     | 2019@dd/mm/yyyy |                | NR       |`);
  expect(seen).toEqual([
    'Bilan!D2 · “2100000” · ghg-total · 2019 measured · 2100000 tCO2e/an · used',
    'Bilan!G2 · “1912000” · ghg-total · 2022 measured · 1912000 tCO2e/an · used',
    'Bilan!D3 · “8273” · energy-total · 2019 measured · 8273 GWh/an · used',
  ]);
});

test('a year per row, result and objective in columns', () => {
  const seen = facts(`
    Indicateur                        | Année | Résultat | Objectif | Unité
    Émissions de gaz à effet de serre | 2019  | 2100     |          | ktCO2e
    Émissions de gaz à effet de serre | 2030  |          | 420      | ktCO2e`);
  expect(seen).toEqual([
    'Bilan!C2 · “2100” · ghg-total · 2019 measured · 2100000 tCO2e/an · used',
    'Bilan!D3 · “420” · ghg-total · 2030 objective · 420000 tCO2e/an · used',
  ]);
});

const CRTE_LIST = `
    N°      | Indicateur                              | Unité   | Année | Valeur
    1.1     | Emissions de GES annuelles              | teq CO2 | 2019  | 2100000
    8.1     | Taux de fuite des réseaux d'eau         | %       | 2021  | 14
    10.1    | Collecte annuelle de DMA avec gravats   | kg/hab  | 2021  | 540
    11.1-PM | Emissions annuelles de particules fines | tonnes  | 2019  | 900`;

test('numbers as the CRTE prints them are its identifiers where the list says CRTE', () => {
  expect(facts(`Indicateurs du CRTE${CRTE_LIST}`)).toEqual([
    'Bilan!E3 · “2100000” · ghg-total · 2019 measured · 2100000 tCO2e/an · used',
    'Bilan!E4 · “14” · water-network-losses · 2021 measured · 14 % · used',
    'Bilan!E5 · “540” · waste-per-capita · 2021 measured · 540 kg/hab · used',
    'Bilan!E6 · “900” · air-pm25-total · 2019 measured · 900 t/an · used',
  ]);
});

test('nowhere else: a number alone may be any chapter of any plan', () => {
  const seen = facts(`Indicateurs du projet de territoire${CRTE_LIST}`);
  const byName = /ghg-total|water-network-losses/; // known without their number
  expect(seen.filter((line) => line.endsWith('used')).every((line) => byName.test(line))).toBe(true);
});
