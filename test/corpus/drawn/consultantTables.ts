import { across, book, down, energy, ghg, lines, open, type DrawnBook } from './told';

/** Tables of consultants, in French and in English. */
export const consultantTables: readonly DrawnBook[] = [
  book(
    'several tables on one sheet',
    {
      Synthèse: `
Rivemont Métropole - chiffres clés du diagnostic | | | | | |
1. Consommation d'énergie finale (GWh) | | | | 2. Emissions de GES (ktCO2e) | |
Secteur | 2016 | 2021 | | Secteur | 2016 | 2021
Résidentiel | 2830 | 2610 | | Résidentiel | 505 | 421.9
Tertiaire | 1690 | 1600 | | Tertiaire | 281 | 229.4
Transport routier | 2255 | 2190 | | Transport routier | 601 | 560.4
Agriculture | 99 | 95 | | Agriculture | 124 | 118.3
 | | | | | |
3. Production EnR (GWh) | | | | 4. Population | |
Filière | 2016 | 2021 | | | 2016 | 2021
Photovoltaïque | 51 | 92.4 | | Population municipale | 401200 | 412300
Éolien terrestre | 70 | 79.5 | | Population totale | 409100 | 420000
Bois énergie | 290 | 318 | | |
Total | Σ3 | Σ3 | | |`,
    },
    [
      down('B4', energy('residentiel', 'tertiaire', 'transport-routier', 'agriculture'), '2016 2021'),
      down('F4', ghg('residentiel', 'tertiaire', 'transport-routier', 'agriculture'), '2016 2021', 1000),
      down(
        'B11',
        'renewable-solar-photovoltaic renewable-onshore-wind renewable-solid-biomass-heat renewable-total',
        '2016 2021',
        1000,
      ),
      down('F11', 'population ?', '2016 2021'),
    ],
  ),
  book(
    'units typed in cells',
    {
      GES: `
Emissions de GES par secteur | 2015 | 2019 | Objectif 2030
Résidentiel | 512 ktCO2e | 470 ktCO2e | 290 ktCO2e
Tertiaire | 288 ktCO2e | 255 ktCO2e | 160 ktCO2e
Transport routier | 598 ktCO2e | 582 ktCO2e | 430 ktCO2e
Agriculture | 124 ktCO2e | NC | 104 ktCO2e
Total (hors industrie) | 1 522 ktCO2e | - | 984 ktCO2e`,
    },
    [
      down('B2', ghg('residentiel', 'tertiaire', 'transport-routier', 'agriculture'), '2015 2019 2030o', 1000),
      open('B6', 3, 1, 'without industry'),
    ],
  ),
  book(
    'organisation balance, not the territory',
    {
      'Bilan carbone collectivité': `
BEGES réglementaire - Patrimoine et compétences de Rivemont Métropole - 2022 | | |
Catégorie | Poste | Émissions (tCO2e) | Incertitude
1 | Émissions directes des sources fixes de combustion | 8120 | 5%
1 | Émissions directes des sources mobiles | 3010 | 10%
2 | Émissions indirectes liées à la consommation d'électricité | 1905 | 10%
4 | Achats de biens et services | 41200 | 50%
 | Total | 54235 | 30%`,
    },
    [open('C3', 1, 5, 'of the organisation')],
  ),
  book(
    'emission factors',
    {
      'FE Base Carbone': `
Facteurs d'émission (ADEME, Base Empreinte v23) | | |
Énergie | Unité | FE combustion | FE total
Electricité (mix 2022) | kgCO2e/kWh | 0.0391 | 0.052
Gaz naturel | kgCO2e/kWh PCI | 0.204 | 0.227
Fioul domestique | kgCO2e/kWh PCI | 0.272 | 0.324
Bois bûche | kgCO2e/kWh PCI | 0.0193 | 0.0295`,
    },
    [open('C3', 2, 4, 'factors')],
  ),
  book(
    'sectors across, two-row head with year over',
    {
      Feuil1: `
 | Rivemont Métropole : consommations d'énergie par secteur (MWh PCI) | < | < | < | <
 | Résidentiel | Tertiaire | Industrie (hors branche énergie) | Transports routiers | Total
2013 | 2905000 | 1702000 | 1418000 | 2251000 | Σ<4
2016 | 2830000 | 1690000 | 1401000 | 2255000 | Σ<4
2019 | 2690000 | 1620000 | 1330000 | 2230000 | Σ<4
2030 (objectif) | 2010000 | 1310000 | 1130000 | 1690000 | Σ<4`,
    },
    [
      across(
        'B3',
        energy('residentiel', 'tertiaire', 'industrie', 'transport-routier', 'total'),
        '2013 2016 2019 2030o',
        0.001,
      ),
    ],
  ),
  book(
    'cards of indicators one under the other',
    {
      'Fiches indicateurs': `
Fiche indicateur n°1 | |
Intitulé | Émissions de GES du territoire |
Unité | tCO2e |
Source | Observatoire régional |
Année | Valeur | Objectif
2016 | 1790000 |
2021 | 1632000 |
2030 | | 1224000
 | |
Fiche indicateur n°2 | |
Intitulé | Production d'énergie renouvelable |
Unité | GWh |
Source | Observatoire régional |
Année | Valeur | Objectif
2016 | 640 |
2021 | 752 |
2030 | | 1600`,
    },
    [
      lines('B6', 'ghg-total@2016 ghg-total@2021'),
      lines('C8', 'ghg-total@2030o'),
      lines('B15', 'renewable-total@2016 renewable-total@2021', 1000),
      lines('C17', 'renewable-total@2030o', 1000),
    ],
  ),
  book(
    'answers to a questionnaire',
    {
      'CDP-ICLEI': `
Question | Response | Unit | Year
2.1a Total GHG emissions of the city (excluding LULUCF) | 1632000 | tonnes CO2e | 2021
3.2 Total final energy consumption | 7780 | GWh | 2021
3.4 Installed solar PV capacity | 83 | MW | 2021
4.1 Population | 412300 | inhabitants | 2021
5.2 Waste generated per capita, all household waste with rubble | 558 | kg/inhabitant | 2021`,
    },
    [lines('B2', 'ghg-total@2021 energy-total@2021 pv-capacity@2021 population@2021 waste-per-capita@2021')],
  ),
  book(
    'gap and residual of a consultant',
    {
      'Emission pathway': `
GHG emissions pathway (kt CO2e/year) | 2019 | 2021 | 2025 target | 2030 target
Residential buildings | 470 | 421.9 | 350 | 95
Tertiary buildings | 255.5 | 229.4 | 190 | 50
Road transport | 582.1 | 560.4 | 470 | 120
Agriculture | 121 | 118.3 | 112 | 80
Waste | 44 | 44.1 | 40 | 20
Total emissions | Σ5 | Σ5 | Σ5 | Σ5`,
    },
    [
      down(
        'B2',
        ghg('residentiel', 'tertiaire', 'transport-routier', 'agriculture', 'dechets', 'total'),
        '2019 2021 2025o 2030o',
        1000,
      ),
    ],
  ),
  book(
    'energy by carrier and year, corrected for climate beside real',
    {
      'Mix énergétique': `
Consommation finale par énergie - territoire de Rivemont Métropole (données réelles, en GWh) | | | |
Énergies | 2012 | 2016 | 2020 | 2022
Électricité | 2710 | 2650 | 2480 | 2608
Gaz naturel | 2950 | 2840 | 2590 | 2595
Produits pétroliers | 2900 | 2710 | 2210 | 2290
Chaleur et froid issus de réseau | 140 | 151 | 160 | 171
EnR thermiques hors réseaux | 330 | 320 | 310 | 305
Charbon | 12 | 9 | 4 | 3
Total | Σ6 | Σ6 | Σ6 | Σ6`,
    },
    [
      down(
        'B3',
        'energy-carrier-electricity energy-carrier-gas - energy-carrier-heat-cooling - energy-carrier-solid-fuel energy-total',
        '2012 2016 2020 2022',
      ),
    ],
  ),
];
