import { book, down, energy, lines, open, type DrawnBook } from './told';

/** Tables that look like those of the contract and are not. */
export const lookAlikes: readonly DrawnBook[] = [
  book(
    'vehicles by fuel',
    {
      Parc: `
Parc automobile immatriculé dans la métropole | 2015 | 2020 | 2023
Essence | 61200 | 68400 | 75100
Diesel | 118300 | 109800 | 92500
Électrique | 410 | 2900 | 9800
GPL | 900 | 850 | 800
Total | Σ4 | Σ4 | Σ4`,
    },
    [open('B2', 3, 5, 'vehicles')],
  ),
  book(
    'dwellings by heating energy',
    {
      'RP chauffage': `
Résidences principales selon le combustible principal (INSEE RP) | | |
Combustible | 2010 | 2015 | 2020
Chauffage urbain | 21000 | 22500 | 24100
Gaz de ville | 88000 | 87200 | 84000
Fioul | 14100 | 11000 | 7900
Électricité | 52000 | 56000 | 60500
Bois | 8200 | 8600 | 9100
Ensemble | Σ5 | Σ5 | Σ5`,
    },
    [open('B3', 3, 6, 'dwellings')],
  ),
  book(
    'jobs by sector',
    {
      Emploi: `
Emplois au lieu de travail par secteur d'activité | 2011 | 2016 | 2021
Agriculture | 1900 | 1750 | 1600
Industrie | 24100 | 22800 | 22000
Construction | 12100 | 11700 | 12000
Tertiaire | 151000 | 158200 | 166000
Total | Σ4 | Σ4 | Σ4`,
    },
    [open('B2', 3, 5, 'jobs')],
  ),
  book(
    'energy bill in millions',
    {
      'Facture énergétique': `
Facture énergétique du territoire par secteur (M€) | 2015 | 2019 | 2022
Résidentiel | 310 | 335 | 512
Tertiaire | 180 | 190 | 301
Transport routier | 350 | 372 | 480
Agriculture | 9 | 10 | 16
Total | Σ4 | Σ4 | Σ4`,
    },
    [open('B2', 3, 5, 'money')],
  ),
  book(
    'emissions avoided by renewables',
    {
      'GES évités': `
Émissions de GES évitées par filière EnR (tCO2e) | 2019 | 2021
Éolien | 4100 | 3700
Photovoltaïque | 2900 | 4100
Bois-énergie | 61000 | 63000
Total | Σ3 | Σ3`,
    },
    [open('B2', 2, 4, 'avoided')],
  ),
  book(
    'footprint of inhabitants',
    {
      Empreinte: `
Empreinte carbone d'un habitant 2019 (tCO2e/hab) |
Alimentation | 2.2
Logement | 1.9
Transport | 2.7
Biens et services | 2.6
Total | 9.4`,
    },
    [open('B2', 1, 5, 'footprint')],
  ),
  book(
    'potential of renewables',
    {
      Gisements: `
Potentiel EnR mobilisable à 2050 (GWh/an) | Production 2021 | Potentiel 2050
Photovoltaïque | 92.4 | 1250
Éolien | 79.5 | 140
Bois-énergie | 318 | 410
Géothermie | 12 | 300`,
    },
    [open('C2', 1, 4, 'potential'), open('B2', 1, 4, 'under a title of potential')],
  ),
  book(
    'primary beside final',
    {
      Énergie: `
Consommation du territoire en 2021 | Énergie finale (GWh) | Énergie primaire (GWh)
Résidentiel | 2610 | 4100
Tertiaire | 1600 | 3010
Transport routier | 2190 | 2230
Agriculture | 95 | 110`,
    },
    [
      down('B2', energy('residentiel', 'tertiaire', 'transport-routier', 'agriculture'), '2021'),
      open('C2', 1, 4, 'primary'),
    ],
  ),
  book(
    'real beside corrected for climate',
    {
      'Conso résidentiel et tertiaire': `
Consommations d'énergie finale (GWh) | Réelle 2021 | Corrigée du climat 2021 | Réelle 2022 | Corrigée du climat 2022
Résidentiel | 2700 | 2650 | 2610 | 2720
Tertiaire | 1650 | 1630 | 1600 | 1640
Industrie hors branche énergie | 1300 | 1300 | 1290 | 1290
Agriculture | 97 | 96 | 95 | 95`,
    },
    [
      down('B2', energy('residentiel', 'tertiaire', 'industrie', 'agriculture'), '2021'),
      down('D2', energy('residentiel', 'tertiaire', 'industrie', 'agriculture'), '2022'),
      open('C2', 1, 4, 'corrected'),
      open('E2', 1, 4, 'corrected'),
    ],
  ),
  book(
    'by gas',
    {
      'Par gaz': `
Émissions 2021 par secteur et par gaz (tCO2e) | CO2 | CH4 | N2O | Gaz fluorés | Total
Résidentiel | 400000 | 9000 | 3000 | 9900 | Σ<4
Tertiaire | 205000 | 1000 | 1400 | 22000 | Σ<4
Transport routier | 540000 | 700 | 6000 | 13700 | Σ<4
Agriculture | 21000 | 62000 | 35000 | 300 | Σ<4
Total | Σ4 | Σ4 | Σ4 | Σ4 | Σ4`,
    },
    [
      open('B2', 4, 5, 'by gas'),
      lines(
        'F2',
        `ghg-residentiel@2021 ghg-tertiaire@2021 ghg-transport-routier@2021 ghg-agriculture@2021 ghg-total@2021`,
      ),
    ],
  ),
  book(
    'editions of an inventory side by side',
    {
      Comparaison: `
GES 2018 selon la version de l'inventaire (ktCO2e) | V2020 | V2022 | V2024
Résidentiel | 495 | 485 | 480
Tertiaire | 270 | 265 | 262
Transport routier | 601 | 594 | 590
Agriculture | 125 | 123 | 122`,
    },
    [open('B2', 3, 4, 'which edition')],
  ),
];
