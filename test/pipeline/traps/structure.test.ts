import { trap } from './drawTrap';

trap(
  61,
  'two lines of headings make one path',
  `
  GES (tCO2e) | Résultats | < | Objectifs | <
  Secteur | 2018 | 2019 | 2030 | 2050
  Résidentiel | 310000 | 300000 | 150000 | 60000
  Tertiaire | 246000 | 240000 | 120000 | 40000`,
  [
    'B3 · ghg-residentiel · 2018 measured · 310000 tCO2e/an · used',
    'C3 · ghg-residentiel · 2019 measured · 300000 tCO2e/an · used',
    'D3 · ghg-residentiel · 2030 objective · 150000 tCO2e/an · used',
    'E3 · ghg-residentiel · 2050 objective · 60000 tCO2e/an · used',
    'B4 · ghg-tertiaire · 2018 measured · 246000 tCO2e/an · used',
    'C4 · ghg-tertiaire · 2019 measured · 240000 tCO2e/an · used',
    'D4 · ghg-tertiaire · 2030 objective · 120000 tCO2e/an · used',
    'E4 · ghg-tertiaire · 2050 objective · 40000 tCO2e/an · used',
  ],
);

trap(
  62,
  'bands that match no column are a hint at most',
  `
  Présentation | < | Budget | <
  Axe (x) | Titre de la fiche action | Statut | Budget prévisionnel total € HT
  1. Climat | Plan vélo | En cours | 800000
  1. Climat | Écoles | À venir | 1200000`,
  [
    'B3 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used',
    'B4 · 1. Climat · ? · planned · ? → ? · 1200000 € HT · used',
  ],
);

trap(
  63,
  'a column put in the middle moves nothing: headings tell',
  `
  Axe (x) | Sous-axe (x.x) | Sous-sous axe (x.x.x) | Titre de l'action | Titre de la sous-action | Descriptif | Statut | Budget prévisionnel total € HT
  1. Climat | | | Plan vélo | | Réseau | En cours | 800000
  1. Climat | | | Écoles | | Isolation | À venir | 1200000`,
  [
    'D2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used',
    'D3 · 1. Climat · ? · planned · ? → ? · 1200000 € HT · used',
  ],
);

trap(
  65,
  'two columns exchanged are told by their headings',
  `
  Axe (x) | Sous-sous axe (x.x.x) | Sous-axe (x.x) | Titre de la fiche action | Statut | Budget prévisionnel total € HT
  1. Climat | 1.1.1 Vélo | 1.1 Mobilité | Plan vélo | En cours | 800000
  1. Climat | 1.1.2 Bus | 1.1 Mobilité | Bus | À venir | 1200000`,
  [
    'D2 · 1. Climat / 1.1 Mobilité / 1.1.1 Vélo · ? · ongoing · ? → ? · 800000 € HT · used',
    'D3 · 1. Climat / 1.1 Mobilité / 1.1.2 Bus · ? · planned · ? → ? · 1200000 € HT · used',
  ],
);

trap(
  66,
  'the same heading three times goes with the funder on its left',
  `
  Axe (x) | Titre de la fiche action | Financeur 1 | Montant € HT | Financeur 2 | Montant € HT | Financeur 3 | Montant € HT | Budget prévisionnel total € HT
  1. Climat | Plan vélo | Région | 100000 | Ville | 200000 | ADEME | 50000 | 350000`,
  ['B2 · 1. Climat · ? · ? · ? → ? · 350000 € HT · Région 100000 € HT · Ville 200000 € HT · ADEME 50000 € HT · used'],
);

trap(
  68,
  'headings may stand on line eleven',
  `
  Accueil

  Indicateurs Cit'ergie





  Population | 190000

  N° | N° Mesure | Nom de l'indicateur | Unité | 2019
  1a | 1.1.1 | Emissions de GES annuelles du territoire | teq CO2 | 1650000
  2a | 1.1.1 | Consommation énergétique finale du territoire | GWh | 4200`,
  [
    'E12 · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
    'E13 · energy-total · 2019 measured · 4200 GWh/an · used',
  ],
);

trap(
  69,
  'guidance and example rows are no actions',
  `
  Axe (x) | Titre de la fiche action | Descriptif | Statut | Budget prévisionnel total € HT
  Champ texte libre | 300 caractères maximum | Champ texte libre | Liste | Nombre entier
  1. Climat | Plan vélo | Réseau | En cours | 800000
  1. Climat | Écoles | Isolation | À venir | 1200000`,
  [
    'B3 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used',
    'B4 · 1. Climat · ? · planned · ? → ? · 1200000 € HT · used',
  ],
);

trap(
  75,
  'a sheet stretched by a cell far away ends where its figures end',
  `
  GES (tCO2e) | 2019 | 2021
  Résidentiel | 310000 | 300000
  Tertiaire | 246000 | 240000





  | | | | | | | | ' `,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'C2 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'C3 · ghg-tertiaire · 2021 measured · 240000 tCO2e/an · used',
  ],
);

trap(
  76,
  'blank rows and columns inside a table do not end it',
  `
  | GES (tCO2e) | | 2019 | 2021

  | Résidentiel | | 310000 | 300000

  | Tertiaire | | 246000 | 240000`,
  [
    'D3 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'E3 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
    'D5 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'E5 · ghg-tertiaire · 2021 measured · 240000 tCO2e/an · used',
  ],
);

trap(
  77,
  'an axis typed once holds for the rows below',
  `
  Axe (x) | Titre de la fiche action | Statut | Pilote | Budget prévisionnel total € HT
  1. Climat | Plan vélo | En cours | A | 800000
  | Écoles | À venir | A | 1200000
  2. Eau | Fuites | À venir | A | 200000`,
  [
    'B2 · 1. Climat · A · ongoing · ? → ? · 800000 € HT · used',
    'B3 · 1. Climat · A · planned · ? → ? · 1200000 € HT · used',
    'B4 · 2. Eau · A · planned · ? → ? · 200000 € HT · used',
  ],
);

trap(
  80,
  'line breaks and double spaces in headings and labels are one space',
  `
  Identifiant | Nom de  l'indicateur\\n | Unité  | 2019 | 2021
  cae_1.a | Emissions de GES\\nannuelles  du territoire | teq CO2 | 1650000 | 1640000
  cae_2.a | Consommation  énergétique finale  | GWh | 4200 | 4100`,
  [
    'D2 · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
    'E2 · ghg-total · 2021 measured · 1640000 tCO2e/an · used',
    'D3 · energy-total · 2019 measured · 4200 GWh/an · used',
    'E3 · energy-total · 2021 measured · 4100 GWh/an · used',
  ],
);

trap(
  81,
  'typographic and straight apostrophes are one',
  `
  Consommation d’énergie (GWh) | 2019
  Industrie hors branche énergie | 100
  Production d'énergie | 4`,
  [
    'B2 · energy-industrie · 2019 measured · 100 GWh/an · used',
    'B3 · energy-branche-energie · 2019 measured · 4 GWh/an · used',
  ],
);

trap(
  82,
  'inclusive headings are known',
  `
  Axe (x) | Titre de la fiche action | Élu·e référent·e | Statut | Budget prévisionnel total € HT
  1. Climat | Plan vélo | Marie | En cours | 800000
  1. Climat | Bus | Luc | À venir | 100`,
  [
    'B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used',
    'B3 · 1. Climat · ? · planned · ? → ? · 100 € HT · used',
  ],
);

trap(
  83,
  'capitals and accents change nothing',
  `
  EMISSIONS DE GES (tco2e) | 2019 | 2021
  RESIDENTIEL | 310000 | 300000
  transport ROUTIER | 801000 | 790000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'C2 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
    'B3 · ghg-transport-routier · 2019 measured · 801000 tCO2e/an · used',
    'C3 · ghg-transport-routier · 2021 measured · 790000 tCO2e/an · used',
  ],
);

trap(
  84,
  'a label with a fault is proposed and asked, the source is not corrected',
  `
  GES (tCO2e) | 2019
  Résidentiel | 310000
  Tertiare | 246000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · asked (label-unsure)',
  ],
);

trap(
  85,
  'a formula counts at its computed value',
  `
  GES (tCO2e) | 2019
  Résidentiel | =B3+1 => 246001
  Tertiaire | 246000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 246001 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
  ],
);
