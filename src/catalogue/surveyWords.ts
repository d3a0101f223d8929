import { type Bilingual, message } from '../domain/message';
import type { CitySheetId } from './citiesWords';

/** Headings and sentences of the workbook of many cities. */
export const surveyWords = {
  cities: message('Villes', 'Cities'),
  lowest: message('Le plus bas', 'Lowest'),
  lowestAt: message('Où est le plus bas', 'Where the lowest is'),
  quarter: message('Premier quartile', 'First quartile'),
  median: message('Médiane', 'Median'),
  threeQuarters: message('Troisième quartile', 'Third quartile'),
  highest: message('Le plus haut', 'Highest'),
  highestAt: message('Où est le plus haut', 'Where the highest is'),
  counted: message('Ce que la somme compte', 'What the sum counts'),
  countedCities: message('{count} villes', '{count} cities'),
  inside: message('{count} ôtées (dans leur métropole)', '{count} left out (within their metropolis)'),
  twice: message('{count} opérations en double ôtées', '{count} operations told twice taken off'),
  without: message('Villes sans chiffre', 'Cities without a figure'),
  ready: message('Prêts', 'Ready'),
  open: message('Ouverts', 'Open'),
  blocked: message('Bloqués', 'Blocked'),
  written: message('Tableaux écrits', 'Tables written'),
  empty: message('Tableaux vides', 'Tables empty'),
  missing: message('Cases vides', 'Blank cells'),
  blocking: message('Bloquants', 'Blocking'),
  findings: message('Constats', 'Findings'),
  asks: message('Nombre', 'Number'),
  how: message(
    'Plus de {most} fichiers : les chiffres sont donnés en statistiques (villes, plus bas, quartiles, médiane, plus haut, somme), sans une colonne par ville.',
    'More than {most} files: figures are given as statistics (cities, lowest, quartiles, median, highest, sum), without a column for each city.',
  ),
  elsewhere: message(
    'Graphiques, mises à part chiffre par chiffre, envois d’avant et origine de chaque chiffre : consolidez {most} fichiers au plus, ou rangez les envois par passerelle facts.',
    'Charts, figures set apart one by one, packs before and the origin of each figure: consolidate {most} files at most, or lay the packs by passerelle facts.',
  ),
  told: message(
    'Chiffres lus : {figures}, de {cities} villes, en statistiques (plus de {most} fichiers) · écrit : {out}',
    'Figures read: {figures}, of {cities} cities, as statistics (more than {most} files) · written: {out}',
  ),
  noAnswers: message(
    'Pas de remarques par ville au-delà de {most} fichiers : consolidez-en moins avec --csv.',
    'No remarks city by city beyond {most} files: consolidate fewer with --csv.',
  ),
} as const;

/** Sheets of the workbook of many cities, in order. */
export const SURVEY_SHEETS = [
  'cover',
  'indicators',
  'tables',
  'gap',
  'investments',
  'ratios',
  'asks',
  'levels',
  'chapters',
  'findings',
] as const satisfies readonly CitySheetId[];
export type SurveySheetId = (typeof SURVEY_SHEETS)[number];

const STATISTICS: Bilingual = {
  fr: 'Une ligne par base : année, périmètre, méthode. La première est celle du plus grand nombre de villes ; « ≠ » dit ce que les autres ont de différent.',
  en: 'One row per basis: year, perimeter, method. The first is that of most cities; "≠" says how the others differ.',
};

/** What each of these sheets says under its title, where it is not what the comparison says. */
export const surveySubtitles: Readonly<Partial<Record<SurveySheetId, Bilingual>>> = {
  cover: {
    fr: 'Les fichiers reçus, ce qui manque, ce qui a été refusé. Plus bas et plus haut mènent à leur ville et à leur case.',
    en: 'Files received, what is missing, what was refused. Lowest and highest lead to their city and cell.',
  },
  indicators: STATISTICS,
  tables: STATISTICS,
  gap: STATISTICS,
  ratios: {
    fr: 'Population municipale de 2022 (INSEE), sinon celle du fichier : des chiffres d’une autre année sont des ordres de grandeur.',
    en: 'Municipal population of 2022 (INSEE), else the file’s: figures of another year are orders of magnitude.',
  },
  asks: {
    fr: 'Leur nombre par niveau à qui ils s’adressent ; ce qu’ils disent est dans l’envoi de chaque ville.',
    en: 'Their number by the level that they are addressed to; what they say is in each city’s pack.',
  },
  chapters: {
    fr: 'États des chapitres, toutes villes ensemble ; tableaux écrits et vides, cases attendues encore vides, constats bloquants.',
    en: 'States of the chapters, all cities together; tables written and empty, wanted cells still blank, blocking findings.',
  },
  findings: {
    fr: 'Par règle, pour les fichiers qui détaillent leurs constats ; un envoi définitif ne dit que leur nombre (première feuille).',
    en: 'By rule, for the files that list their findings; a final pack says their number only (first sheet).',
  },
};

/** What stands in place of a figure, beside the notation keys. */
export const missingWords: Readonly<Record<string, Bilingual>> = {
  blank: { fr: 'vide', en: 'blank' },
  'not-reported': { fr: 'non communiqué', en: 'not reported' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
  secret: { fr: 'secret', en: 'secret' },
  error: { fr: 'erreur', en: 'error' },
  'to-come': { fr: 'à venir', en: 'to come' },
  placeholder: { fr: 'à remplir', en: 'to be filled' },
};
