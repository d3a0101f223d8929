import { message } from '../../domain/message';

/** Tableaux (pane/words, section 5). */
export const tablesWords = {
  toWrite: message('à écrire', 'to write'),
  upToDate: message('à jour', 'up to date'),
  sourceChanged: message('source modifiée', 'source changed'),
  editedByHand: message('modifié à la main', 'edited by hand'),
  toComplete: message('à compléter', 'to complete'),
  leftOut: message('sans objet', 'not applicable'),
  line: message('{others}, sur les {here} du modèle.', '{others}, of the template’s {here}.'),
  lineAlone: message('Ce sont tous ceux du modèle.', 'These are all of the template’s.'),
  stateCount: message('{count} {state}', '{count} {state}'),
  whatWillChange: message('Ce qui va changer', 'What will change'),
  nothingToChange: message(
    'Rien à changer : les tableaux disent déjà la même chose.',
    'Nothing to change: the tables already say the same.',
  ),
  ours: message(
    '{cells} et {sheets}, toutes à nous. Aucune cellule de vos feuilles.',
    '{cells} and {sheets}, all ours. No cell of yours.',
  ),
  decisions: message('À décider', 'To decide'),
  byHand: message('{cell} porte une valeur écrite à la main.', '{cell} holds a value written by hand.'),
  keepYours: message('Garder la vôtre : {value}', 'Keep yours: {value}'),
  keepNote: message('Elle n’aura pas d’origine.', 'It will have no source.'),
  takeOurs: message('Prendre la valeur calculée : {value}', 'Take the computed value: {value}'),
  changes: message('Changements', 'Changes'),
  newSheets: message('Nouvelles feuilles', 'New sheets'),
  stays: message('Vos textes et justifications restent en place.', 'Your texts and reasons stay in place.'),
  undoNote: message(
    'Ctrl+Z ne suffit pas à tout défaire : utilisez « Annuler l’écriture », proposé juste après.',
    'Ctrl+Z cannot undo all of it: use “Undo writing”, offered right after.',
  ),
  writingTitle: message('Écriture des tableaux', 'Writing the tables'),
  writing: message('Écriture : {sheet}, {index} sur {count}', 'Writing: {sheet}, {index} of {count}'),
  withoutCharts: message(
    'Tout est écrit, sauf les graphiques : Excel les a refusés. Leurs chiffres sont dans « CCC Graphiques » ; le fichier écrit par l’atelier ou la ligne de commande les dessine.',
    'All is written but the charts: Excel refused them. Their figures are in "CCC Charts"; the file written by the workbench or the command line draws them.',
  ),
  notThereYet: message('{cell} · feuille pas encore écrite', '{cell} · sheet not written yet'),
  seeOrigin: message('{cell} : voir son origine', '{cell}: see where it comes from'),
  originShort: message('voir son origine', 'see where it comes from'),
  figures: message('Chiffres, et leur origine', 'Figures, and where they come from'),
  noFigures: message('Aucun chiffre pour l’instant.', 'No figure so far.'),
  openSheet: message('Aller à la feuille', 'Go to the sheet'),
  blank: message('vide', 'empty'),
  origin: message('D’où vient ce chiffre', 'Where this figure comes from'),
  originNone: message(
    'Cette cellule n’a pas d’origine : ce n’est pas un chiffre écrit par Passerelle.',
    'This cell has no origin: it is not a figure written by Passerelle.',
  ),
  follows: message('suit la source', 'follows its source'),
  fixed: message('valeur fixe', 'fixed value'),
  typed: message('écrit à la main', 'written by hand'),
  broken: message('source introuvable', 'source not found'),
  steps: message('Étapes', 'Steps'),
  sources: message('Cellules sources', 'Source cells'),
  formula: message('Formule écrite', 'Formula written'),
  decided: message('Qui l’a décidé', 'Who decided'),
  usedIn: message('Sert aussi dans', 'Also used in'),
  showSources: message('Montrer les cellules', 'Show the cells'),
  whereFrom: message('Origine', 'Origin'),
  coverage: message('Ce que demande chaque cadre', 'What each framework asks'),
  coverageNote: message(
    'Contrat, PCAET, TETE, CRTE : ce qui est déjà là, ce qui manque, ce qui est à leur reporter.',
    'Contract, PCAET, TETE, CRTE: what is there already, what is missing, what to give back to them.',
  ),
} as const;

export const tablesCounts = {
  title: {
    one: message('{count} tableau à écrire', '{count} table to write'),
    many: message('{count} tableaux à écrire', '{count} tables to write'),
  },
  allUpToDate: {
    one: message('Le tableau est à jour', 'The table is up to date'),
    many: message('Les {count} tableaux sont à jour', 'All {count} tables are up to date'),
  },
  ofGroup: {
    one: message('{count} sur {total} à jour', '{count} of {total} up to date'),
    many: message('{count} sur {total} à jour', '{count} of {total} up to date'),
  },
  toComplete: {
    one: message('{count} tableau à compléter', '{count} table to complete'),
    many: message('{count} tableaux à compléter', '{count} tables to complete'),
  },
  preview: {
    one: message('Prévisualiser', 'Preview'),
    many: message('Prévisualiser les {count}', 'Preview the {count}'),
  },
  write: {
    one: message('Écrire le tableau', 'Write the table'),
    many: message('Écrire les {count} tableaux', 'Write the {count} tables'),
  },
  cells: {
    one: message('{count} cellule', '{count} cell'),
    many: message('{count} cellules', '{count} cells'),
  },
  newSheets: {
    one: message('{count} feuille nouvelle', '{count} new sheet'),
    many: message('{count} feuilles nouvelles', '{count} new sheets'),
  },
} as const;

/** Envoyer (pane/words, section 6). */
export const sendWords = {
  notReady: message('Pas encore prêt à envoyer', 'Not ready to send yet'),
  ready: message('Les tableaux sont prêts', 'The tables are ready'),
  line: message(
    '{written} tableaux sur {ofTemplate} du modèle viennent d’ici.',
    '{written} tables of the template’s {ofTemplate} come from here.',
  ),
  where: message('Où en est le contrat', 'Where the contract stands'),
  settleFirst: {
    one: message('Régler le point', 'Settle the point'),
    many: message('Régler les {count} points', 'Settle the {count} points'),
  },
  writeFirst: message('Aller aux tableaux', 'Go to tables'),
  pack: message('Faire le dossier à envoyer', 'Make the pack to send'),
  importRemarks: message('Charger les remarques d’un relecteur', 'Load a reader’s remarks'),
  remarksNote: message(
    'La feuille de remarques reçue (.json) : chaque remarque devient un point à vérifier, à sa cellule.',
    'The answer sheet received (.json): each remark becomes a point to check, at its cell.',
  ),
  packTitle: message('Faire le dossier', 'Make the pack'),
  save: message(
    'Enregistrez le classeur : ses feuilles « CCC » sont les tableaux du contrat.',
    'Save the workbook: its “CCC” sheets are the contract’s tables.',
  ),
} as const;

/** What was just done, and how it is taken back. */
export const doneWords = {
  answered: message('{name} : retenu.', '{name}: kept.'),
  answeredMany: {
    one: message('{count} réponse retenue.', '{count} answer kept.'),
    many: message('{count} réponses retenues.', '{count} answers kept.'),
  },
  accepted: {
    one: message('{count} libellé accepté.', '{count} label accepted.'),
    many: message('{count} libellés acceptés.', '{count} labels accepted.'),
  },
  justified: {
    one: message('{count} point justifié.', '{count} point justified.'),
    many: message('{count} points justifiés.', '{count} points justified.'),
  },
  fixed: {
    one: message('{count} cellule corrigée.', '{count} cell fixed.'),
    many: message('{count} cellules corrigées.', '{count} cells fixed.'),
  },
  'put-back': {
    one: message('{count} cellule remise comme avant.', '{count} cell put back.'),
    many: message('{count} cellules remises comme avant.', '{count} cells put back.'),
  },
  written: {
    one: message('{count} tableau écrit.', '{count} table written.'),
    many: message('{count} tableaux écrits.', '{count} tables written.'),
  },
  taken: {
    one: message('{count} feuille copiée.', '{count} sheet copied.'),
    many: message('{count} feuilles copiées.', '{count} sheets copied.'),
  },
  settings: message('Réglages enregistrés.', 'Settings saved.'),
  withdrawn: message('Choix annulé.', 'Choice undone.'),
  dropped: {
    one: message('{count} choix écarté.', '{count} choice dropped.'),
    many: message('{count} choix écartés.', '{count} choices dropped.'),
  },
  undone: message('Annulé. Le classeur est comme avant.', 'Undone. The workbook is as before.'),
  left: {
    one: message('{cells} a changé depuis : laissée telle quelle.', '{cells} has changed since: left alone.'),
    many: message('{cells} ont changé depuis : laissées telles quelles.', '{cells} have changed since: left alone.'),
  },
  undoChoice: message('Annuler ce choix', 'Undo this choice'),
  undoWriting: message('Annuler l’écriture', 'Undo writing'),
  putBack: message('Remettre comme avant', 'Put back as before'),
} as const;
