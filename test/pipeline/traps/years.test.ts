import { factsOf, trap, trapSeen } from './drawTrap';

trap(
  25,
  'a year typed with a space is a year',
  `
  GES (tCO2e) | '2 019 | '2 021
  Résidentiel | 310000 | 300000
  Tertiaire | 246000 | 240000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'C2 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2021 measured · 240000 tCO2e/an · used',
  ],
);

trap(
  26,
  'a range of years gives no year',
  `
  Indicateur | Unité | Valeur 1 | Année 1
  Part modale - voiture | % | 46 | '1999-2009
  Part modale - marche | % | 38 | 2009`,
  ['C3 · modal-share-walk · 2009 measured · 38 % · used'],
);

trap(
  27,
  'a year in the remark only is not taken for the figure’s',
  `
  Indicateur | Unité | Valeur 1 | Année 1 | Commentaire 1
  Emissions de GES annuelles du territoire | teq CO2 | 391282 | | '2016
  Consommation énergétique finale du territoire | GWh | 4200 | 2016 |`,
  ['C3 · energy-total · 2016 measured · 4200 GWh/an · used'],
);

trap(
  30,
  'neither is a year in a free comment',
  `
  Indicateur | Unité | Valeur 1 | Année 1 | Commentaire 1
  Emissions de GES annuelles du territoire | teq CO2 | 391282 | | Oreca 2017
  Consommation énergétique finale du territoire | GWh | 4200 | 2016 |`,
  ['C3 · energy-total · 2016 measured · 4200 GWh/an · used'],
);

trap(
  31,
  'a heading says the year and the kind',
  `
  Indicateur | Unité | 2019 Résultat | 2030 Objectif
  Consommation énergétique finale du territoire | GWh | 4200 | 3000
  Population | hab | 190000 | 200000`,
  [
    'C2 · energy-total · 2019 measured · 4200 GWh/an · used',
    'D2 · energy-total · 2030 objective · 3000 GWh/an · used',
    'C3 · population · 2019 measured · 190000 hab · used',
    'D3 · population · 2030 objective · 200000 hab · used',
  ],
);

trap(
  32,
  'a year is a number, a date or a text',
  `
  GES (tCO2e) | 2019 | 2021-01-01 | '2022
  Résidentiel | 310000 | 300000 | 290000
  Tertiaire | 246000 | 240000 | 230000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'C2 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
    'D2 · ghg-residentiel · 2022 measured · 290000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2021 measured · 240000 tCO2e/an · used',
    'D3 · ghg-tertiaire · 2022 measured · 230000 tCO2e/an · used',
  ],
);

trap(
  33,
  'values, years and remarks side by side are pairs',
  `
  N° | Nom de l'indicateur | Unité | Valeur 1 | Année 1 | Commentaire 1 | Valeur 2 | Année 2 | Commentaire 2
  1a | Emissions de GES annuelles du territoire | teq CO2 | 1650000 | 2018 | | 1640000 | '2 019 | Oreca`,
  [
    'D2 · ghg-total · 2018 measured · 1650000 tCO2e/an · used',
    'G2 · ghg-total · 2019 measured · 1640000 tCO2e/an · used',
  ],
);

trap(
  34,
  'years go down or across',
  `
  GES (tCO2e) | Résidentiel | Tertiaire | Transport routier
  2019 | 310000 | 246000 | 801000
  2021 | 300000 | 240000 | 790000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'B3 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
    'C2 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2021 measured · 240000 tCO2e/an · used',
    'D2 · ghg-transport-routier · 2019 measured · 801000 tCO2e/an · used',
    'D3 · ghg-transport-routier · 2021 measured · 790000 tCO2e/an · used',
  ],
);

trap(
  35,
  'objectives may be of any years',
  `
  Objectifs d'émissions de GES (tCO2e)
  Secteur | 2030 | 2036 | 2050
  Résidentiel | 200000 | 150000 | 60000
  Tertiaire | 150000 | 120000 | 40000`,
  [
    'B3 · ghg-residentiel · 2030 objective · 200000 tCO2e/an · used',
    'C3 · ghg-residentiel · 2036 objective · 150000 tCO2e/an · used',
    'D3 · ghg-residentiel · 2050 objective · 60000 tCO2e/an · used',
    'B4 · ghg-tertiaire · 2030 objective · 150000 tCO2e/an · used',
    'C4 · ghg-tertiaire · 2036 objective · 120000 tCO2e/an · used',
    'D4 · ghg-tertiaire · 2050 objective · 40000 tCO2e/an · used',
  ],
);

trap(
  36,
  'a reduction in the column of a target is asked',
  `
  GES (tCO2e) | 2019 | Objectif 2030
  Résidentiel | 310000 | -0.4
  Tertiaire | 246000 | -0.5`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'C2 · ghg-residentiel · 2030 objective · -0.4 tCO2e/an · asked (reduction)',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2030 objective · -0.5 tCO2e/an · asked (reduction)',
  ],
);

trap(
  38,
  'impossible years make no table of years',
  `
  GES (tCO2e) | 1900 | 2900
  Résidentiel | 310000 | 300000
  Tertiaire | 246000 | 240000`,
  [],
);

trap(
  40,
  'a year shown as a date of 1905 is that year',
  `
  GES (tCO2e) | 2019@dd/mm/yyyy | 2021@dd/mm/yyyy
  Résidentiel | 310000 | 300000
  Tertiaire | 246000 | 240000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'C2 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2021 measured · 240000 tCO2e/an · used',
  ],
);

trap(
  41,
  'dates typed as text are read, words stay words',
  `
  Axe (x) | Titre de la fiche action | Statut | Date de début | Date de fin
  1. Climat | Plan vélo | En cours | '14/03/2024 | 'fin de mandat
  1. Climat | Écoles | À venir | '01-09-2025 | '2022-2026`,
  [
    'B2 · 1. Climat · ? · ongoing · 2024-03-14 → fin de mandat · sans budget · used (date-unread)',
    'B3 · 1. Climat · ? · planned · 2025-09-01 → 2022-2026 · sans budget · used (date-unread)',
  ],
);

trap(
  43,
  'two editions of an inventory are never one series',
  `
  GES (tCO2e) | Inventaire V2020 | < | Inventaire V2022 | <
  Secteur | 2018 | 2019 | 2018 | 2019
  Résidentiel | 310000 | 300000 | 320000 | 315000
  Tertiaire | 246000 | 240000 | 250000 | 245000`,
  [
    'B3 · ghg-residentiel · 2018 measured · 310000 tCO2e/an · excluded (other-version)',
    'C3 · ghg-residentiel · 2019 measured · 300000 tCO2e/an · excluded (other-version)',
    'D3 · ghg-residentiel · 2018 measured · 320000 tCO2e/an · used',
    'E3 · ghg-residentiel · 2019 measured · 315000 tCO2e/an · used',
    'B4 · ghg-tertiaire · 2018 measured · 246000 tCO2e/an · excluded (other-version)',
    'C4 · ghg-tertiaire · 2019 measured · 240000 tCO2e/an · excluded (other-version)',
    'D4 · ghg-tertiaire · 2018 measured · 250000 tCO2e/an · used',
    'E4 · ghg-tertiaire · 2019 measured · 245000 tCO2e/an · used',
  ],
);

trapSeen(
  28,
  'a total of one year that is exactly the sum of the sectors of another is told',
  {
    Bilan: `
    N° | Nom de l'indicateur | Unité | Valeur 1 | Année 1
    1a | Emissions de GES annuelles du territoire | teq CO2 | 1823609 | 2016
    1c | Emissions GES - résidentiel | teq CO2 | 900000 | 2017
    1d | Emissions GES - tertiaire | teq CO2 | 600000 | 2017
    1e | Emissions GES - transport routier | teq CO2 | 323609 | 2017`,
  },
  {
    facts: [
      'Bilan!D2 · ghg-total · 2016 measured · 1823609 tCO2e/an · used',
      'Bilan!D3 · ghg-residentiel · 2017 measured · 900000 tCO2e/an · used',
      'Bilan!D4 · ghg-tertiaire · 2017 measured · 600000 tCO2e/an · used',
      'Bilan!D5 · ghg-transport-routier · 2017 measured · 323609 tCO2e/an · used',
    ],
    findings: ['total-of-another-year Bilan!D2'],
  },
);

trapSeen(
  29,
  'a ratio is not compared with the total of another year, and it is said',
  {
    Bilan: `
    Identifiant | Indicateur | Unité | 2016 | 2019
    cae_1.a | Émissions de GES | kteq CO2 | 1650 |
    cae_1.b | Émissions de GES par habitant | teq CO2/hab | | 8.6
    | Population | hab | 190000 | 192000`,
  },
  {
    facts: [
      'Bilan!D2 · ghg-total · 2016 measured · 1650000 tCO2e/an · used',
      'Bilan!E2 · ghg-total · 2019 measured · blank · used',
      'Bilan!D3 · ghg-per-capita · 2016 measured · blank · used',
      'Bilan!E3 · ghg-per-capita · 2019 measured · 8.6 tCO2e/hab · used',
      'Bilan!D4 · population · 2016 measured · 190000 hab · used',
      'Bilan!E4 · population · 2019 measured · 192000 hab · used',
    ],
    findings: ['ratio-not-compared Bilan!E3'],
  },
);

trap(
  37,
  'the base year of the diagnosis and that of the targets are both kept, each in its year',
  `
  Émissions de GES (tCO2e)
  Secteur | Année de référence 2015 | 1990 | Objectif 2030
  Résidentiel | 310000 | 400000 | 150000
  Tertiaire | 246000 | 300000 | 120000`,
  [
    'B3 · ghg-residentiel · 2015 measured · 310000 tCO2e/an · used',
    'C3 · ghg-residentiel · 1990 measured · 400000 tCO2e/an · used',
    'D3 · ghg-residentiel · 2030 objective · 150000 tCO2e/an · used',
    'B4 · ghg-tertiaire · 2015 measured · 246000 tCO2e/an · used',
    'C4 · ghg-tertiaire · 1990 measured · 300000 tCO2e/an · used',
    'D4 · ghg-tertiaire · 2030 objective · 120000 tCO2e/an · used',
  ],
);

trapSeen(
  42,
  'a date that may be two days is asked where its column was saved month first',
  {
    Plan: `
    Axe (x) | Titre de la fiche action | Statut | Date de début | Date de fin
    1. Climat | Plan vélo | En cours | '01/11/2024 | '12/25/2025
    1. Climat | Écoles | En cours | '15/06/2024 | '12/11/2026
    1. Climat | Bus | En cours | 2024-03-14 | '11/11/2026`,
  },
  {
    facts: [
      'Plan!B2 · 1. Climat · ? · ongoing · 2024-11-01 → 12/25/2025 · sans budget · used (date-unread)',
      'Plan!B3 · 1. Climat · ? · ongoing · 2024-06-15 → 12/11/2026 · sans budget · used (date-unread)',
      'Plan!B4 · 1. Climat · ? · ongoing · 2024-03-14 → 2026-11-11 · sans budget · used',
    ],
    findings: ['action-cell-unsure Plan!E2', 'action-cell-unsure Plan!E3'],
  },
);

test('figures of a title that says a high or a low hypothesis are those of a scenario: past years are asked', () => {
  expect(
    factsOf(`
  Émissions de GES (tCO2e), hypothèse haute | |
  Secteur     | 2019   | 2030
  Résidentiel | 310000 | 150000
  Tertiaire   | 240000 | 120000`),
  ).toEqual([
    'B3 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · asked (year-unsure)',
    'C3 · ghg-residentiel · 2030 scenario ? · 150000 tCO2e/an · used',
    'B4 · ghg-tertiaire · 2019 measured · 240000 tCO2e/an · asked (year-unsure)',
    'C4 · ghg-tertiaire · 2030 scenario ? · 120000 tCO2e/an · used',
  ]);
});
