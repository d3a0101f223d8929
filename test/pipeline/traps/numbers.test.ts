import { trap } from './drawTrap';

trap(
  1,
  'a decimal comma in text is read, comma or point by column',
  `
  Consommation (GWh) | 2019 | 2021
  Résidentiel | '12,5 | '13,25
  Tertiaire | '8,5 | 9`,
  [
    'B2 · energy-residentiel · 2019 measured · 12.5 GWh/an · used',
    'C2 · energy-residentiel · 2021 measured · 13.25 GWh/an · used',
    'B3 · energy-tertiaire · 2019 measured · 8.5 GWh/an · used',
    'C3 · energy-tertiaire · 2021 measured · 9 GWh/an · used',
  ],
);

trap(
  2,
  'spaces between thousands are taken out',
  `
  GES (tCO2e) | 2019
  Résidentiel | '195 297
  Tertiaire | '7 163 419`,
  [
    'B2 · ghg-residentiel · 2019 measured · 195297 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 7163419 tCO2e/an · used',
  ],
);

trap(
  3,
  'no-break spaces are spaces, in figures, before units and inside labels',
  `
  GES (tCO2e) | 2019
  Transport\u00a0routier | '195\u202f297
  Tertiaire | '7\u00a0163\u00a0419\u202ftCO2e`,
  [
    'B2 · ghg-transport-routier · 2019 measured · 195297 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 7163419 tCO2e/an · used',
  ],
);

trap(
  4,
  'points between groups of three are thousands where there are several',
  `
  GES (tCO2e) | 2019
  Résidentiel | '1.234.567
  Tertiaire | '246000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 1234567 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
  ],
);

trap(
  5,
  'one comma before three digits is asked where the column holds both forms',
  `
  GES (tCO2e) | 2019 | 2021
  Résidentiel | '1,234 | '2,5
  Tertiaire | '3,456 | '4,25`,
  [
    'B2 · ghg-residentiel · 2019 measured · ? · asked (ambiguous)',
    'C2 · ghg-residentiel · 2021 measured · 2.5 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · ? · asked (ambiguous)',
    'C3 · ghg-tertiaire · 2021 measured · 4.25 tCO2e/an · used',
  ],
);

trap(
  6,
  'a figure with its unit is split, an approximate one says so',
  `
  Consommation (GWh) | 2019
  Résidentiel | '40 GWh
  Tertiaire | 'env. 12 GWh`,
  [
    'B2 · energy-residentiel · 2019 measured · 40 GWh/an · used',
    'B3 · energy-tertiaire · 2019 measured · 12 GWh/an · used (approximate)',
  ],
);

trap(
  7,
  'a range is asked, never taken',
  `
  Consommation (GWh) | 2019
  Résidentiel | 'Entre 200 et 500
  Tertiaire | '10-15`,
  [
    'B2 · energy-residentiel · 2019 measured · ? · asked (range)',
    'B3 · energy-tertiaire · 2019 measured · ? · asked (range)',
  ],
);

trap(
  8,
  'the noise of a float is kept as it is read',
  `
  Consommation (GWh) | 2019
  Résidentiel | 3.3156527272727274
  Tertiaire | 2`,
  [
    'B2 · energy-residentiel · 2019 measured · 3.3156527272727274 GWh/an · used',
    'B3 · energy-tertiaire · 2019 measured · 2 GWh/an · used',
  ],
);

trap(
  9,
  'a number typed as text is a number',
  `
  GES (tCO2e) | 2019
  Résidentiel | '1044
  Tertiaire | 2000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 1044 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 2000 tCO2e/an · used',
  ],
);

trap(
  10,
  'brackets and a typographic minus are negative',
  `
  Séquestration (tCO2e) | 2019
  Forêt | '(900)
  Autres sols | '−300`,
  [
    'B2 · sequestration-forest · 2019 measured · -900 tCO2e/an · asked (sign)',
    'B3 · sequestration-other-soils · 2019 measured · -300 tCO2e/an · used',
  ],
);

trap(
  11,
  'a zero beside a remark of absence is missing, another zero stands',
  `
  Indicateur | Unité | Valeur 1 | Année 1 | Commentaire 1 | Valeur 2 | Année 2 | Commentaire 2
  Consommation énergétique finale du territoire | GWh | 0 | 2019 | Indicateur non suivi par la métropole | 0 | 2021 | vérifié
  Population | hab | 190000 | 2019 | | | |`,
  [
    'C2 · energy-total · 2019 measured · not-reported · used',
    'F2 · energy-total · 2021 measured · 0 GWh/an · used',
    'C3 · population · 2019 measured · 190000 hab · used',
  ],
);

trap(
  12,
  'a bound keeps its sign',
  `
  GES (tCO2e) | 2019
  Résidentiel | '< 1
  Tertiaire | '> 90`,
  [
    'B2 · ghg-residentiel · 2019 measured · 1 tCO2e/an · used (bound)',
    'B3 · ghg-tertiaire · 2019 measured · 90 tCO2e/an · used (bound)',
  ],
);

trap(
  13,
  'thousands said in the heading hold for the column',
  `
  GES en milliers de tCO2e | 2019
  Résidentiel | 310
  Tertiaire | 246`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
  ],
);

trap(
  14,
  'shares of one under a title in per cent are asked',
  `
  Indicateur | Unité | 2019 | 2021
  Part modale - voiture | % | 0.46 | 0.44
  Part modale - marche | % | 0.38 | 0.39`,
  [
    'C2 · modal-share-car · 2019 measured · 0.46 % · asked (share)',
    'D2 · modal-share-car · 2021 measured · 0.44 % · asked (share)',
    'C3 · modal-share-walk · 2019 measured · 0.38 % · asked (share)',
    'D3 · modal-share-walk · 2021 measured · 0.39 % · asked (share)',
  ],
);

trap(
  15,
  'shares shown as per cent are per cent',
  `
  Indicateur | Unité | 2019 | 2021
  Part modale - voiture | % | 46% | 44%
  Part modale - marche | % | 38% | 39%`,
  [
    'C2 · modal-share-car · 2019 measured · 46 % · used',
    'D2 · modal-share-car · 2021 measured · 44 % · used',
    'C3 · modal-share-walk · 2019 measured · 38 % · used',
    'D3 · modal-share-walk · 2021 measured · 39 % · used',
  ],
);
