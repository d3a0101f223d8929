import { across, book, down, ghg, lines, open, type DrawnBook } from './told';

/** National open data and profiles of a territory. */
export const openData: readonly DrawnBook[] = [
  book(
    'pivot of sector then carrier',
    {
      TCD: `
Étiquettes de lignes | Somme de CONSO_GWH
2021 | 7780
Résidentiel | 2610
Electricité | 1204
Gaz naturel | 1006
Produits pétroliers | 180
Bois | 220
Tertiaire | 1600
Electricité | 980
Gaz naturel | 560
Produits pétroliers | 60
Industrie | 1290
Electricité | 700
Gaz naturel | 590
Transport routier | 2280
Produits pétroliers | 2280
Total général | 7780`,
    },
    [
      lines(
        'B2',
        'energy-total@2021 energy-residentiel@2021 ?@? ?@? ?@? ?@? energy-tertiaire@2021 ?@? ?@? ?@? ?@2021 ?@2021 ?@2021 energy-transport-routier@2021 ?@? energy-total@2021',
      ),
    ],
  ),
  book(
    'communes down with a total row',
    {
      'GES par commune': `
Émissions de GES par commune et par secteur, 2019 (tCO2e)
INSEE | Commune | Résidentiel | Tertiaire | Routier | Agriculture | Déchets | Total
99001 | Rivemont | 201000 | 140000 | 190000 | 2100 | 21000 | Σ<5
99002 | Aubeterre-sur-Vesle | 40100 | 21000 | 61000 | 24000 | 800 | Σ<5
99003 | Saint-Martin-le-Clos | 30500 | 12100 | 48000 | 31000 | 300 | Σ<5
99004 | Val-Perdu | 9900 | 2200 | 21000 | 42000 | 100 | Σ<5
 | Total Rivemont Métropole | Σ4 | Σ4 | Σ4 | Σ4 | Σ4 | Σ4`,
    },
    [
      open('C3', 6, 4, 'of a commune'),
      across('C7', ghg('residentiel', 'tertiaire', 'transport-routier', 'agriculture', 'dechets', 'total'), '2019'),
    ],
  ),
  book(
    'srcae in ktep, carriers across',
    {
      Bilan2012: `
Bilan énergétique 2012 en ktep
 | Électricité | Gaz | Produits pétroliers | Bois énergie | Chaleur réseau | TOTAL
Résidentiel | 90 | 110 | 22 | 20 | 8 | Σ<5
Tertiaire | 70 | 55 | 9 | 1 | 5 | Σ<5
Transport routier | 0 | 0 | 190 | 0 | 0 | Σ<5
Agriculture | 2 | 1 | 6 | 0 | 0 | Σ<5
TOTAL | Σ4 | Σ4 | Σ4 | Σ4 | Σ4 | Σ4`,
    },
    ['residentiel', 'tertiaire', 'transport-routier', 'agriculture']
      .map((s, i) => across(`B${3 + i}`, `? ? ? ? ? energy-${s}`, '2012', 11.63))
      .concat(
        across(
          'B7',
          'energy-carrier-electricity energy-carrier-gas - - energy-carrier-heat-cooling energy-total',
          '2012',
          11.63,
        ),
      ),
  ),
  book(
    'open data long, one indicator per line',
    {
      data: `
id | siren | libelle_epci | code_indicateur | libelle_indicateur | annee | valeur | unite | source
1 | 200000001 | Rivemont Métropole | cae_1.a | Emissions de gaz à effet de serre | 2016 | 1790 | kteq CO2 | Observatoire
2 | 200000001 | Rivemont Métropole | cae_1.a | Emissions de gaz à effet de serre | 2021 | 1632 | kteq CO2 | Observatoire
3 | 200000001 | Rivemont Métropole | cae_2.a | Consommation énergétique | 2021 | 7780 | GWh | Observatoire
4 | 200000001 | Rivemont Métropole | cae_3.a | Production d'énergie renouvelable | 2021 | 981000 | MWh | Observatoire
5 | 200000001 | Rivemont Métropole | cae_4.a | Emissions de NOx | 2021 | 3408.4 | tonnes | Atmo
6 | 200000001 | Rivemont Métropole | cae_63.a | Séquestration nette de CO2 | 2018 | 61.2 | kteq CO2 | ALDO`,
    },
    [
      lines(
        'G2',
        'ghg-total//1000@2016 ghg-total//1000@2021 energy-total@2021 renewable-total@2021 air-nox-total@2021 sequestration-total//1000@2018',
      ),
    ],
  ),
  book(
    'per inhabitant beside totals',
    {
      Repères: `
GES - comparaison | | |
 | Rivemont Métropole | Département | Région
Émissions totales 2021 (ktCO2e) | 1632 | 6100 | 44900
Émissions par habitant 2021 (tCO2e/hab) | 3.96 | 5.4 | 5.9
dont résidentiel (tCO2e/hab) | 1.02 | 1.1 | 1.2
dont transport routier (tCO2e/hab) | 1.36 | 2.1 | 2.3`,
    },
    [lines('B3', 'ghg-total//1000@2021 ghg-per-capita@2021 ?@2021 ?@2021'), open('C3', 2, 4, 'other territories')],
  ),
  book(
    'evolution and shares beside levels',
    {
      Evolution: `
Emissions de GES (teqCO2) | | | | | |
Secteur | 2008 | 2016 | 2021 | Évol. 2008-2021 | Part 2021 | TCAM
Résidentiel | 640000 | 512000 | 421900 | -34.1% | 25.8% | -3.2%
Tertiaire | 331000 | 288000 | 229400 | -30.7% | 14.1% | -2.8%
Transports routiers | 640000 | 598000 | 560400 | -12.4% | 34.3% | -1%
Agriculture/sylviculture | 131000 | 124000 | 118300 | -9.7% | 7.2% | -0.8%
Total | Σ4 | Σ4 | Σ4 | -23.7% | 100% | -2.1%`,
    },
    [down('B3', ghg('residentiel', 'tertiaire', 'transport-routier', 'agriculture', 'total'), '2008 2016 2021')],
  ),
  book(
    'years down as text, units under headings',
    {
      'Série GES': `
 | Habitat | Tertiaire | Route | Agriculture | Déchets | Total
 | ktCO2e | ktCO2e | ktCO2e | ktCO2e | ktCO2e | ktCO2e
Année 2015 | '512,3 | '288,1 | '598,0 | '124,0 | '45,2 | '1 567,6
Année 2017 | '498,7 | '270,4 | '590,2 | '122,6 | '44,9 | '1 526,8
Année 2019 (réf.) | '470,0 | '255,5 | '582,1 | '121,0 | '44,0 | '1 472,6
Année 2021 (provisoire) | '421,9 | '229,4 | '560,4 | '118,3 | '44,1 | '1 374,1`,
    },
    [
      across(
        'B3',
        ghg('residentiel', 'tertiaire', 'transport-routier', 'agriculture', 'dechets', 'total'),
        '2015 2017 2019 2021',
        1000,
      ),
    ],
  ),
  book(
    'renewables with power and production under each year',
    {
      EnR: `
Production d'énergie renouvelable du territoire | | | | | |
Filière | 2019 | < | 2021 | < | 2022 | <
 | Puissance (MW) | Production (GWh) | Puissance (MW) | Production (GWh) | Puissance (MW) | Production (GWh)
Éolien | 42 | 88.1 | 42 | 79.5 | 54 | 101.2
Photovoltaïque | 61.5 | 66 | 83 | 92.4 | 101 | 118.7
Hydraulique | 12 | 41.2 | 12 | 38.8 | 12 | 29.9
Bois-énergie |  | 310 |  | 318 |  | 305
Pompes à chaleur |  | 151 |  | 190 |  | 214
Solaire thermique |  | 9.1 |  | 9.4 |  | 9.5
Biométhane |  | 12 |  | 33.5 |  | 48
Total |  | Σ7 |  | Σ7 |  | Σ7`,
    },
    [
      ...[0, 2, 4].map((c, i) =>
        down(
          `${'CEG'[i]}4`,
          'renewable-onshore-wind renewable-solar-photovoltaic renewable-hydropower renewable-solid-biomass-heat renewable-heat-pumps renewable-solar-thermal renewable-biomethane renewable-total',
          ['2019', '2021', '2022'][c / 2]!,
          1000,
        ),
      ),
      ...['B', 'D', 'F'].map((c, i) => down(`${c}4`, 'wind-capacity pv-capacity', ['2019', '2021', '2022'][i]!)),
    ],
  ),
  book(
    'sdes local energy, sectors as column codes',
    {
      'donnees-locales': `
OPERATEUR | ANNEE | FILIERE | CODE_EPCI | LIBELLE | CONSOA (MWh) | CONSOI (MWh) | CONSOT (MWh) | CONSOR (MWh) | CONSONA (MWh) | CONSOTOT (MWh)
Enedis | 2022 | E | 200000001 | Rivemont Métropole | 12800 | 410900 | 980300 | 1204500 | 2000 | Σ<5
GRDF | 2022 | G | 200000001 | Rivemont Métropole | 3100 | 388000 | 702400 | 1502300 | 0 | Σ<5`,
    },
    [
      open('F2', 5, 2, 'sector and carrier'),
      lines('K2', 'energy-carrier-electricity@2022 energy-carrier-gas@2022', 0.001),
    ],
  ),
];
