import { message } from '../domain/message';

/** Headings and words of the sheets of the consolidated workbook. */
export const citiesSheetWords = {
  subject: message('Ce qui est comparé', 'What is compared'),
  unit: message('Unité', 'Unit'),
  basis: message('Base', 'Basis'),
  total: message('Somme', 'Sum'),
  counted: message('Villes comptées', 'Cities counted'),
  inside: message(
    '{counted} ; sans {inside} (dans sa métropole)',
    '{counted}; without {inside} (within its metropolis)',
  ),
  sharedOnce: message('{counted} ; {count} en double ôtés', '{counted}; {count} told twice taken off'),
  notReceived: message('non reçu', 'not received'),
  saidHereOnly: message(
    '{what} : {own}, quand les autres ne le disent pas',
    '{what}: {own}, where the others do not say it',
  ),
  notSaid: message('non dit', 'not said'),
  methodUnsaid: message('méthode non dite', 'method not said'),
  noYear: message('année non dite', 'year not said'),
  measured: message('observé', 'measured'),
  objective: message('objectif', 'target'),
  net: message('déduits', 'deducted'),
  gross: message('non déduits', 'not deducted'),
  nothing: message('Rien à montrer.', 'Nothing to show.'),
  city: message('Ville', 'City'),
  file: message('Fichier', 'File'),
  sheet: message('Feuille', 'Sheet'),
  cell: message('Case', 'Cell'),
  value: message('Valeur', 'Value'),
  sources: message('Cellules sources', 'Source cells'),
  version: message('Inventaire', 'Inventory'),
  shownIn: message('Montré en', 'Shown in'),
  why: message('Pourquoi', 'Why'),
  main: message('Base de comparaison', 'Basis of the comparison'),
  notShared: message(
    '{basis} ({city} seule : aucune base n’est partagée)',
    '{basis} ({city} alone: no basis is shared)',
  ),
  kind: message('Nature', 'Kind'),
  toWhom: message('À qui', 'To whom'),
  forWhat: message('Pour quoi', 'For what'),
  byWhen: message('Pour quand', 'By when'),
  what: message('Quoi', 'What'),
  levels: message('Niveaux visés', 'Levels addressed'),
  level: message('Niveau', 'Level'),
  role: message('Rôle', 'Role'),
  actions: message('Actions', 'Actions'),
  all: message('Ensemble', 'All'),
  euros: message('Euros {tax}', 'Euros {tax}'),
  askCount: message('Demandes adressées', 'Asks addressed'),
  chapter: message('Chapitre', 'Chapter'),
  severity: message('Gravité', 'Severity'),
  rule: message('Règle', 'Rule'),
  finding: message('Constat', 'Finding'),
  next: message('À faire', 'What to do'),
  justified: message('Justification', 'Justification'),
  follow: message('Origine : {city}, {at}', 'Origin: {city}, {at}'),
  state: message('État', 'State'),
  territory: message('Périmètre', 'Perimeter'),
  population: message('Population', 'Population'),
  populationFrom: message(
    'Population municipale 2022 (INSEE), sinon celle du fichier',
    'Municipal population 2022 (INSEE), else the file’s',
  ),
  baseYear: message('Année de référence', 'Base year'),
  method: message('Méthode d’inventaire', 'Inventory method'),
  templates: message('Modèles', 'Templates'),
  coverage: message('Couverture', 'Coverage'),
  covered: message(
    '{answered} indicateurs sur les {asked} que demandent les quatre cadres',
    '{answered} indicators of the {asked} that the four frameworks ask for',
  ),
  findings: message('Bloquants / à justifier', 'Blocking / to justify'),
  remarks: message('À savoir', 'To know'),
  received: message('reçu', 'received'),
  refusedFiles: message('Fichiers refusés', 'Files refused'),
  noneRefused: message('Aucun fichier refusé.', 'No file refused.'),
  summary: message(
    'Lauréats reçus : {received} sur {laureates} · autres territoires : {others} · fichiers refusés : {refused}',
    'Laureates received: {received} of {laureates} · other territories: {others} · files refused: {refused}',
  ),
  before: message('Avant', 'Before'),
  after: message('Maintenant', 'Now'),
  difference: message('Différence', 'Difference'),
  absentFigure: message('absent', 'absent'),
  otherEdition: message('Inventaire : {after}, avant {before}', 'Inventory: {after}, before {before}'),
  otherSources: message('Cellules sources : {after}, avant {before}', 'Source cells: {after}, before {before}'),
  laid: message('Envois rangés : {count} · dossier : {out}', 'Packs laid: {count} · folder: {out}'),
  absent: message('Non reçus : {names}', 'Not received: {names}'),
  compared: message(
    'Chiffres côte à côte : {together} · d’une seule ville : {alone} · mis à part, avec la raison : {apart} · écrit : {out}',
    'Figures side by side: {together} · of one city only: {alone} · set apart, with the reason: {apart} · written: {out}',
  ),
  chapterLine: message(
    '{state} · tableaux écrits {written}, vides {empty}, sans objet {notApplicable}, ailleurs {elsewhere} · cases vides {missing} · bloquants {blocking}',
    '{state} · tables written {written}, empty {empty}, not applicable {notApplicable}, elsewhere {elsewhere} · blank cells {missing} · blocking {blocking}',
  ),
  findingsCounted: message(
    'Bloquants {blocking}, à justifier {warning} : non détaillés dans cet envoi',
    'Blocking {blocking}, to justify {warning}: not listed in this pack',
  ),
  perInhabitant: message('{subject}, par habitant', '{subject}, per inhabitant'),
  perTonne: message('Investissement par tonne évitée chaque année', 'Capital cost per tonne avoided each year'),
} as const;

export const chapterStates = {
  ready: { fr: 'prêt', en: 'ready' },
  open: { fr: 'ouvert', en: 'open' },
  blocked: { fr: 'bloqué', en: 'blocked' },
} as const;

export const askKinds = {
  barrier: { fr: 'Frein', en: 'Barrier' },
  lever: { fr: 'Levier', en: 'Lever' },
  ask: { fr: 'Demande', en: 'Ask' },
} as const;

/** What stands on a basis that says no tax; grants and own funds carry none. */
export const taxBasisWords = {
  HT: { fr: 'HT', en: 'without VAT' },
  TTC: { fr: 'TTC', en: 'with VAT' },
  none: { fr: 'sans base de TVA (financements)', en: 'with no VAT basis (funding)' },
  unknown: { fr: 'sans base de TVA dite', en: 'with no VAT basis said' },
} as const;

/** Measures of the plan's sums, in words. */
export const measureNames = {
  reduction: { fr: 'Réductions des actions', en: 'Reductions of actions' },
  compensated: { fr: 'Émissions compensées', en: 'Emissions compensated' },
  capex: { fr: 'Investissement', en: 'Capital cost' },
  opex: { fr: 'Fonctionnement par an', en: 'Running cost per year' },
  estimate: { fr: 'Budget prévisionnel', en: 'Estimated budget' },
  municipality: {
    fr: 'Crédits portés par la collectivité, subventions comprises',
    en: 'Credits carried by the municipality, grants included',
  },
  other: { fr: 'À la charge des autres', en: 'Borne by others' },
  funder: { fr: 'Financeur', en: 'Funder' },
} as const;
