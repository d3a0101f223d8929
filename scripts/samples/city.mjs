/**
 * The figures of Rivemont Métropole, a city that does not exist. They agree with each other from one workbook to the
 * next, as a real city's rarely do: what differs on purpose is listed in README.md.
 */
export const city = {
  name: 'Rivemont Métropole',
  siren: '200000008', // passes the check digit, given to nobody
  communes: 31,
  population: { 2015: 398_900, 2018: 404_700, 2019: 406_900, 2020: 408_500, 2021: 410_400, 2022: 412_300 },
  observatory: 'Observatoire régional énergie climat (OREC Val-de-Rive)',
  version: 'V2024',
};

export const perimeterLine = `Périmètre : ${city.name} (EPCI, SIREN ${city.siren}), ${city.communes} communes. Ville fictive.`;

export const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];

/**
 * Emissions in t CO2e by PCAET sector: 2015 to 2023 (2023 provisional, waste not yet known), the objectives of 2030 and
 * 2050, the level of 2030 with what is already decided (`existing`), and what the 46 actions add in 2030 (`plan`).
 */
export const sectors = [
  {
    id: 'residential',
    label: 'Résidentiel',
    measured: [371_200, 366_900, 358_100, 347_600, 338_400, 321_700, 329_900, 305_800, 291_400],
    target2030: 50_800,
    target2050: 8_500,
    existing: 251_400,
  },
  {
    id: 'services',
    label: 'Tertiaire',
    measured: [268_900, 265_300, 259_800, 252_400, 246_100, 228_300, 236_800, 222_900, 214_600],
    target2030: 36_900,
    target2050: 6_200,
    existing: 186_100,
  },
  {
    id: 'road',
    label: 'Transport routier',
    measured: [851_300, 848_600, 841_200, 829_500, 812_700, 668_400, 733_600, 741_900, 728_300],
    target2030: 162_540,
    target2050: 21_900,
    existing: 571_700,
  },
  {
    id: 'otherTransport',
    label: 'Autres transports',
    measured: [45_900, 45_200, 44_100, 42_700, 41_300, 29_800, 33_900, 37_600, 38_900],
    target2030: 8_260,
    target2050: 4_100,
    existing: 35_300,
  },
  {
    id: 'farming',
    label: 'Agriculture',
    measured: [71_400, 71_000, 70_500, 69_600, 68_900, 68_300, 67_400, 66_100, 65_300],
    target2030: 44_800,
    target2050: 34_500,
    existing: 62_900,
  },
  {
    id: 'waste',
    label: 'Déchets',
    measured: [79_800, 79_100, 77_900, 76_200, 74_500, 72_900, 72_400, 71_200, null],
    target2030: 29_800,
    target2050: 14_900,
    existing: 60_500,
  },
  {
    id: 'industry',
    label: 'Industrie hors branche énergie',
    measured: [468_200, 462_500, 455_100, 443_800, 431_600, 402_900, 417_300, 389_700, 374_200],
    target2030: 75_400,
    target2050: 12_900,
    existing: 233_600,
  },
  {
    id: 'energyBranch',
    label: 'Industrie branche énergie',
    measured: [97_300, 95_400, 93_300, 90_200, 86_500, 80_100, 81_700, 76_800, 72_900],
    target2030: 11_500,
    target2050: 2_000,
    existing: 58_500,
  },
];

/** t CO2e of a sector in a year; `null` where the observatory has not published. */
export const emissions = (id, year) => sectors.find((sector) => sector.id === id).measured[years.indexOf(year)];

/** The objective of 2026: on the straight line from 2019 to 2030, to the hundred. */
export const target2026 = (id) => {
  const { target2030 } = sectors.find((sector) => sector.id === id);
  const baseline = emissions(id, 2019);
  return Math.round((baseline - ((baseline - target2030) * 7) / 11) / 100) * 100;
};

export const sum = (numbers) => numbers.reduce((total, number) => total + (number ?? 0), 0);

/** The five rows of the contract's gap table, each with its PCAET sectors. */
export const contractSectors = [
  { label: 'Bâtiments', parts: ['residential', 'services'] },
  { label: 'Transports', parts: ['road', 'otherTransport'] },
  { label: 'Déchets', parts: ['waste'] },
  { label: 'Industrie (procédés et énergie)', parts: ['industry', 'energyBranch'] },
  { label: 'Agriculture, hors puits', parts: ['farming'] },
];

/** Final energy in GWh, in the officer's order; years 2015, 2018, 2019, 2021, 2022 and the objective of 2030. */
export const energyYears = [2015, 2018, 2019, 2021, 2022, 2030];
export const energyBySector = [
  ['Industrie hors branche énergie', [1_102, 1_044, 1_018, 992, 958, 846]],
  ['Industrie branche énergie', [241, 229, 224, 215, 207, 150]],
  ['Transport routier', [2_744, 2_681, 2_634, 2_402, 2_433, 1_420]],
  ['Autres transports', [204, 196, 188, 161, 172, 140]],
  ['Résidentiel', [3_012, 2_891, 2_842, 2_903, 2_668, 1_790]],
  ['Tertiaire', [1_301, 1_234, 1_221, 1_196, 1_139, 790]],
  ['Agriculture', [121, 118, 116, 114, 112, 98]],
  ['Déchets', [33, 31, 30, 29, 29, 26]],
];
export const energyByCarrier = [
  ['Électricité', [2_447, 2_386, 2_351, 2_322, 2_262, 1_905]],
  ['Gaz naturel', [2_021, 1_902, 1_866, 1_838, 1_655, 624]],
  ['Produits pétroliers', [3_204, 3_021, 2_937, 2_674, 2_636, 1_012]],
  ['Charbon', [171, 148, 139, 118, 106, 0]],
  ['Bois-énergie', [381, 402, 398, 421, 409, 520]],
  ['Chaleur et froid livrés par réseau', [309, 318, 327, 366, 371, 742]],
  ['Biocarburants', [178, 187, 189, 196, 201, 262]],
  ['Biogaz', [13, 24, 29, 38, 41, 131]],
  ['Solaire thermique', [6, 9, 10, 12, 12, 38]],
  ['Autres énergies', [28, 27, 27, 27, 25, 26]],
];
