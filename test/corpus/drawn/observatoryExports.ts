import { book, down, energy, ghg, lines, open, type DrawnBook } from './told';

/** Exports of regional observatories, as they leave their sites. */
export const observatoryExports: readonly DrawnBook[] = [
  book(
    'orcae long export',
    {
      Données: `
ORCAE - Observatoire régional climat air énergie | | | | | | 
Territoire : CC Rivemont Métropole (200000001) | | | | | |
Données extraites le 12/03/2025 | | | | | |
 | | | | | |
Code | Territoire | Année | Secteur | Indicateur | Valeur | Unité
200000001 | Rivemont Métropole | 2015 | Résidentiel | Consommation d'énergie finale | 2850.4 | GWh
200000001 | Rivemont Métropole | 2015 | Tertiaire | Consommation d'énergie finale | 1710.2 | GWh
200000001 | Rivemont Métropole | 2015 | Transport routier | Consommation d'énergie finale | 2244 | GWh
200000001 | Rivemont Métropole | 2015 | Industrie hors branche énergie | Consommation d'énergie finale | 1390.7 | GWh
200000001 | Rivemont Métropole | 2022 | Résidentiel | Consommation d'énergie finale | 2610.1 | GWh
200000001 | Rivemont Métropole | 2022 | Tertiaire | Consommation d'énergie finale | 1603.9 | GWh
200000001 | Rivemont Métropole | 2015 | Résidentiel | Emissions de GES | 512.3 | kteqCO2
200000001 | Rivemont Métropole | 2015 | Tertiaire | Emissions de GES | 288.1 | kteqCO2
200000001 | Rivemont Métropole | 2022 | Résidentiel | Emissions de GES | 421.9 | kteqCO2
200000001 | Rivemont Métropole | 2022 | Transport routier | Emissions de GES | 560.4 | kteqCO2`,
    },
    [
      lines(
        'F6',
        'energy-residentiel@2015 energy-tertiaire@2015 energy-transport-routier@2015 energy-industrie@2015 energy-residentiel@2022 energy-tertiaire@2022',
      ),
      lines('F12', 'ghg-residentiel@2015 ghg-tertiaire@2015 ghg-residentiel@2022 ghg-transport-routier@2022', 1000),
    ],
  ),
  book(
    'basemis long, three measures',
    {
      Export_BASEMIS_V8: `
annee | code_epci | nom_epci | secteur_pcaet | conso_mwh_pci | ges_direct_tco2e | ges_total_tco2e
2008 | 200000001 | Rivemont Métropole | Résidentiel | 3120450 | 401200 | 560300
2008 | 200000001 | Rivemont Métropole | Tertiaire | 1804300 | 150400 | 302100
2008 | 200000001 | Rivemont Métropole | Transport routier | 2405000 | 610700 | 611900
2008 | 200000001 | Rivemont Métropole | Agriculture | 98020 | 122010 | 124500
2021 | 200000001 | Rivemont Métropole | Résidentiel | 2780100 | 330900 | 440050
2021 | 200000001 | Rivemont Métropole | Tertiaire | 1650700 | 121300 | 230400
2021 | 200000001 | Rivemont Métropole | Transport routier | 2260000 | 570200 | 571000
2021 | 200000001 | Rivemont Métropole | Agriculture | 91300 | 115700 | 117900`,
    },
    [
      lines(
        'E2',
        [2008, 2021]
          .flatMap((y) =>
            ['residentiel', 'tertiaire', 'transport-routier', 'agriculture'].map((s) => `energy-${s}@${y}`),
          )
          .join(' '),
        0.001,
      ),
      open('F2', 2, 8, 'direct or with indirect'),
    ],
  ),
  book(
    'odre commune and sector',
    {
      'conso-elec-gaz': `
Code EPCI | Libellé EPCI | Année | FILIERE | CODE GRAND SECTEUR | Libellé grand secteur | Conso totale (MWh) | Nb sites
200000001 | RIVEMONT METROPOLE | 2021 | Electricité | R | RESIDENTIEL | 1204500.5 | 198000
200000001 | RIVEMONT METROPOLE | 2021 | Electricité | T | TERTIAIRE | 980300 | 21000
200000001 | RIVEMONT METROPOLE | 2021 | Electricité | I | INDUSTRIE | 410900 | 900
200000001 | RIVEMONT METROPOLE | 2021 | Electricité | A | AGRICULTURE | 12800 | 640
200000001 | RIVEMONT METROPOLE | 2021 | Gaz | R | RESIDENTIEL | 1502300 | 99000
200000001 | RIVEMONT METROPOLE | 2021 | Gaz | T | TERTIAIRE | 702400 | 4100
200000001 | RIVEMONT METROPOLE | 2021 | Gaz | I | INDUSTRIE | 388000 | 210
200000001 | RIVEMONT METROPOLE | 2021 | Gaz | A | AGRICULTURE | 3100 | 20`,
    },
    [open('G2', 1, 8, 'sector and carrier: neither total')],
  ),
  book(
    'terristory wide export',
    {
      conso_ener: `
Consommation d'énergie finale - Rivemont Métropole - Source : ORCAE, v. 2024
Unité : GWh
 | 2011 | 2014 | 2017 | 2020 | 2022
Résidentiel | 2900 | 2810.5 | 2795.2 | 2700 | 2610
Tertiaire | 1700 | 1690 | 1688 | 1590.4 | 1600
Industrie hors branche énergie | 1420 | 1400 | 1380 | 1300 | 1290
Transport routier | 2250 | 2248 | 2260 | 1980 | 2190
Autres transports | 120 | 118 | 121 | 80 | 110
Agriculture, sylviculture et aquaculture | 101 | 100 | 99 | 97 | 95
Gestion des déchets | 31 | 30 | 32 | 31 | 30
Total | Σ7 | Σ7 | Σ7 | Σ7 | Σ7`,
    },
    [
      down(
        'B4',
        energy(
          'residentiel',
          'tertiaire',
          'industrie',
          'transport-routier',
          'autres-transports',
          'agriculture',
          'dechets',
          'total',
        ),
        '2011 2014 2017 2020 2022',
      ),
    ],
  ),
  book(
    'arec profile, carriers down and units in second heading row',
    {
      'Profil 2021': `
Profil énergie et GES 2021 | | | | | 
Rivemont Métropole - source AREC Nouvelle-Aquitaine | | | | |
Secteurs | Consommation d'énergie finale | < | Émissions de GES | < | Population 2021
 | GWh | % | ktCO2e | % | 412300
Résidentiel | 2610 | 33.1% | 420 | 25.7% |
Tertiaire | 1600 | 20.3% | 231 | 14.1% |
Industrie | 1290 | 16.4% | 240 | 14.7% |
Transport de personnes et marchandises | 2300 | 29.2% | 601 | 36.8% |
Agriculture | 80 | 1% | 141 | 8.6% |
Total | Σ5 | 100% | Σ5 | 100% |`,
    },
    [
      down(
        'B5',
        energy('residentiel', 'tertiaire', '?', '?', 'agriculture', 'total').replaceAll('energy-?', '?'),
        '2021',
      ),
      down(
        'D5',
        ghg('residentiel', 'tertiaire', '?', '?', 'agriculture', 'total').replaceAll('ghg-?', '?'),
        '2021',
        1000,
      ),
    ],
  ),
];
