import { book, down, energy, euros, ghg, lines, open, type DrawnBook } from './told';

/** Tables of the contract with something else beside. */
export const sideFigures: readonly DrawnBook[] = [
  book(
    'city and metropolis stacked',
    {
      Comparatif: `
Ville de Rivemont - GES (tCO2e) | 2016 | 2021
Résidentiel | 231000 | 195000
Tertiaire | 160000 | 131000
Transport routier | 195000 | 184000
 | |
Rivemont Métropole - GES (tCO2e) | 2016 | 2021
Résidentiel | 505000 | 421900
Tertiaire | 281000 | 229400
Transport routier | 601000 | 560400`,
    },
    [
      down('B2', ghg('residentiel', 'tertiaire', 'transport-routier'), '2016 2021'),
      down('B7', ghg('residentiel', 'tertiaire', 'transport-routier'), '2016 2021'),
    ],
  ),
  book(
    'secrecy, signs and small values',
    {
      GRDF: `
Consommation d'énergie finale par secteur (GWh) | 2019 | 2020 | 2021
Résidentiel | 2690 | 2640 | 2700
Tertiaire | 1620 | s | 1650
Industrie hors branche énergie | secret stat. | ns | 1300
Agriculture | < 100 | 97 | 97
Déchets | - | 0 | n.c.
Transport routier | 2 230 | 1 960 | '2 160,5`,
    },
    [
      lines('B2', 'energy-residentiel@2019 energy-tertiaire@2019 ?@2019 ?@2019 ?@2019 energy-transport-routier@2019'),
      lines(
        'C2',
        'energy-residentiel@2020 ?@2020 ?@2020 energy-agriculture@2020 energy-dechets@2020 energy-transport-routier@2020',
      ),
      lines(
        'D2',
        'energy-residentiel@2021 energy-tertiaire@2021 energy-industrie@2021 energy-agriculture@2021 ?@2021 energy-transport-routier@2021',
      ),
    ],
  ),
  book(
    'headings that are dates',
    {
      Dates: `
GES (ktCO2e) | 2015-01-01 | 2019-01-01 | 2021-12-31
Résidentiel | 512 | 470 | 421.9
Tertiaire | 288 | 255 | 229.4
Transport routier | 598 | 582 | 560.4
Agriculture | 124 | 121 | 118.3`,
    },
    [down('B2', ghg('residentiel', 'tertiaire', 'transport-routier', 'agriculture'), '2015 2019 2021', 1000)],
  ),
  book(
    'averages and periods',
    {
      Périodes: `
Émissions GES (ktCO2e) | Moyenne 2015-2017 | 2019 | Moy. 2020-2022 | Budget carbone 2024-2028
Résidentiel | 505 | 470 | 430 | 360
Tertiaire | 281 | 255 | 235 | 200
Transport routier | 600 | 582 | 550 | 505`,
    },
    [
      open('B2', 1, 3, 'average'),
      down('C2', ghg('residentiel', 'tertiaire', 'transport-routier'), '2019', 1000),
      open('D2', 2, 3, 'average, budget'),
    ],
  ),
  book(
    'regional and national figures beside',
    {
      'Objectifs comparés': `
Émissions de GES (ktCO2e) | Rivemont 2018 | PCAET 2030 | SRADDET 2030 | SNBC 2030
Résidentiel | 480 | 290 | 310 | 245
Tertiaire | 262 | 160 | 170 | 133
Transport routier | 590 | 430 | 450 | 425`,
    },
    [
      down('C2', ghg('residentiel', 'tertiaire', 'transport-routier'), '2030o', 1000),
      open('D2', 2, 3, 'of the region, of the State'),
      open('B2', 1, 3, 'the commune of Rivemont or the metropolis'),
    ],
  ),
  book(
    'waste in tonnes and per inhabitant',
    {
      'RPQS déchets': `
Déchets ménagers et assimilés | 2021 | 2022 | 2023
Ordures ménagères résiduelles (t) | 91200 | 88700 | 85100
Collecte sélective (t) | 33100 | 34000 | 35200
Déchèteries (t) | 88000 | 84300 | 83000
OMR (kg/hab) | 221 | 214 | 205
Collecte sélective (kg/hab) | 80 | 82 | 85
Population desservie | 412300 | 414000 | 415900`,
    },
    [
      open('B2', 3, 3, 'tonnes'),
      down('B5', 'waste-residual waste-separate-collection', '2021 2022 2023'),
      open('B7', 3, 1, 'served'),
    ],
  ),
  book(
    'heritage of the authority',
    {
      'Patrimoine bâti': `
Consommations du patrimoine communal (MWh EF) | 2019 | 2021 | 2022
Écoles | 12100 | 11800 | 10400
Gymnases | 6100 | 5000 | 5200
Bâtiments administratifs | 5200 | 5100 | 4600
Éclairage public | 9800 | 8900 | 7200
Total | Σ4 | Σ4 | Σ4`,
    },
    [open('B2', 3, 5, 'with street lighting')],
  ),
  book(
    'both tax bases',
    {
      PPI: `
Opération | Montant HT (€) | Montant TTC (€) | CP 2024 (€ TTC) | CP 2025 (€ TTC) | CP 2026 et suivants (€ TTC) | Dont climat (%)
Plan vélo | 24500000 | 29400000 | 6000000 | 7200000 | 16200000 | 100
Réhabilitation thermique de la mairie | 5000000 | 6000000 | 1200000 | 2400000 | 2400000 | 60
Voirie courante | 10000000 | 12000000 | 4000000 | 4000000 | 4000000 | 0`,
    },
    [open('B2', 2, 3, 'whole'), euros('D2', 2, 3, 'TTC'), open('F2', 1, 3, 'after'), open('G2', 1, 3, 'share')],
  ),
  book(
    'decimal commas in millions, receipts below',
    {
      'PPI recettes': `
Plan pluriannuel d'investissement - en M€ TTC | | | |
Dépenses | 2024 | 2025 | 2026 | Total
Projet : tramway ligne B | '8,5 | '35,2 | '45 | '88,7
Projet : rénovation des écoles | '5,2 | '12 | '14,1 | '31,3
Projet : réseau de chaleur | '4 | '12,4 | '15 | '31,4
Total dépenses | '17,7 | '59,6 | '74,1 | '151,4
Recettes | 2024 | 2025 | 2026 | Total
Subventions État | '2 | '9 | '11 | '22
FCTVA | '2,9 | '9,7 | '12,1 | '24,7`,
    },
    [
      euros('B3', 3, 3, 'TTC', 1000000),
      open('E3', 1, 4, 'total'),
      open('B6', 3, 1, 'total'),
      open('B8', 4, 2, 'receipts'),
    ],
  ),
  book(
    'english energy by sector with shares',
    {
      Energy: `
Final energy consumption by sector, GWh (source: regional observatory) | | | | |
Sector | 2015 | 2019 | 2021 | Share 2021 | Change 2015-2021
Residential | 2850 | 2690 | 2700 | 34% | -5.3%
Services (tertiary) | 1710 | 1620 | 1650 | 21% | -3.5%
Road transport | 2244 | 2230 | 2160 | 27% | -3.7%
Other transport | 118 | 115 | 100 | 1% | -15%
Agriculture | 98 | 97 | 97 | 1% | -1%
Total | Σ5 | Σ5 | Σ5 | 100% |`,
    },
    [
      down(
        'B3',
        energy('residentiel', 'tertiaire', 'transport-routier', 'autres-transports', 'agriculture', 'total'),
        '2015 2019 2021',
      ),
    ],
  ),
];
