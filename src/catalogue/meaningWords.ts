import { type Bilingual, message } from '../domain/message';
import type { Family } from './indicator';

/** How a meaning of the mapping is said to people; the identifiers stand in `domain/mapping.ts`. */
export const meaningWords = {
  sector: message('secteur {name}', 'sector {name}'),
  carrier: message('énergie {name}', 'carrier {name}'),
  indicator: message('{name}', '{name}'),
  year: message('{year}, {status}', '{year}, {status}'),
  family: message('tableau : {name}', 'table: {name}'),
  unit: message('en {name}', 'in {name}'),
  tax: message('montants {name}', 'amounts {name}'),
  field: message('colonne {name}', 'column {name}'),
  numbered: message('{name} {number}', '{name} {number}'),
  perimeter: message('périmètre {name}', 'perimeter {name}'),
  perimeterCode: message('périmètre {name}, {code}', 'perimeter {name}, {code}'),
  version: message('inventaire {name}', 'inventory {name}'),
  producer: message('source {name}', 'source {name}'),
  gwp: message('pouvoirs de réchauffement {name}', 'warming potentials {name}'),
  scope: message('scope {name}', 'scope {name}'),
  value: message('valeur {name}', 'value {name}'),
} as const;

/** Meanings that are one word; `unknown` alone or after a prefix is no answer. */
export const loneMeanings = {
  total: { fr: 'total', en: 'total' },
  'total:gross': { fr: 'total brut, hors puits', en: 'gross total, without sinks' },
  'total:net': { fr: 'total net, puits déduits', en: 'net total, sinks deducted' },
  subtotal: { fr: 'sous-total', en: 'subtotal' },
  'per-person': { fr: 'par habitant', en: 'per inhabitant' },
  ignore: { fr: 'à laisser de côté', en: 'to be left out' },
  unknown: { fr: 'sens inconnu', en: 'meaning unknown' },
  'unit:unknown': { fr: 'unité inconnue', en: 'unit unknown' },
  'family:unknown': { fr: 'sujet du tableau inconnu', en: 'subject of the table unknown' },
  'perimeter:unknown': { fr: 'périmètre inconnu', en: 'perimeter unknown' },
  'scope:all': { fr: 'tous les scopes ensemble : le total', en: 'all scopes together: the total' },
  'scope:unknown': { fr: 'scope inconnu', en: 'scope unknown' },
  'value:unknown': { fr: 'valeur à dire', en: 'value to be said' },
  'fact:unknown': { fr: 'à retenir ou non', en: 'to be kept or not' },
  'pays:unknown': { fr: 'action à dire', en: 'action to be said' },
  'tax:unknown': { fr: 'HT ou TTC, on ne sait pas', en: 'with or without VAT, unknown' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is decided on a cell of our tables that a person changed. */
export const cellDecisions: Readonly<Record<string, Bilingual>> = {
  typed: { fr: 'garder ce qui est écrit à la main', en: 'keep what is typed by hand' },
  computed: { fr: 'reprendre la valeur calculée', en: 'take the computed value' },
};

/** What is decided on one figure, or one action, of the officer's. */
export const factDecisions: Readonly<Record<string, Bilingual>> = {
  keep: { fr: 'à retenir tel quel', en: 'to be kept as it stands' },
  ignore: { fr: 'à laisser hors du contrat', en: 'to be left out of the contract' },
};

/** What is decided of a whole table of the officer's. */
export const tableDecisions: Readonly<Record<string, Bilingual>> = {
  ignore: { fr: 'tableau à ne pas lire', en: 'table not to be read' },
  read: { fr: 'tableau à lire', en: 'table to be read' },
  keep: {
    fr: 'tableau qui compte, là où un autre dit autre chose',
    en: 'table that counts, where another one says otherwise',
  },
};

/** What is decided of all the tables of a sheet. */
export const sheetDecisions: Readonly<Record<string, Bilingual>> = {
  ignore: { fr: 'feuille à ne pas lire', en: 'sheet not to be read' },
  read: { fr: 'feuille à lire', en: 'sheet to be read' },
};

/** What a table measures. */
export const familyNames: Readonly<Record<Family, Bilingual>> = {
  ghg: { fr: 'gaz à effet de serre', en: 'greenhouse gases' },
  energy: { fr: 'consommation d’énergie', en: 'energy consumption' },
  renewable: { fr: 'production renouvelable', en: 'renewable production' },
  'air-nox': { fr: 'oxydes d’azote (NOx)', en: 'nitrogen oxides (NOx)' },
  'air-pm10': { fr: 'particules PM10', en: 'particles PM10' },
  'air-pm25': { fr: 'particules PM2,5', en: 'particles PM2.5' },
  'air-covnm': { fr: 'composés organiques volatils', en: 'volatile organic compounds' },
  'air-so2': { fr: 'dioxyde de soufre (SO2)', en: 'sulphur dioxide (SO2)' },
  'air-nh3': { fr: 'ammoniac (NH3)', en: 'ammonia (NH3)' },
  sequestration: { fr: 'séquestration de carbone', en: 'carbon sequestration' },
  mobility: { fr: 'mobilité', en: 'mobility' },
  buildings: { fr: 'bâtiments', en: 'buildings' },
  capacity: { fr: 'puissance installée', en: 'installed capacity' },
  waste: { fr: 'déchets', en: 'waste' },
  'land-and-water': { fr: 'sols et eau', en: 'land and water' },
  territory: { fr: 'territoire', en: 'territory' },
};

/** What a year's figures are; a scenario may be named. */
export const statusNames = {
  measured: { fr: 'résultat', en: 'result' },
  objective: { fr: 'objectif', en: 'target' },
  scenario: { fr: 'scénario', en: 'scenario' },
  'scenario:existing-strategies': { fr: 'scénario « stratégies existantes »', en: 'scenario "existing strategies"' },
  'scenario:business-as-usual': { fr: 'scénario tendanciel', en: 'scenario "business as usual"' },
  'scenario:action-plan': { fr: 'scénario du plan d’actions', en: 'scenario of the action plan' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Headings and sentences of the page that lists the meanings. */
export const meaningPageWords = {
  title: { fr: 'Ce qu’une réponse peut dire', en: 'What an answer may say' },
  intro: {
    fr: 'Dans le fichier que `inspect --save-mapping REPONSES.json` écrit, les questions viennent en premier. Pour répondre, écrivez dans `meaning` un des sens ci-dessous et `person` dans `decidedBy`, puis rendez le fichier avec `--mapping REPONSES.json`. Les réponses sont gardées dans le classeur que `build` écrit : l’an prochain, repartez de lui.',
    en: 'In the file that `inspect --save-mapping ANSWERS.json` writes, the questions come first. To answer, write one of the meanings below in `meaning` and `person` in `decidedBy`, then give the file back with `--mapping ANSWERS.json`. The answers are kept in the workbook that `build` writes: start from it next year.',
  },
  meaning: { fr: 'À écrire', en: 'To write' },
  name: { fr: 'Ce que cela veut dire', en: 'What it means' },
  lone: { fr: 'Pour toute ligne ou colonne', en: 'For any row or column' },
  sector: { fr: 'Secteurs', en: 'Sectors' },
  carrier: { fr: 'Énergies', en: 'Energy carriers' },
  year: { fr: 'Années', en: 'Years' },
  family: { fr: 'Ce que le tableau mesure', en: 'What the table measures' },
  perimeter: { fr: 'Territoire des chiffres', en: 'Territory of the figures' },
  tax: { fr: 'Taxe des montants', en: 'Tax of the amounts' },
  free: { fr: 'Inventaire et valeur d’une case', en: 'Inventory, and the value of one cell' },
  fact: { fr: 'Un chiffre ou une action à part', en: 'One figure or one action by itself' },
  table: { fr: 'Un tableau entier, ou sa feuille', en: 'A whole table, or its sheet' },
  cell: { fr: 'Case de nos tableaux changée à la main', en: 'Cell of our tables changed by hand' },
  unit: { fr: 'Unités', en: 'Units' },
  field: { fr: 'Colonnes d’une liste ou d’un plan d’actions', en: 'Columns of a list or an action plan' },
  money: {
    fr: 'Colonnes d’un plan d’investissement (`total` : ou une année, `before`, `after`)',
    en: 'Columns of a plan of investments (`total`: or a year, `before`, `after`)',
  },
  pays: {
    fr: 'Ce que paie une opération (`@` : part de son coût, `~` : part pour le climat, `+` : une autre action)',
    en: 'What an operation pays (`@`: share of its cost, `~`: share for the climate, `+`: another action)',
  },
  indicator: { fr: 'Indicateurs', en: 'Indicators' },
} as const satisfies Readonly<Record<string, Bilingual>>;
