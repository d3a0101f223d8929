import { message } from '../../domain/message';

/** Lire (pane/words, section 3). */
export const readWords = {
  allUnderstood: message('Tout est compris', 'Everything is understood'),
  toSettle: message('À préciser', 'To settle'),
  understood: message('Compris', 'Understood'),
  sheets: message('Feuilles', 'Sheets'),
  somethingElse: message('Autre chose…', 'Something else…'),
  again: message('Réponses à confirmer', 'Answers to confirm'),
  dropRecovered: message('Les écarter', 'Drop them'),
  search: message('Chercher un indicateur, un secteur, une unité', 'Search for an indicator, a sector, a unit'),
  searchNothing: message(
    'Rien pour « {text} ». Essayez un mot du PCAET.',
    'Nothing for “{text}”. Try a word from the climate plan.',
  ),
  confirm: message('Confirmer', 'Confirm'),
  onlyHere: message('Seulement {cell}', 'Only {cell}'),
  acceptAll: message('Tout accepter', 'Accept all'),
  see: message('Voir', 'View'),
  leftOut: message('non reprise', 'left out'),
  hidden: message('Masquée', 'Hidden'),
  ignoreTable: message('Ne pas lire ce tableau', 'Do not read this table'),
  ignored: message('mis de côté par vous', 'ignored by you'),
  readTable: message('Lire ce tableau', 'Read this table'),
  verify: message('Vérifier', 'Check'),
  since: message('Depuis l’an dernier', 'Since last year'),
  takeSheet: message('Reprendre une feuille d’un autre classeur', 'Take a sheet from another workbook'),
  sureNote: message('Nom connu, unité et ordre de grandeur concordants.', 'Known name; unit and magnitude agree.'),
  rememberedNote: message('Décidés une fois précédente.', 'Decided on an earlier occasion.'),
  answeredNote: message('Décidés maintenant.', 'Decided now.'),
  excludedNote: message('Laissés de côté, avec leur motif.', 'Left out, with their reason.'),
  change: message('Changer', 'Change'),
} as const;

export const readCounts = {
  again: {
    one: message(
      '{count} réponse gardée à confirmer : son tableau a changé',
      '{count} kept answer to confirm: its table has changed',
    ),
    many: message(
      '{count} réponses gardées à confirmer : leur tableau a changé',
      '{count} kept answers to confirm: their table has changed',
    ),
  },
  recovered: {
    one: message(
      '{count} choix retrouvé, fait avant la fermeture du volet. Il n’est pas encore dans le classeur : écrivez ou enregistrez.',
      '{count} choice found again, made before the pane was closed. It is not in the workbook yet: write or save.',
    ),
    many: message(
      '{count} choix retrouvés, faits avant la fermeture du volet. Ils ne sont pas encore dans le classeur : écrivez ou enregistrez.',
      '{count} choices found again, made before the pane was closed. They are not in the workbook yet: write or save.',
    ),
  },
  title: {
    one: message('{count} libellé à préciser', '{count} label to settle'),
    many: message('{count} libellés à préciser', '{count} labels to settle'),
  },
  understood: {
    one: message('{count} autre est compris.', '{count} other is understood.'),
    many: message('{count} autres sont compris.', '{count} others are understood.'),
  },
  allUnderstood: {
    one: message('{count} libellé est compris.', '{count} label is understood.'),
    many: message('{count} libellés sont compris.', '{count} labels are understood.'),
  },
  tables: {
    one: message('{count} tableau reconnu', '{count} table found'),
    many: message('{count} tableaux reconnus', '{count} tables found'),
  },
  inSheets: {
    one: message('dans {count} feuille.', 'in {count} sheet.'),
    many: message('dans {count} feuilles.', 'in {count} sheets.'),
  },
  questions: {
    one: message('{count} question', '{count} question'),
    many: message('{count} questions', '{count} questions'),
  },
  moreCells: {
    one: message('et {count} autre cellule', 'and {count} other cell'),
    many: message('et {count} autres cellules', 'and {count} other cells'),
  },
  confirm: {
    one: message('Confirmer', 'Confirm'),
    many: message('Confirmer pour les {count}', 'Confirm for all {count}'),
  },
  accept: {
    one: message('Accepter le libellé sûr', 'Accept the certain one'),
    many: message('Accepter les {count} sûrs', 'Accept the {count} certain ones'),
  },
  sure: {
    one: message('{count} sûr', '{count} certain'),
    many: message('{count} sûrs', '{count} certain'),
  },
  remembered: {
    one: message('{count} repris de la dernière fois', '{count} carried over from last time'),
    many: message('{count} repris de la dernière fois', '{count} carried over from last time'),
  },
  answered: {
    one: message('{count} décidé par vous', '{count} decided by you'),
    many: message('{count} décidés par vous', '{count} decided by you'),
  },
  excluded: {
    one: message('{count} laissé de côté', '{count} left out'),
    many: message('{count} laissés de côté', '{count} left out'),
  },
  labels: {
    one: message('{count} libellé', '{count} label'),
    many: message('{count} libellés', '{count} labels'),
  },
  sheets: {
    one: message('{count} feuille', '{count} sheet'),
    many: message('{count} feuilles', '{count} sheets'),
  },
  hidden: {
    one: message('dont {count} masquée', 'of which {count} hidden'),
    many: message('dont {count} masquées', 'of which {count} hidden'),
  },
  toReview: {
    one: message('{count} à revoir', '{count} to review'),
    many: message('{count} à revoir', '{count} to review'),
  },
  more: {
    one: message('Voir l’autre', 'View the other'),
    many: message('Voir les {count} autres', 'View the other {count}'),
  },
} as const;

/** Une feuille d'un autre classeur (pane/words, section 3). */
export const takeWords = {
  text: message(
    'Elle est copiée ici, aux mêmes adresses, avec le nom du fichier. L’original n’est pas modifié.',
    'It is copied here, at the same addresses, with the file’s name. The original is not changed.',
  ),
  choose: message('Choisir un fichier', 'Choose a file'),
  chooseOther: message('Choisir un autre fichier', 'Choose another file'),
  sheets: message('Feuilles de {file}', 'Sheets of {file}'),
  again: message('déjà reprise : {name}', 'already taken: {name}'),
  unchanged: message('rien n’y changera', 'nothing will change there'),
  changes: {
    one: message(
      '{count} cellule y changera, saisies comprises',
      '{count} cell will change there, typed ones included',
    ),
    many: message(
      '{count} cellules y changeront, saisies comprises',
      '{count} cells will change there, typed ones included',
    ),
  },
  fills: message('{tables} pourront se remplir.', '{tables} can be filled.'),
  taken: message('Déjà reprises', 'Already taken'),
  none: message('Aucune feuille reprise', 'No sheet taken'),
  noneText: message(
    'L’inventaire, l’export TETE ou le PPI sont souvent dans d’autres fichiers.',
    'The inventory, the label export or the investment plan are often in other files.',
  ),
  copy: {
    one: message('Copier la feuille', 'Copy the sheet'),
    many: message('Copier les {count} feuilles', 'Copy the {count} sheets'),
  },
} as const;

/** Vérifier (pane/words, section 4). */
export const checkWords = {
  settledTitle: message('Tout est réglé', 'All settled'),
  number: message('{count}', '{count}'),
  filter: message('Filtrer', 'Filter'),
  all: message('Tout {count}', 'All {count}'),
  blockingChip: message('Bloquants {count}', 'Blocking {count}'),
  warningChip: message('À justifier {count}', 'To justify {count}'),
  informationChip: message('Infos {count}', 'Info {count}'),
  blocking: message('Bloquants', 'Blocking'),
  warning: message('À justifier avant l’envoi', 'To justify before sending'),
  information: message('Pour information', 'For information'),
  settled: message('Réglé', 'Settled'),
  settledNone: message(
    'Rien de réglé pour l’instant. Les corrections s’afficheront ici.',
    'Nothing settled so far. Fixes will appear here.',
  ),
  isBlocking: message('Bloquant', 'Blocking'),
  isWarning: message('À justifier', 'To justify'),
  isInformation: message('Information', 'Information'),
  toDo: message('À faire :', 'To do:'),
  seeFix: message('Voir la correction', 'See the fix'),
  wholeContract: message('Le contrat entier', 'The whole contract'),
  why: message('Pourquoi c’est important', 'Why it matters'),
  source: message('Source', 'Source'),
  help: message('Qu’est-ce que c’est ?', 'What is this?'),
  justify: message('Justifier', 'Justify'),
  exact: message('C’est exact', 'It is correct'),
  justified: message('justifié', 'justified'),
  'to-review': message('à relire : le chiffre a changé', 'to reread: the figure has changed'),
  nothingInFilter: message('Aucun point dans ce filtre.', 'No point under this filter.'),
  more: message('Plus', 'More'),
  search: message('Chercher un point', 'Search for a point'),
  justNow: message('Réglé à l’instant', 'Settled just now'),
  bySheet: message('Par feuille', 'By sheet'),
  everySheet: message('Toutes les feuilles', 'Every sheet'),
  seeTable: message('Voir ce tableau et l’origine de ses chiffres', 'View this table and where its figures come from'),
  showAll: message('Tout afficher', 'Show all'),
  refresh: message('Actualiser', 'Refresh'),
  settleThem: message('Les préciser', 'Settle them'),
  changed: message('Le classeur a changé. Actualiser', 'The workbook has changed. Refresh'),
  putBack: message('Remettre comme avant', 'Put back as before'),
  beforeAfter: message('Avant, après', 'Before, after'),
  cell: message('Cellule', 'Cell'),
  before: message('Avant', 'Before'),
  after: message('Après', 'After'),
  whatChanges: message('Ce qui change', 'What changes'),
  tablesFollow: message('Tableaux : {tables}', 'Tables: {tables}'),
  kept: message(
    'Les valeurs d’avant sont gardées dans le classeur. Vous pourrez les remettre, même l’an prochain.',
    'Former values are kept in the workbook. You can put them back, even next year.',
  ),
} as const;

export const checkCounts = {
  blockingTitle: {
    one: message('{count} point bloque l’envoi', '{count} point blocks sending'),
    many: message('{count} points bloquent l’envoi', '{count} points block sending'),
  },
  justifyTitle: {
    one: message('{count} point à justifier', '{count} point to justify'),
    many: message('{count} points à justifier', '{count} points to justify'),
  },
  justifyLine: {
    one: message('{count} autre demande une phrase de justification.', '{count} other needs a written reason.'),
    many: message('{count} autres demandent une phrase de justification.', '{count} others need a written reason.'),
  },
  shown: {
    one: message('{count} point, {cells}', '{count} point, {cells}'),
    many: message('{count} points, {cells}', '{count} points, {cells}'),
  },
  checks: {
    one: message('{count} contrôle fait.', '{count} check made.'),
    many: message('{count} contrôles faits.', '{count} checks made.'),
  },
  cells: {
    one: message('{count} cellule', '{count} cell'),
    many: message('{count} cellules', '{count} cells'),
  },
  unsettled: {
    one: message(
      '{count} libellé non précisé : ce qu’il concerne n’a pas pu être contrôlé.',
      '{count} label not settled: what it concerns could not be checked.',
    ),
    many: message(
      '{count} libellés non précisés : ce qu’ils concernent n’a pas pu être contrôlé.',
      '{count} labels not settled: what they concern could not be checked.',
    ),
  },
  fix: {
    one: message('Corriger {count} cellule', 'Fix {count} cell'),
    many: message('Corriger {count} cellules', 'Fix {count} cells'),
  },
  ofCells: {
    one: message('{count} cellule sur {total}', '{count} of {total} cells'),
    many: message('{count} cellules sur {total}', '{count} of {total} cells'),
  },
  yourCells: {
    one: message('{count} cellule de vos feuilles', '{count} cell of your sheets'),
    many: message('{count} cellules de vos feuilles', '{count} cells of your sheets'),
  },
} as const;
