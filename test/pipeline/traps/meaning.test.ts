import { trap } from './drawTrap';

trap(
  101,
  'two sectors in one are never split',
  `
  GES (tCO2e) | 2019
  Résidentiel & Tertiaire | 310000
  Transport routier | 800000`,
  [
    'B2 · ghg-total [residentiel+tertiaire] · 2019 measured · 310000 tCO2e/an · asked (label-unsure, composite)',
    'B3 · ghg-transport-routier · 2019 measured · 800000 tCO2e/an · used',
  ],
);

trap(
  102,
  'industry alone is asked: with the energy branch, or without',
  `
  GES (tCO2e) | 2019
  Résidentiel | 310000
  Industrie | 800000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'B3 · ghg-industrie · 2019 measured · 800000 tCO2e/an · asked (label-unsure)',
  ],
);

trap(
  103,
  'an identifier lies less than its title',
  `
  Identifiant | Indicateur | Unité | 2019 | 2021
  cae_4.a | NOx résidentiel | tonnes | 300 | 290
  cae_1.c | Émissions résidentiel | kteq CO2 | 310 | 300`,
  [
    'D2 · air-nox-total · 2019 measured · 300 t/an · used',
    'E2 · air-nox-total · 2021 measured · 290 t/an · used',
    'D3 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'E3 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
  ],
);

trap(
  104,
  'sinks keep their sign, and a negative one is asked',
  `
  Séquestration (tCO2/an) | 2019
  Forêt | 52000
  Terres cultivées et prairies | -3000
  Autres sols | -900`,
  [
    'B2 · sequestration-forest · 2019 measured · 52000 tCO2e/an · used',
    'B3 · sequestration-agricultural-land · 2019 measured · -3000 tCO2e/an · asked (sign)',
    'B4 · sequestration-other-soils · 2019 measured · -900 tCO2e/an · used',
  ],
);

trap(
  105,
  'net is not gross',
  `
  GES (tCO2e) | 2019
  Résidentiel | 310000
  Tertiaire | 246000
  Total brut | 556000
  Séquestration | -50000
  Total net | 506000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'B4 · ghg-total · 2019 measured · 556000 tCO2e/an · used',
    'B5 · sequestration-total · 2019 measured · -50000 tCO2e/an · used',
    'B6 · ghg-net-total · 2019 measured · 506000 tCO2e/an · used',
  ],
);

trap(
  106,
  'journeys to work are not all trips',
  `
  Part modale des déplacements domicile-travail (%) | 2019 | 2021
  Part modale voiture | 60 | 58
  Part modale marche | 12 | 11`,
  [
    'B2 · modal-share-car · 2019 measured · 60 % · asked (label-unsure)',
    'C2 · modal-share-car · 2021 measured · 58 % · asked (label-unsure)',
    'B3 · modal-share-walk · 2019 measured · 12 % · asked (label-unsure)',
    'C3 · modal-share-walk · 2021 measured · 11 % · asked (label-unsure)',
  ],
);

trap(
  107,
  'shares that do not reach a hundred are not made to',
  `
  Indicateur | Unité | 2019
  Part modale - voiture | % | 46
  Part modale - marche | % | 38
  Part modale - transports en commun | % | 10`,
  [
    'C2 · modal-share-car · 2019 measured · 46 % · used',
    'C3 · modal-share-walk · 2019 measured · 38 % · used',
    'C4 · modal-share-public-transport · 2019 measured · 10 % · used',
  ],
);

trap(
  109,
  'two populations of one year are asked',
  `
  Indicateur | Unité | 2019 | 2021
  Population municipale | hab | 192635 | 193000
  Population totale | hab | 195297 | 196000`,
  [
    'C2 · population · 2019 measured · 192635 hab · asked (conflict)',
    'D2 · population · 2021 measured · 193000 hab · asked (conflict)',
    'C3 · population · 2019 measured · 195297 hab · asked (conflict)',
    'D3 · population · 2021 measured · 196000 hab · asked (conflict)',
  ],
);

trap(
  113,
  'consumption corrected for the climate is not the real one',
  `
  Consommation à climat normal (GWh) | 2019
  Résidentiel | 1500
  Tertiaire | 900`,
  [
    'B2 · energy-residentiel · 2019 measured · 1500 GWh/an · asked (climate-corrected)',
    'B3 · energy-tertiaire · 2019 measured · 900 GWh/an · asked (climate-corrected)',
  ],
);

trap(
  114,
  'one row for each source: the authority’s own first',
  `
  Identifiant | Indicateur | Unité | Source | 2019 | 2021
  cae_1.a | Émissions de GES | kteq CO2 | Collectivité | 1650 | 1640
  cae_1.a | Émissions de GES | kteq CO2 | CITEPA | 1700 | 1690`,
  [
    'E2 · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
    'F2 · ghg-total · 2021 measured · 1640000 tCO2e/an · used',
    'E3 · ghg-total · 2019 measured · 1700000 tCO2e/an · excluded (other-producer)',
    'F3 · ghg-total · 2021 measured · 1690000 tCO2e/an · excluded (other-producer)',
  ],
);

trap(
  115,
  'a suffix makes a target',
  `
  GES (tCO2e) | 2019 | 2030 (objectif)
  Résidentiel | 310000 | 150000
  Tertiaire | 246000 | 120000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'C2 · ghg-residentiel · 2030 objective · 150000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2030 objective · 120000 tCO2e/an · used',
  ],
);
