import { type Bilingual, message } from '../domain/message';
import type { ChapterState, TableState } from '../domain/pack';
import type { Counted } from '../domain/typography';

/** What stands in a pack where personal data stood. */
export const packMarks = {
  name: { fr: '[nom non transmis]', en: '[name not transmitted]' },
  email: { fr: '[adresse non transmise]', en: '[address not transmitted]' },
  phone: { fr: '[numéro non transmis]', en: '[number not transmitted]' },
} as const satisfies Record<string, Bilingual>;

/** Words of a pack's own pages: the lineage as texts, the report. */
export const packWords = {
  lineageTitle: message('Origine des chiffres', 'Lineage of the figures'),
  lineageSubtitle: message(
    'Une ligne par chiffre : les cellules des classeurs de la ville et les étapes, en texte.',
    'One row per figure: the cells of the city’s workbooks and the steps, as text.',
  ),
  cell: message('Case', 'Cell'),
  rowAndColumn: message('Ligne · colonne', 'Row · column'),
  value: message('Valeur', 'Value'),
  unit: message('Unité', 'Unit'),
  sources: message('Cellules sources', 'Source cells'),
  sourceTexts: message('Texte lu', 'Text read'),
  steps: message('Étapes', 'Steps'),
  origin: message('Provenance', 'Origin'),
  contract: message('Contrat Ville Climat', 'Climate City Contract'),
  final: message('Dossier définitif', 'Final pack'),
  draft: message('Dossier de travail, à relire', 'Draft pack, to be reviewed'),
  noTerritory: message('territoire à préciser', 'territory to be named'),
  says: message(
    'Ce dossier dit que les tableaux sont prêts ; il ne dit rien du contrat lui-même.',
    'This pack says that the tables are ready; it says nothing of the contract itself.',
  ),
  saysDraft: message(
    'Travail en cours : rien ne dit encore que les tableaux sont prêts.',
    'Work in progress: nothing says yet that the tables are ready.',
  ),
  where: message('Où en sont les tableaux', 'Where the tables stand'),
  chapter: message('Chapitre', 'Chapter'),
  state: message('État', 'State'),
  tables: message('Tableaux', 'Tables'),
  missing: message('Cases attendues vides', 'Wanted cells left blank'),
  missingBeside: message('{missing} · tableaux vides : {empty}', '{missing} · empty tables: {empty}'),
  blocking: message('Bloquants', 'Blocking'),
  justified: message('Justifiés', 'Justified'),
  toJustify: message('À justifier', 'To justify'),
  toTranslate: message('À traduire', 'To translate'),
  table: message('Tableau', 'Table'),
  why: message('Précision', 'Detail'),
  validated: message('Validé le {on}', 'Validated on {on}'),
  validatedBy: message('Validé le {on} par {by}', 'Validated on {on} by {by}'),
  outside: message('À écrire hors de Passerelle', 'To be written outside Passerelle'),
  figures: message('Les tableaux', 'The tables'),
} as const;

export const tableStateWords = {
  written: { fr: 'écrit', en: 'written' },
  empty: { fr: 'vide', en: 'empty' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
  elsewhere: { fr: 'écrit ailleurs', en: 'written elsewhere' },
} as const satisfies Record<TableState, Bilingual>;

export const chapterStateWords = {
  ready: { fr: 'prêt', en: 'ready' },
  open: { fr: 'à compléter', en: 'to complete' },
  blocked: { fr: 'bloqué', en: 'blocked' },
} as const satisfies Record<ChapterState, Bilingual>;

export const originWords = {
  source: { fr: 'classeurs', en: 'workbooks' },
  typed: { fr: 'saisi', en: 'typed' },
  computed: { fr: 'calculé', en: 'computed' },
} as const;

/** What stands between the tables and their sending; `list` names tables. */
export const waitingWords = {
  blocking: {
    one: message(
      '{count} constat bloquant : passerelle check le montre.',
      '{count} blocking finding: passerelle check shows it.',
    ),
    many: message(
      '{count} constats bloquants : passerelle check les montre.',
      '{count} blocking findings: passerelle check shows them.',
    ),
  },
  'to-justify': {
    one: message(
      '{count} constat à justifier : inspect --save-mapping reponses.json écrit la liste ; remplissez « text » sous « justifications », puis rendez le fichier par --mapping.',
      '{count} finding to justify: inspect --save-mapping answers.json writes the list; fill "text" under "justifications", then give the file back by --mapping.',
    ),
    many: message(
      '{count} constats à justifier : inspect --save-mapping reponses.json écrit la liste ; remplissez « text » sous « justifications », puis rendez le fichier par --mapping.',
      '{count} findings to justify: inspect --save-mapping answers.json writes the list; fill "text" under "justifications", then give the file back by --mapping.',
    ),
  },
  empty: {
    one: message(
      '{count} tableau vide ({list}) : remplissez-le, ou dites dans les réglages (« tables ») qu’il est sans objet, ou à quelle page il est écrit.',
      '{count} empty table ({list}): fill it, or say in the settings ("tables") that it does not apply, or on which page it is written.',
    ),
    many: message(
      '{count} tableaux vides ({list}) : remplissez-les, ou dites dans les réglages (« tables ») qu’ils sont sans objet, ou à quelle page ils sont écrits.',
      '{count} empty tables ({list}): fill them, or say in the settings ("tables") that they do not apply, or on which page they are written.',
    ),
  },
} as const satisfies Record<string, Counted<'count' | 'list'>>;

/** What `passerelle pack` says. */
export const packSaid = {
  notReady: message(
    'Le dossier définitif n’est pas fait : les tableaux ne sont pas prêts.',
    'The final pack is not made: the tables are not ready.',
  ),
  draftMayBe: message(
    'Un dossier de travail se fait à tout moment : ajoutez --draft.',
    'A draft may be made at any time: add --draft.',
  ),
  made: message('Écrit : {kind}, {out} ({count} parties)', 'Written: {kind}, {out} ({count} parts)'),
  part: message('  {path} ({size} ko)', '  {path} ({size} kB)'),
  withheld: {
    one: message(
      '{count} donnée personnelle n’est pas transmise ({named}). Pour l’envoyer aussi : --with-names.',
      '{count} personal item is not transmitted ({named}). To send it too: --with-names.',
    ),
    many: message(
      '{count} données personnelles ne sont pas transmises ({named}). Pour les envoyer aussi : --with-names.',
      '{count} personal items are not transmitted ({named}). To send them too: --with-names.',
    ),
  },
  missing: {
    one: message('{count} case attendue est vide.', '{count} wanted cell is blank.'),
    many: message('{count} cases attendues sont vides.', '{count} wanted cells are blank.'),
  },
  toTranslate: {
    one: message('{count} texte à traduire.', '{count} text to translate.'),
    many: message('{count} textes à traduire.', '{count} texts to translate.'),
  },
  outside: message(
    'À écrire hors de Passerelle : textes des sections, signatures, carte (la liste est dans report.html).',
    'To be written outside Passerelle: texts of the sections, signatures, map (the list is in report.html).',
  ),
  tablesReady: message(
    'Les tableaux sont prêts ; Passerelle ne dit rien du contrat lui-même, et n’envoie rien.',
    'The tables are ready; Passerelle says nothing of the contract itself, and sends nothing.',
  ),
  tablesNot: message(
    'Dossier de travail : rien ne dit que les tableaux sont prêts. Passerelle n’envoie rien.',
    'Draft: nothing says that the tables are ready. Passerelle sends nothing.',
  ),
  fingerprint: message(
    'Empreinte SHA-256 de l’archive, à dire au lecteur : {fingerprint}',
    'SHA-256 fingerprint of the archive, to tell the reader: {fingerprint}',
  ),
} as const;
