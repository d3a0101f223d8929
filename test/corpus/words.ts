/** How sectors are written, from one workbook to another: the eight of the PCAET in the order of the deposit. */
export const SECTORS = [
  ['residentiel', 'Résidentiel', 'Habitat', 'Logement', 'RESIDENTIEL', 'Secteur résidentiel'],
  ['tertiaire', 'Tertiaire', 'Tertiaire', 'Services', 'TERTIAIRE', 'Secteur tertiaire'],
  [
    'transport-routier',
    'Transport routier',
    'Routier',
    'Transports routiers',
    'TRANSPORT ROUTIER',
    'Transports_routiers',
  ],
  [
    'autres-transports',
    'Autres transports',
    'Transports non routiers',
    'Autres transports ',
    'AUTRES TRANSPORTS',
    'Transport non routier',
  ],
  ['agriculture', 'Agriculture', 'Agricole', 'Agriculture', 'AGRICULTURE', 'Secteur agricole'],
  ['dechets', 'Déchets', 'Déchets', 'Traitement des déchets', 'DECHETS', 'Gestion des déchets'],
  [
    'industrie',
    'Industrie hors branche énergie',
    'Industrie (hors branche énergie)',
    'Industrie hors énergie',
    'INDUSTRIE HORS BRANCHE ENERGIE',
    'Industries hors branche énergie',
  ],
  [
    'branche-energie',
    'Industrie branche énergie',
    'Branche énergie',
    'Industrie de l’énergie',
    'INDUSTRIE BRANCHE ENERGIE',
    'Branche énergie',
  ],
] as const;

export const TOTALS = ['Total', 'TOTAL', 'Tous secteurs', 'Total général', 'Ensemble des secteurs'] as const;

/** A unit as written, and what one of it is in the core's unit. */
export type WrittenUnit = readonly [unit: string, factor: number];

export interface Family {
  readonly id: 'ghg' | 'energy';
  readonly titles: readonly string[];
  readonly short: readonly string[];
  readonly units: readonly WrittenUnit[];
  /** About how much a sector holds, in the core's unit. */
  readonly sizes: readonly number[];
}

export const GHG: Family = {
  id: 'ghg',
  titles: [
    'Émissions de gaz à effet de serre',
    'Emissions de GES',
    'Bilan des émissions de GES',
    'Émissions territoriales de GES',
  ],
  short: ['GES', 'Émissions de GES', 'Emissions GES'],
  units: [
    ['ktCO2e', 1000],
    ['tCO2e', 1],
    ['kteq CO2', 1000],
    ['teqCO2', 1],
    ['kt CO2eq', 1000],
    ['kteqC02', 1000],
    ['tCO2éq', 1],
  ],
  sizes: [340_000, 246_000, 780_000, 41_000, 69_000, 12_000, 190_000, 28_000],
};

export const ENERGY: Family = {
  id: 'energy',
  titles: [
    'Consommation d’énergie finale',
    "Consommations d'énergie",
    'Consommation énergétique finale',
    'Conso. énergie finale',
  ],
  short: ['Énergie', 'Consommation', 'Energie finale'],
  units: [
    ['GWh', 1],
    ['MWh', 0.001],
    ['GWh/an', 1],
    ['ktep', 11.63],
    ['TWh', 1000],
    ['GWh PCI', 1],
  ],
  sizes: [2_840, 1_220, 2_310, 160, 96, 31, 1_450, 120],
};

/** Pollutants: identifier in the core, ways to write them, and a size in tonnes. */
export const POLLUTANTS = [
  ['nox', 'NOx', 'Nox', 'Oxydes d’azote (NOx)', 3100],
  ['pm10', 'PM10', 'PM 10', 'Particules PM10', 540],
  ['pm25', 'PM2,5', 'PM2.5', 'Particules fines PM2,5', 410],
  ['covnm', 'COVNM', 'COV', 'Composés organiques volatils (COVNM)', 2100],
  ['so2', 'SO2', 'SO₂', 'Dioxyde de soufre (SO2)', 95],
  ['nh3', 'NH3', 'NH₃', 'Ammoniac (NH3)', 380],
] as const;

/** Renewable production: identifier, type, ways to write it, size in MWh. */
export const RENEWABLES = [
  ['renewable-onshore-wind', 'Électricité', 'Éolien terrestre', 'Eolien', 18_400],
  ['renewable-solar-photovoltaic', 'Électricité', 'Solaire photovoltaïque', 'Photovoltaïque', 24_180],
  ['renewable-hydropower', 'Électricité', 'Hydraulique', 'Hydroélectricité', 9_200],
  ['renewable-biogas-electricity', 'Électricité', 'Biogaz', 'Méthanisation', 6_100],
  ['renewable-solid-biomass-heat', 'Chaleur', 'Biomasse solide', 'Bois-énergie', 263_000],
  ['renewable-heat-pumps', 'Chaleur', 'Pompes à chaleur', 'PAC', 81_000],
  ['renewable-geothermal-heat', 'Chaleur', 'Géothermie', 'Géothermie', 12_400],
  ['renewable-solar-thermal', 'Chaleur', 'Solaire thermique', 'Solaire thermique', 3_300],
] as const;

export const CARRIERS = [
  ['electricity', 'Électricité', 'Elec', 2_400],
  ['gas', 'Gaz', 'Gaz naturel', 2_900],
  ['heat-cooling', 'Chaleur et froid (réseaux)', 'Réseaux de chaleur', 610],
  ['oil', 'Produits pétroliers', 'Pétrole', 2_700],
  ['wood', 'Bois-énergie', 'Bois', 300],
] as const;

export const PLACE = 'Rivemont Métropole';
