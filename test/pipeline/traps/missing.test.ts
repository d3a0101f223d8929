import { trap } from './drawTrap';

trap(
  17,
  'NR is missing, never zero',
  `
  GES (tCO2e) | 2019
  Résidentiel | 'NR
  Tertiaire | 246`,
  [
    'B2 · ghg-residentiel · 2019 measured · not-reported · used',
    'B3 · ghg-tertiaire · 2019 measured · 246 tCO2e/an · used',
  ],
);

trap(
  18,
  'dashes and strokes are missing',
  `
  GES (tCO2e) | 2019 | 2021
  Résidentiel | ' - | '–
  Tertiaire | '/ | '-`,
  [
    'B2 · ghg-residentiel · 2019 measured · not-reported · used',
    'C2 · ghg-residentiel · 2021 measured · not-reported · used',
    'B3 · ghg-tertiaire · 2019 measured · not-reported · used',
    'C3 · ghg-tertiaire · 2021 measured · not-reported · used',
  ],
);

trap(
  19,
  'each habit of absence keeps its reason',
  `
  GES (tCO2e) | 2019 | 2021
  Résidentiel | 'NC | 'n.d.
  Tertiaire | 'N/A | '?
  Agriculture | 'sans objet | 'à compléter`,
  [
    'B2 · ghg-residentiel · 2019 measured · not-reported · used',
    'C2 · ghg-residentiel · 2021 measured · not-reported · used',
    'B3 · ghg-tertiaire · 2019 measured · not-reported · used',
    'C3 · ghg-tertiaire · 2021 measured · not-reported · used',
    'B4 · ghg-agriculture · 2019 measured · not-applicable · used',
    'C4 · ghg-agriculture · 2021 measured · to-come · used',
  ],
);

trap(
  20,
  'statistical secrecy has its own key',
  `
  Consommation (GWh) | 2019
  Résidentiel | 300
  Tertiaire | 'secret
  Industrie hors branche énergie | 's`,
  [
    'B2 · energy-residentiel · 2019 measured · 300 GWh/an · used',
    'B3 · energy-tertiaire · 2019 measured · C · used',
    'B4 · energy-industrie · 2019 measured · C · used',
  ],
);

trap(
  21,
  'an empty string is a blank',
  `
  GES (tCO2e) | 2019 | 2021
  Résidentiel | '  | 300
  Tertiaire | 246 | 240`,
  [
    'B2 · ghg-residentiel · 2019 measured · blank · used',
    'C2 · ghg-residentiel · 2021 measured · 300 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2021 measured · 240 tCO2e/an · used',
  ],
);

trap(
  22,
  'an error is missing, and says which, in French too',
  `
  GES (tCO2e) | 2019 | 2021
  Résidentiel | #N/A | 300
  Tertiaire | #DIV/0! | '#VALEUR!`,
  [
    'B2 · ghg-residentiel · 2019 measured · error · used',
    'C2 · ghg-residentiel · 2021 measured · 300 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · error · used',
    'C3 · ghg-tertiaire · 2021 measured · error · used',
  ],
);

trap(
  23,
  'the template’s own words are no value',
  `
  GES (tCO2e) | 2019
  Résidentiel | 'Non disponible
  Tertiaire | 'Champ texte libre`,
  [
    'B2 · ghg-residentiel · 2019 measured · not-reported · used',
    'B3 · ghg-tertiaire · 2019 measured · placeholder · used',
  ],
);

trap(
  24,
  'a zero that only its colour tells from a figure is asked, a sector cannot vanish for a year; a target may be zero',
  `
  GES (tCO2e) | 2019 | 2021 | Objectif 2050
  Résidentiel | 320 | 310 | 0
  Tertiaire | 246 | 0 | 0
  Déchets | 0 | 0 | 0`,
  [
    'B2 · ghg-residentiel · 2019 measured · 320 tCO2e/an · used',
    'C2 · ghg-residentiel · 2021 measured · 310 tCO2e/an · used',
    'D2 · ghg-residentiel · 2050 objective · 0 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2021 measured · 0 tCO2e/an · asked (zero)',
    'D3 · ghg-tertiaire · 2050 objective · 0 tCO2e/an · used',
    'B4 · ghg-dechets · 2019 measured · 0 tCO2e/an · used',
    'C4 · ghg-dechets · 2021 measured · 0 tCO2e/an · used',
    'D4 · ghg-dechets · 2050 objective · 0 tCO2e/an · used',
  ],
);
