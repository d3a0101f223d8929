import { book, down, energy, ghg, lines, type DrawnBook } from './told';

const AIR = [
  'residentiel',
  'tertiaire',
  'transport-routier',
  'autres-transports',
  'agriculture',
  'dechets',
  'industrie',
];
const POLLUTANTS = ['nox', 'pm10', 'pm25', 'covnm', 'so2', 'nh3'];

/** Tables that give more than the contract asks: parts of sectors, gases, carriers, indicators in detail. */
export const detailedTables: readonly DrawnBook[] = [
  book(
    'atmo pollutants in kg, year in title',
    {
      Polluants_2020: `
Inventaire territorial des émissions - Année 2020 - Atmo, M2023_v1 | | | | | |
Secteurs PCAET | NOx (kg) | PM10 (kg) | PM2,5 (kg) | COVNM (kg) | SO2 (kg) | NH3 (kg)
Résidentiel | 410200 | 502300 | 491100 | 1203400 | 40100 | 2100
Tertiaire | 180400 | 12100 | 10900 | 32000 | 15000 | 120
Transport routier | 1905300 | 150200 | 110800 | 180600 | 2100 | 18700
Autres transports | 210000 | 40300 | 18900 | 20100 | 9800 | 0
Agriculture | 99800 | 201000 | 50400 | 410000 | 500 | 1020300
Déchets | 12000 | 3100 | 2900 | 5100 | 900 | 15400
Industrie hors branche énergie | 510600 | 180900 | 61200 | 1500800 | 210400 | 8900
Industrie branche énergie | 80100 | 5100 | 4700 | 30200 | 60900 | 300
TOTAL | Σ8 | Σ8 | Σ8 | Σ8 | Σ8 | Σ8`,
    },
    POLLUTANTS.map((p, i) =>
      down(
        `${'BCDEFG'[i]}3`,
        [...AIR, 'branche-energie', 'total'].map((s) => `air-${p}-${s}`).join(' '),
        '2020',
        0.001,
      ),
    ),
  ),
  book(
    'energif pairs of years for two measures',
    {
      'Chiffres clés': `
ENERGIF - ROSE Île-de-France | | | | | | 
Secteur | Conso. 2005 (GWh) | Conso. 2015 (GWh) | Conso. 2021 (GWh) | Émissions 2005 (ktCO2e) | Émissions 2015 (ktCO2e) | Émissions 2021 (ktCO2e)
Résidentiel | 3010 | 2850 | 2610 | 640 | 512 | 421
Tertiaire | 1800 | 1710 | 1600 | 331 | 288 | 229
Industrie | 1500 | 1390 | 1290 | 310 | 262 | 240
Transport routier | 2400 | 2244 | 2190 | 640 | 598 | 560
Agriculture | 110 | 98 | 95 | 131 | 124 | 118
Ensemble | Σ5 | Σ5 | Σ5 | Σ5 | Σ5 | Σ5`,
    },
    [
      down(
        'B3',
        `${energy('residentiel', 'tertiaire')} ? ${energy('transport-routier', 'agriculture', 'total')}`,
        '2005 2015 2021',
      ),
      down(
        'E3',
        `${ghg('residentiel', 'tertiaire')} ? ${ghg('transport-routier', 'agriculture', 'total')}`,
        '2005 2015 2021',
        1000,
      ),
    ],
  ),
  book(
    'cigale one line per sector, mixed units',
    {
      CIGALE: `
Emissions et consommations - Rivemont Métropole | | | | |
Année : 2022 | | | | |
 | | | | |
Secteur PCAET | Consommation (GWh PCI, non corrigée du climat) | PRG100 3GES (teq CO2) | NOX (t) | PM2.5 (t) | NH3 (t)
Agriculture | 95.2 | 118300 | 99.8 | 50.4 | 1020.3
Autres transports | 110.4 | 28100 | 210 | 18.9 | 0
Déchets | 30 | 44100 | 12 | 2.9 | 15.4
Industrie | 1290.6 | 240700 | 510.6 | 61.2 | 8.9
Emetteurs non inclus |  | 5200 | 1.1 | 0.4 | 3.1
Résidentiel | 2610 | 421900 | 410.2 | 491.1 | 2.1
Tertiaire | 1600.5 | 229400 | 180.4 | 10.9 | 0.1
Transport routier | 2190 | 560400 | 1905.3 | 110.8 | 18.7`,
    },
    [
      down(
        'B5',
        `${energy('agriculture', 'autres-transports', 'dechets')} ? - ${energy('residentiel', 'tertiaire', 'transport-routier')}`,
        '2022',
      ),
      down(
        'C5',
        `${ghg('agriculture', 'autres-transports', 'dechets')} ? ? ${ghg('residentiel', 'tertiaire', 'transport-routier')}`,
        '2022',
      ),
      down(
        'D5',
        'air-nox-agriculture air-nox-autres-transports air-nox-dechets ? ? air-nox-residentiel air-nox-tertiaire air-nox-transport-routier',
        '2022',
      ),
      down(
        'E5',
        'air-pm25-agriculture air-pm25-autres-transports air-pm25-dechets ? ? air-pm25-residentiel air-pm25-tertiaire air-pm25-transport-routier',
        '2022',
      ),
      down(
        'F5',
        'air-nh3-agriculture air-nh3-autres-transports air-nh3-dechets ? ? air-nh3-residentiel air-nh3-tertiaire air-nh3-transport-routier',
        '2022',
      ),
    ],
  ),
  book(
    'two scenarios side by side',
    {
      Scénarios: `
Consommation d'énergie (GWhEF) | | | | | |
 | Historique | Scénario tendanciel | < | Scénario PCAET | <
Secteur | 2019 | 2030 | 2050 | 2030 | 2050
Résidentiel | 2690 | 2500 | 2200 | 2010 | 1290
Tertiaire | 1620 | 1600 | 1500 | 1310 | 870
Transport routier | 2230 | 2100 | 1900 | 1690 | 800
Agriculture | 97 | 95 | 90 | 85 | 70
Industrie hors énergie | 1330 | 1290 | 1250 | 1130 | 900
Total | Σ5 | Σ5 | Σ5 | Σ5 | Σ5`,
    },
    [
      down(
        'B4',
        energy('residentiel', 'tertiaire', 'transport-routier', 'agriculture', 'industrie', 'total'),
        '2019 2030s 2050s 2030s 2050s',
      ),
    ],
  ),
  book(
    'long table in mixed units and statuses',
    {
      Suivi: `
Thème | Indicateur | Type | Année | Valeur | Unité
Énergie | Consommation d'énergie finale | Réalisé | 2019 | 7950 | GWh
Énergie | Consommation d'énergie finale | Objectif | 2030 | 6400 | GWh
GES | Émissions de GES | Réalisé | 2019 | 1710 | ktCO2e
GES | Émissions de GES | Objectif | 2030 | 1224 | ktCO2e
EnR | Production d'énergie renouvelable | Réalisé | 2019 | 702 | GWh
EnR | Production d'énergie renouvelable | Objectif | 2030 | 1600 | GWh`,
    },
    [
      lines(
        'E2',
        'energy-total@2019 energy-total@2030o ghg-total//1000@2019 ghg-total//1000@2030o renewable-total//1000@2019 renewable-total//1000@2030o',
      ),
    ],
  ),
  book(
    'sectors with sub-sectors indented',
    {
      'GES détaillé': `
Émissions de GES (tCO2e) | 2018 | 2021
BÂTIMENTS | 742000 | 651300
  Résidentiel | 480000 | 421900
  Tertiaire | 262000 | 229400
MOBILITÉ | 619000 | 588500
  Routier | 590000 | 560400
  Hors routier | 29000 | 28100
AGRICULTURE | 122000 | 118300
DÉCHETS | 45000 | 44100
TOTAL | 1528000 | 1402200`,
    },
    [
      down(
        'B2',
        '? ghg-residentiel ghg-tertiaire ghg-transport ghg-transport-routier ghg-autres-transports ghg-agriculture ghg-dechets ghg-total',
        '2018 2021',
      ),
    ],
  ),
];
