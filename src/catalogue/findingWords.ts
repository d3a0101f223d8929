import { type Bilingual, message } from '../domain/message';
import { gapWords } from './gapWords';
import { leftOutWords } from './planRows';

/** The sentences around findings. A rule keeps its own sentence in its file. */
export const findingWords = {
  none: message('Aucun constat.', 'No finding.'),
  blocking: message('BLOQUANTS : {count}', 'BLOCKING: {count}'),
  warning: message('À JUSTIFIER : {count}', 'TO JUSTIFY: {count}'),
  information: message('POUR INFORMATION : {count}', 'FOR INFORMATION: {count}'),
  causes: message('{causes} ({cells} cellules)', '{causes} ({cells} cells)'),
  rule: message('  {title} ({count})', '  {title} ({count})'),
  first: message('  {title} ({count}) · {at}', '  {title} ({count}) · {at}'),
  line: message('    {at} · {message}', '    {at} · {message}'),
  whole: message('    {message}', '    {message}'),
  next: message('    → {next}', '    → {next}'),
  more: message(
    '    … et {count} autres, tous dans --report ou --json.',
    '    … and {count} others, all in --report or --json.',
  ),
} as const;

/** The sentences of the page of findings, to read and print. */
export const pageWords = {
  title: message('Constats : {file}', 'Findings: {file}'),
  summary: message(
    'Bloquants : {blocking} · à justifier : {warning}, dont {justified} justifiés · pour information : {information}',
    'Blocking: {blocking} · to justify: {warning}, of which {justified} justified · for information: {information}',
  ),
  cell: message('Cellule', 'Cell'),
  finding: message('Constat', 'Finding'),
  whole: message('Tout le contrat', 'The whole contract'),
} as const;

/** Words for the values that findings carry by their identifier. */
export const valueWords: Readonly<Record<string, Bilingual>> = {
  ...leftOutWords,
  ...gapWords,
  'held-text': { fr: 'n’est pas un nombre', en: 'is not a number' },
  'held-date': { fr: 'est une date, là où un nombre est attendu', en: 'is a date where a number is expected' },
  paused: { fr: 'en pause', en: 'paused' },
  blocked: { fr: 'bloqué', en: 'blocked' },
  'to-discuss': { fr: 'à discuter', en: 'to be discussed' },
  measured: { fr: 'mesuré', en: 'measured' },
  objective: { fr: 'visé', en: 'targeted' },
  scenario: { fr: 'de scénario', en: 'of a scenario' },
  commune: { fr: 'de la commune', en: 'commune' },
  epci: { fr: 'de l’intercommunalité', en: 'intermunicipality' },
  department: { fr: 'du département', en: 'department' },
  region: { fr: 'de la région', en: 'region' },
  state: { fr: 'de l’État', en: 'State' },
  europe: { fr: 'de l’Europe', en: 'Europe' },
  other: { fr: 'd’un autre territoire', en: 'other territory' },
  'ratio-territory-unknown': { fr: 'territoire non dit', en: 'territory not said' },
  'ratio-total-territory': { fr: 'le total est d’un autre territoire', en: 'the total is of another territory' },
  'ratio-total-version': {
    fr: 'le total est d’une autre version de l’inventaire',
    en: 'the total is of another version of the inventory',
  },
  'ratio-total-year': { fr: 'aucun total de cette année', en: 'no total of that year' },
  'ratio-people-territory': {
    fr: 'la population est d’un autre territoire',
    en: 'the population is of another territory',
  },
  'ratio-people-year': { fr: 'aucune population de cette année', en: 'no population of that year' },
  'ratio-two-populations': {
    fr: 'deux populations différentes pour cette année',
    en: 'two different populations for that year',
  },
};

/** What a level of severity is called, for people. */
export const severityWords: Readonly<Record<'blocking' | 'warning' | 'information', Bilingual>> = {
  blocking: { fr: 'bloquant', en: 'blocking' },
  warning: { fr: 'à justifier', en: 'to justify' },
  information: { fr: 'pour information', en: 'for information' },
};
