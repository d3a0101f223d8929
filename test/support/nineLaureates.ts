import type { DrawnCity } from './nineCities';

const city = (name: string, siren: string, insee: string) => ({ name, siren, insee, level: 'commune' }) as const;
const metropolis = (name: string, siren: string) => ({ name, siren, level: 'epci' }) as const;

/**
 * The nine laureates, each with its ambiguity (domain/laureates.csv), two methods of inventory, three versions of the templates, two base
 * years, both tax bases. Perimeters are real; figures are fictional, of the right magnitude.
 */
export const nineLaureates: readonly DrawnCity[] = [
  {
    file: 'angers.zip',
    territory: metropolis('Angers Loire Métropole', '244900015'),
    inventory: 'BASEMIS V7',
    year: 2018,
    emissions: [290, 180, 510, 12, 210, 30, 190, 8],
    actions: `
      Tramway lignes B et C | Angers Loire Métropole | État | 20000000 | 245000000 | 21000 | Transport routier
      Pôle gare | Angers Loire Métropole | Région | 4000000 | 38000000 | 1500 | Transport routier
      Rénovation des écoles | Ville d’Angers | FEDER | 2500000 | 16000000 | 2200 | Tertiaire`,
  },
  {
    file: 'bordeaux.zip',
    territory: metropolis('Bordeaux Métropole', '243300316'),
    inventory: 'OREGES V2023',
    year: 2019,
    emissions: [820, 610, 1480, 95, 40, 120, 390, 60],
    settings: { actionPlan: 'V2', gapForm: 'G3' },
    actions: `
      Réseau express vélo | Bordeaux Métropole | État | 9000000 | 92000000 | 15000 | Transport routier
      Réseau de chaleur Bordeaux Bègles | Bordeaux Métropole | ADEME | 14000000 | 70000000 | 23000 | Tertiaire`,
  },
  {
    file: 'dijon.zip',
    territory: metropolis('Dijon', '242100410'),
    perimeter: 'Dijon Métropole',
    inventory: 'ORECA V2024',
    year: 2019,
    emissions: [250.5, 180, 420, 12, 35, 40, 180, 25],
    actions: `
      Tramway ligne 3 | Dijon Métropole | État | 8000000 | 42000000 | 12000 | Transport routier
      Rénover 2 000 logements | Dijon Métropole | Région | 3000000 | 15000000 | 4000 | Résidentiel`,
  },
  {
    file: 'dunkerque.zip',
    territory: metropolis('Dunkerque', '245900428'),
    perimeter: 'Communauté urbaine de Dunkerque',
    inventory: 'Atmo Hauts-de-France V2024',
    year: 2019,
    emissions: [310, 160, 430, 260, 45, 55, 12400, 1900],
    actions: `
      Captage et stockage du CO2 | État | FEDER | 60000000 | 530000000 | 1500000 | Industrie hors branche énergie
      Récupération de chaleur fatale | Communauté urbaine de Dunkerque | ADEME | 12000000 | 64000000 | 20000 | Résidentiel`,
  },
  {
    file: 'grenoble.zip',
    territory: metropolis('Grenoble Alpes Métropole', '200040715'),
    inventory: 'ORCAE V2024',
    year: 2019,
    emissions: [430, 350, 690, 20, 25, 60, 560, 30],
    settings: { actionPlan: 'V1', gapForm: 'G1', investmentPlan: 'early' },
    actions: `
      Mur Mur 3 | Grenoble-Alpes Métropole | Anah | 11000000 | 48000000 | 9000 | Résidentiel
      Réseau de chaleur Presqu’île | Grenoble-Alpes Métropole | ADEME | 6000000 | 27000000 | 8000 | Tertiaire`,
  },
  {
    file: 'lyon.zip',
    territory: city('Lyon', '216901231', '69123'),
    perimeter: 'Ville de Lyon',
    inventory: 'ORCAE V2024',
    year: 2019,
    emissions: [480, 520, 560, 40, 2, 45, 210, 35],
    actions: `
      Rénovation des groupes scolaires | Ville de Lyon | État | 30000000 | 190000000 | 9500 | Tertiaire
      Extension du réseau de chaleur | Métropole de Lyon | ADEME | 25000000 | 140000000 | 42000 | Résidentiel`,
    others: {
      'GES Métropole': `
        Émissions de GES, Métropole de Lyon, ORCAE V2024 (kt CO2e)
        Secteur | 2019
        Total | 7350`,
    },
  },
  {
    file: 'marseille.zip',
    territory: city('Marseille', '211300553', '13055'),
    perimeter: 'Ville de Marseille',
    inventory: 'GPC_V2022',
    year: 2018,
    emissions: [620, 540, 1180, 310, 6, 95, 330, 120],
    tax: 'TTC',
    actions: `
      Écoles du plan Marseille en grand | État | État | 254000000 | 1200000000 | 21000 | Tertiaire
      Branchement des navires à quai | Région Provence-Alpes-Côte d’Azur | Région | 18000000 | 52000000 | 16000 | Autres transports`,
  },
  {
    file: 'nantes.zip',
    territory: metropolis('Nantes Métropole', '244400404'),
    inventory: 'BASEMIS V7',
    year: 2018,
    emissions: [650, 430, 1250, 90, 110, 80, 410, 150],
    settings: { actionPlan: 'V2', gapForm: 'G3' },
    actions: `
      Busway et nouvelles lignes de tramway | Nantes Métropole | État | 35000000 | 480000000 | 30000 | Transport routier
      Centrale solaire des bâtiments publics | Nantes Métropole | Privé | 8000000 | 24000000 | 1100 | Tertiaire`,
  },
  {
    file: 'paris.zip',
    territory: city('Paris', '217500016', '75056'),
    perimeter: 'Ville de Paris',
    inventory: 'GPC_V2024',
    year: 2019,
    emissions: [2050, 1780, 1240, 60, 1, 130, 95, 110],
    actions: `
      Éco-rénovons Paris+ | Ville de Paris | Anah | 90000000 | 480000000 | 85000 | Résidentiel
      Plan vélo 2021-2026 | Ville de Paris | État | 20000000 | 250000000 | 33000 | Transport routier`,
  },
];

/** Files of territories that lie beside or within those: the two cities that also vote a plan of their own. */
export const citiesWithin: readonly DrawnCity[] = [
  {
    file: 'angers-ville.zip',
    territory: city('Ville d’Angers', '214900078', '49007'),
    inventory: 'BASEMIS V7',
    year: 2018,
    emissions: [150, 110, 190, 5, 3, 14, 70, 2],
    actions: `
      Pôle gare | Ville d’Angers | Métropole | 1000000 | 6000000 | 200 | Transport routier
      Végétaliser les cours | Ville d’Angers | Région | 500000 | 3000000 | 40 | Tertiaire`,
  },
];
