import type { CityOrigin } from '../domain/cities';
import type { Apart } from '../domain/cityFigure';
import type { CityRemark, Role } from '../domain/consolidation';
import { type Bilingual, message, type Message } from '../domain/message';

/** Sheets of the consolidated workbook, in order: identifier, name (31 characters at most), title. */
export const citySheets = {
  cover: { name: { fr: 'Villes', en: 'Cities' }, title: { fr: 'Villes côte à côte', en: 'Cities side by side' } },
  indicators: {
    name: { fr: 'Indicateurs', en: 'Indicators' },
    title: { fr: 'Indicateurs du socle commun, ville par ville', en: 'Indicators of the common core, city by city' },
  },
  tables: {
    name: { fr: 'Tableaux', en: 'Tables' },
    title: { fr: 'Tableaux du contrat, ville par ville', en: 'Tables of the contract, city by city' },
  },
  gap: {
    name: { fr: 'Écarts et réductions', en: 'Gaps and reductions' },
    title: { fr: 'Écart à l’objectif et réductions prévues', en: 'Emissions gap and planned reductions' },
  },
  investments: {
    name: { fr: 'Investissements', en: 'Investments' },
    title: { fr: 'Coûts par champ d’action et financeurs', en: 'Costs by field of action, and funders' },
  },
  ratios: {
    name: { fr: 'Par habitant et par tonne', en: 'Per inhabitant and per tonne' },
    title: { fr: 'Par habitant et par tonne évitée', en: 'Per inhabitant and per tonne avoided' },
  },
  charts: {
    name: { fr: 'Graphiques', en: 'Charts' },
    title: { fr: 'Les villes en graphiques', en: 'The cities in charts' },
  },
  asks: {
    name: { fr: 'Freins, leviers, demandes', en: 'Barriers, levers, asks' },
    title: { fr: 'Freins, leviers et demandes', en: 'Barriers, levers and asks' },
  },
  levels: {
    name: { fr: 'Niveaux', en: 'Levels' },
    title: { fr: 'Qui décide, qui paie, qui réalise', en: 'Who decides, who pays, who delivers' },
  },
  chapters: {
    name: { fr: 'Chapitres', en: 'Chapters' },
    title: { fr: 'État des chapitres', en: 'State of the chapters' },
  },
  findings: { name: { fr: 'Constats', en: 'Findings' }, title: { fr: 'Constats ouverts', en: 'Open findings' } },
  changes: {
    name: { fr: 'Depuis l’envoi d’avant', en: 'Since the pack before' },
    title: { fr: 'Ce qui a changé depuis l’envoi d’avant', en: 'What changed since the pack before' },
  },
  apart: {
    name: { fr: 'Non comparables', en: 'Not comparable' },
    title: { fr: 'Chiffres mis à part, et pourquoi', en: 'Figures set apart, and why' },
  },
  origin: {
    name: { fr: 'Origine', en: 'Origin' },
    title: { fr: 'D’où vient chaque chiffre', en: 'Where each figure comes from' },
  },
} as const satisfies Record<string, { readonly name: Bilingual; readonly title: Bilingual }>;

export type CitySheetId = keyof typeof citySheets;

/** What each sheet says under its title. */
export const citySubtitles: Readonly<Record<CitySheetId, Bilingual>> = {
  cover: {
    fr: 'Les fichiers reçus, ce qui manque, ce qui a été refusé. Chaque chiffre des feuilles suivantes mène à sa case d’origine.',
    en: 'Files received, what is missing, what was refused. Each figure of the next sheets leads to the cell that it comes from.',
  },
  indicators: {
    fr: 'Une ligne par base commune : année, périmètre, méthode. « ≠ » : la ville a un chiffre, sur une autre base ; voir « Non comparables ».',
    en: 'One row per common basis: year, perimeter, method. "≠": the city has a figure, on another basis; see "Not comparable".',
  },
  tables: {
    fr: 'Les tableaux dont le modèle imprime les lignes. Tonnes de CO2e et MWh par an, euros. « ≠ » : autre base ; voir « Non comparables ».',
    en: 'The tables whose rows the template prints. Tonnes of CO2e and MWh per year, euros. "≠": another basis; see "Not comparable".',
  },
  gap: {
    fr: 'Écart compté depuis l’année de référence de chaque ville ; réductions des fiches-actions par secteur émetteur, en tonnes par an.',
    en: 'Gap counted from the base year of each city; reductions of the action outlines by emitting sector, in tonnes per year.',
  },
  investments: {
    fr: 'En euros, HT et TTC jamais ajoutés. Une opération écrite par la ville et par sa métropole ne compte qu’une fois dans la somme.',
    en: 'In euros, amounts with and without VAT never added. An operation written by the city and by its metropolis counts once in the sum.',
  },
  ratios: {
    fr: 'Population municipale de 2022 (INSEE), la même pour tous : des chiffres d’une autre année sont des ordres de grandeur.',
    en: 'Municipal population of 2022 (INSEE), the same for all: figures of another year are orders of magnitude.',
  },
  charts: {
    fr: 'Chaque graphique est dessiné depuis les chiffres qui le suivent, sur une seule base.',
    en: 'Each chart is drawn from the figures that follow it, on one basis.',
  },
  asks: {
    fr: 'Dans les mots de chaque ville : à qui, pour quoi, pour quand. Tableaux A-2.1, IP 5 et IP 12.',
    en: 'In each city’s words: to whom, for what, by when. Tables A-2.1, IP 5 and IP 12.',
  },
  levels: {
    fr: 'En actions et en euros. Un niveau que le fichier ne dit pas reste « non dit » : jamais la ville par défaut.',
    en: 'In actions and in euros. A level that the file does not say stays "not said": never the city by default.',
  },
  chapters: {
    fr: 'Tableaux écrits, vides, sans objet ou écrits ailleurs ; cases attendues encore vides ; constats.',
    en: 'Tables written, empty, not applicable or written elsewhere; wanted cells still blank; findings.',
  },
  findings: {
    fr: 'Dans les mots de chaque fichier, bloquants d’abord. Un envoi définitif ne dit que leur nombre.',
    en: 'In the words of each file, blocking ones first. A final pack says their number only.',
  },
  changes: {
    fr: 'Deux envois d’une même ville, validés deux jours différents : chaque chiffre qui a bougé, et pourquoi si un fichier le dit.',
    en: 'Two packs of one city, validated on two days: each figure that moved, and why where a file says it.',
  },
  apart: {
    fr: 'Chiffres qui ne se lisent pas à côté des autres, avec ce qui diffère de la base de la plupart des villes ; de la première ville, quand aucune base n’est partagée.',
    en: 'Figures that are not read beside the others, with what differs from the basis of most cities; of the first city, where no basis is shared.',
  },
  origin: {
    fr: 'Une ligne par chiffre montré : ville, fichier, feuille et case, puis les cellules sources que le fichier nomme.',
    en: 'One row per figure shown: city, file, sheet and cell, then the source cells that the file names.',
  },
};

export const originWords: Readonly<Record<CityOrigin, Bilingual>> = {
  pack: { fr: 'envoi Passerelle', en: 'Passerelle pack' },
  declared: { fr: 'déclaré, non tracé', en: 'declared, not traced' },
};

/** What differs, said with both: `année 2018, et non 2019`. */
export const apartWords: Readonly<Record<Apart, Message>> = {
  territory: message('chiffre d’un autre territoire ({own})', 'figure of another territory ({own})') as Message<
    'own' | 'other'
  >,
  unit: message('unité {own}, et non {other}', 'unit {own}, not {other}'),
  level: message('périmètre : {own}, et non {other}', 'perimeter: {own}, not {other}'),
  year: message('année {own}, et non {other}', 'year {own}, not {other}'),
  status: message('{own}, et non {other}', '{own}, not {other}'),
  method: message('méthode : {own}, et non {other}', 'method: {own}, not {other}'),
  gwp: message('pouvoirs de réchauffement {own}, et non {other}', 'warming potentials {own}, not {other}'),
  netting: message('puits {own}, et non {other}', 'sinks {own}, not {other}'),
  view: message('vue sectorielle : {own}, et non {other}', 'sector view: {own}, not {other}'),
  form: message('modèle {own}, et non {other}', 'template {own}, not {other}'),
  'tax-basis': message('montants {own}, et non {other}', 'amounts {own}, not {other}'),
};

/** The same in one or two words, for a cell. */
export const apartShort: Readonly<Record<Apart, Bilingual>> = {
  territory: { fr: 'territoire', en: 'territory' },
  unit: { fr: 'unité', en: 'unit' },
  level: { fr: 'périmètre', en: 'perimeter' },
  year: { fr: 'année', en: 'year' },
  status: { fr: 'statut', en: 'status' },
  method: { fr: 'méthode', en: 'method' },
  gwp: { fr: 'PRG', en: 'GWP' },
  netting: { fr: 'puits', en: 'sinks' },
  view: { fr: 'secteurs', en: 'sectors' },
  form: { fr: 'modèle', en: 'template' },
  'tax-basis': { fr: 'HT/TTC', en: 'VAT' },
};

export const remarkWords: Readonly<Record<CityRemark, Bilingual>> = {
  'other-territory': {
    fr: 'La liste des lauréats nomme l’autre territoire (ville ou métropole) : montré, pas compté comme lauréat.',
    en: 'The list of laureates names the other territory (city or metropolis): shown, not counted as the laureate.',
  },
  'ambiguous-name': {
    fr: 'La liste dit le nom de la ville, la communauté urbaine porte la mission : périmètre à confirmer.',
    en: 'The list says the name of the city, the urban community carries the Mission: perimeter to be confirmed.',
  },
  'not-a-laureate': { fr: 'N’est pas un des neuf lauréats.', en: 'Is not one of the nine laureates.' },
  'named-by-sheets': {
    fr: 'Ville reconnue aux titres de ses feuilles : à confirmer.',
    en: 'City known by the titles of its sheets: to be confirmed.',
  },
  'named-by-file': {
    fr: 'Ville reconnue au nom du fichier seul : à confirmer.',
    en: 'City known by the name of the file alone: to be confirmed.',
  },
  declared: {
    fr: 'Classeur sans envoi Passerelle : chiffres déclarés, non tracés.',
    en: 'Workbook without a Passerelle pack: figures declared, not traced.',
  },
  draft: { fr: 'Brouillon.', en: 'Draft.' },
  'no-population': {
    fr: 'Population inconnue : rien par habitant.',
    en: 'Population not known: nothing per inhabitant.',
  },
};

export const roleWords: Readonly<Record<Role, Bilingual>> = {
  decides: { fr: 'décide', en: 'decides' },
  pays: { fr: 'paie', en: 'pays' },
  delivers: { fr: 'réalise', en: 'delivers' },
};
