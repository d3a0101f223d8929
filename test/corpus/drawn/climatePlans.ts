import { across, book, down, ghg, lines, open, type DrawnBook } from './told';

/** Sheets of climate officers: strategies, dashboards, cards. */
export const climatePlans: readonly DrawnBook[] = [
  book(
    'strategy, baseline and objectives by level',
    {
      'Stratégie GES': `
PCAET 2024-2030 - Trajectoire GES de Rivemont Métropole | | | | |
en ktCO2e | | | | |
 | État initial | Objectifs | < | < | <
 | 2018 (réf.) | Obj. 2026 | Obj. 2030 | Obj. 2031 | Obj. 2050
Résidentiel | 480 | 360 | 290 | 275 | 40
Tertiaire | 262 | 200 | 160 | 150 | 20
Transport routier | 590 | 505 | 430 | 410 | 60
Autres transports | 29 | 28 | 25 | 24 | 10
Agriculture | 122 | 115 | 104 | 101 | 70
Déchets | 45 | 40 | 36 | 35 | 15
Industrie hors branche énergie | 250 | 215 | 170 | 160 | 45
Industrie branche énergie | 12 | 11 | 9 | 9 | 2
TOTAL | Σ8 | Σ8 | Σ8 | Σ8 | Σ8`,
    },
    [
      down(
        'B5',
        ghg(
          'residentiel',
          'tertiaire',
          'transport-routier',
          'autres-transports',
          'agriculture',
          'dechets',
          'industrie',
          'branche-energie',
          'total',
        ),
        '2018 2026o 2030o 2031o 2050o',
        1000,
      ),
    ],
  ),
  book(
    'strategy in percent of the base year',
    {
      Objectifs: `
Objectifs de réduction des émissions de GES par rapport à 2018 | | | |
Secteur | 2018 (ktCO2e) | 2026 | 2030 | 2050
Résidentiel | 480 | -25% | -40% | -92%
Tertiaire | 262 | -24% | -39% | -92%
Transport routier | 590 | -14% | -27% | -90%
Agriculture | 122 | -6% | -15% | -43%`,
    },
    [
      down('B3', ghg('residentiel', 'tertiaire', 'transport-routier', 'agriculture'), '2018', 1000),
      open('C3', 3, 4, 'a reduction'),
    ],
  ),
  book(
    'dashboard of indicators with targets',
    {
      'Tableau de bord': `
Suivi du PCAET - mise à jour : juin 2024 | | | | | | | | |
N° | Indicateur | Unité | Source | T0 (2018) | 2021 | 2022 | 2023 | Cible 2026 | Cible 2030
1 | Émissions de GES du territoire | ktCO2e | Observatoire | 1790 | 1632 | 1601 | n.d. | 1474 | 1224
2 | Consommation d'énergie finale | GWh | Observatoire | 8010 | 7780 | 7655 | n.d. | 7100 | 6400
3 | Production d'EnR&R | GWh | Observatoire | 640 | 752 | 828 |  | 1100 | 1600
4 | Puissance photovoltaïque installée | MWc | SDES | 55.2 | 83 | 101 | 128.4 | 200 | 400
5 | Part modale vélo | % | EMC2 | 4.1 |  |  | 6.8 | 9 | 15
6 | Linéaire d'aménagements cyclables | km | Métropole | 610 | 655 | 671 | 690 | 800 | 1000
7 | Bornes de recharge ouvertes au public | nb | Métropole | 120 | 260 | 410 | 655 | 1200 | 2000
8 | Consommation de foncier (ENAF) | ha/an | OCS | 61 | 48 | 44 | nc | 35 | 25
9 | Déchets ménagers et assimilés (avec gravats) | kg/hab | RPQS | 561 | 558 | 540 | 531 | 510 | 480
10 | Taux de perte des réseaux d'eau | % | RPQS | 18.2 | 17.5 | 17.1 | 16.8 | 15 | 13
11 | Nombre de participants au défi familles | nb | ALEC | 210 | 180 | 240 | 260 | 300 | 400`,
    },
    [
      down(
        'E3',
        'ghg-total//1000 energy-total renewable-total//1000 pv-capacity modal-share-bike cycle-network charging-points land-take waste-per-capita water-network-losses',
        '2018 2021 2022 2023 2026o 2030o',
      ),
    ],
  ),
  book(
    'air objectives, pollutants down and sectors across',
    {
      'Polluants atmosphériques': `
Émissions de polluants atmosphériques en 2018 (tonnes/an) | | | | | | |
Polluant | Résidentiel | Tertiaire | Transport routier | Autres transports | Agriculture | Déchets | Industrie | Total
NOx | 430 | 190 | 2200 | 215 | 101 | 12 | 560 | Σ<7
PM10 | 520 | 12 | 160 | 41 | 205 | 3 | 190 | Σ<7
PM2.5 | 508 | 11 | 120 | 19 | 52 | 3 | 65 | Σ<7
COVNM | 1250 | 33 | 200 | 21 | 415 | 5 | 1520 | Σ<7
SO2 | 45 | 16 | 2 | 10 | 1 | 1 | 240 | Σ<7
NH3 | 2 | 0 | 19 | 0 | 1035 | 16 | 9 | Σ<7`,
    },
    ['nox', 'pm10', 'pm25', 'covnm', 'so2', 'nh3'].map((p, i) =>
      across(
        `B${3 + i}`,
        ['residentiel', 'tertiaire', 'transport-routier', 'autres-transports', 'agriculture', 'dechets', '?', 'total']
          .map((s) => (s === '?' ? '?' : `air-${p}-${s}`))
          .join(' '),
        '2018',
      ),
    ),
  ),
  book(
    'aldo flows, positive is stored',
    {
      ALDO: `
Flux de carbone du territoire (source : outil ALDO, ADEME) | |
Occupation | Stock (tC) | Séquestration nette (tCO2e/an)
Forêts | 1820000 | 54200
Cultures | 990000 | -800
Prairies | 610000 | 2100
Zones humides | 12000 | 0
Sols artificialisés | 240000 | -3900
Produits bois | 180000 | 6300
Total | 3852000 | 57900`,
    },
    [lines('C3', 'sequestration-forest@? ?@? ?@? ?@? ?@? sequestration-wood-products@? sequestration-total@?')],
  ),
  book(
    'modal split surveys, shares as percent formats',
    {
      'Parts modales': `
Parts modales (EMC2, tous motifs) | EMD 2008 | EMC2 2019 | Objectif PDU 2030
Voiture | 58% | 52.5% | 40%
Transports en commun | 14% | 16.5% | 20%
Marche à pied | 24% | 25% | 27%
Vélo | 2% | 4.5% | 11%
Autres (2RM, EDP…) | 2% | 1.5% | 2%`,
    },
    [down('B2', 'modal-share-car modal-share-public-transport modal-share-walk modal-share-bike', '2008 2019 2030o')],
  ),
  book(
    'english gpc inventory of a consultant',
    {
      'GHG inventory': `
City: | Rivemont Métropole | | | |
Inventory year: | 2019 | | | |
GWP: | AR5 | | | |
 | | | | |
GPC ref. | Sector | Scope 1 (tCO2e) | Scope 2 (tCO2e) | Scope 3 (tCO2e) | Total (tCO2e)
I.1 | Residential buildings | 310000 | 92000 | 31000 | Σ<3
I.2 | Commercial and institutional buildings and facilities | 120000 | 98000 | 24000 | Σ<3
I.3 | Manufacturing industries and construction | 180000 | 60000 | 12000 | Σ<3
I.5 | Agriculture, forestry and fishing activities | 12000 | 900 | NE | 12900
II.1 | On-road transportation | 560000 | 1200 | IE | 561200
II.2 | Railways | 6000 | 2100 | NE | 8100
III.1 | Solid waste disposal | 21000 | NO | 9000 | 30000
III.4 | Wastewater treatment | 4000 | NO | NO | 4000
TOTAL |  | Σ8 | Σ8 | Σ8 | Σ8`,
    },
    [open('C6', 3, 9, 'by scope'), open('F6', 1, 9, 'GPC')],
  ),
  book(
    'secap energy, carriers across',
    {
      'C. Final energy': `
Baseline emission inventory 2015 - Final energy consumption [MWh] | | | | | |
Sector | Electricity | Heat/cold | Natural gas | Heating oil | Diesel | Gasoline | Total
Residential buildings | 1100000 | 90000 | 1300000 | 160000 | 0 | 0 | Σ<6
Tertiary (non municipal) buildings, equipment/facilities | 900000 | 60000 | 620000 | 50000 | 0 | 0 | Σ<6
Agriculture | 10000 | 0 | 4000 | 3000 | 51000 | 0 | Σ<6
Road transport | 9000 | 0 | 12000 | 0 | 1700000 | 480000 | Σ<6
TOTAL | Σ4 | Σ4 | Σ4 | Σ4 | Σ4 | Σ4 | Σ4`,
    },
    [
      ...['residentiel', 'tertiaire', 'agriculture', 'transport-routier'].map((s, i) =>
        across(`B${3 + i}`, `? ? ? ? ? ? energy-${s}`, '2015', 0.001),
      ),
      across(
        'B7',
        'energy-carrier-electricity energy-carrier-heat-cooling energy-carrier-gas - - - energy-total',
        '2015',
        0.001,
      ),
    ],
  ),
];
