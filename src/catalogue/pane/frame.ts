import { message } from '../../domain/message';

/** The frame of the pane: places, their states, foot, common buttons (pane/words, section 1). */
export const frameWords = {
  steps: message('Étapes', 'Steps'),
  read: message('Lire', 'Read'),
  check: message('Vérifier', 'Check'),
  tables: message('Tableaux', 'Tables'),
  send: message('Envoyer', 'Send'),
  settings: message('Réglages du contrat', 'Contract settings'),
  draft: message('Contrat {year}, brouillon', '{year} contract, draft'),
  ready: message('Contrat {year}, tableaux prêts', '{year} contract, tables ready'),
  unnamed: message('Territoire à préciser', 'Territory to be named'),
  promise: message('Passerelle n’envoie aucune donnée', 'Passerelle sends no data'),
  readAt: message('Lu à {time}', 'Read at {time}'),
  checkedAt: message('Vérifié à {time}', 'Checked at {time}'),
  writtenAt: message('Écrit à {time}', 'Written at {time}'),
  refresh: message('Actualiser', 'Refresh'),
  cancel: message('Annuler', 'Cancel'),
  later: message('Plus tard', 'Later'),
  close: message('Fermer', 'Close'),
  backTo: message('Retour à {place}', 'Back to {place}'),
  pageTitle: message('{page} – {place} – Passerelle', '{page} – {place} – Passerelle'),
  certain: message('sûr', 'certain'),
  probable: message('probable', 'likely'),
  unlikely: message('peu probable', 'unlikely'),
  before: message('avant', 'before'),
  after: message('après', 'after'),
} as const;

/** What each place says of itself under its name. */
export const placeStates = {
  toCome: message('à venir', 'to come'),
  underWay: message('en cours', 'under way'),
  understood: message('lu', 'read'),
  settled: message('tout est réglé', 'all settled'),
  upToDate: message('à jour', 'up to date'),
  ready: message('prêt', 'ready'),
  notReady: message('pas prêt', 'not ready'),
  nothing: message('rien', 'nothing'),
  toSettle: {
    one: message('{count} à préciser', '{count} to settle'),
    many: message('{count} à préciser', '{count} to settle'),
  },
  blocking: {
    one: message('{count} bloquant', '{count} blocking'),
    many: message('{count} bloquants', '{count} blocking'),
  },
  toJustify: {
    one: message('{count} à justifier', '{count} to justify'),
    many: message('{count} à justifier', '{count} to justify'),
  },
  toComplete: message('{count} à compléter', '{count} to complete'),
  toWrite: {
    one: message('{count} à écrire', '{count} to write'),
    many: message('{count} à écrire', '{count} to write'),
  },
} as const;

/** First opening and reading (pane/words, section 2). */
export const startWords = {
  title: message(
    'Vos tableaux de suivi deviennent ceux du Contrat Ville Climat',
    'Your monitoring tables become those of the Climate City Contract',
  ),
  text: message(
    'Les chiffres sont déjà dans ce classeur. Passerelle les retrouve, les vérifie et les reporte, sans ressaisie.',
    'The figures are already in this workbook. Passerelle finds them, checks them and carries them over. Nothing is retyped.',
  ),
  willRead: message('Ce qui sera lu', 'What will be read'),
  willReadText: message(
    'Toutes les feuilles de ce classeur, même masquées.',
    'Every sheet of this workbook, hidden ones too.',
  ),
  willWrite: message('Ce qui sera écrit', 'What will be written'),
  willWriteText: message(
    'De nouvelles feuilles « CCC », quand vous le demandez. Vos feuilles restent telles quelles.',
    'New sheets named “CCC”, when you ask. Your sheets stay as they are.',
  ),
  willSend: message('Ce qui sera envoyé', 'What will be sent'),
  willSendText: message(
    'Rien par Passerelle. Votre classeur reste où vous l’avez enregistré.',
    'Nothing by Passerelle. Your workbook stays where you saved it.',
  ),
  read: message('Lire ce classeur', 'Read this workbook'),
  example: message('Voir un exemple', 'See an example'),
  exampleNote: message('L’exemple s’ouvre dans un nouveau classeur.', 'The example opens in a new workbook.'),
  noExample: message(
    'L’exemple n’a pas pu être chargé. Vérifiez le réseau, puis recommencez.',
    'The example could not be loaded. Check the network, then try again.',
  ),
  row: message('{sheet}, ligne {row} sur {rows}', '{sheet}, row {row} of {rows}'),
  silent: message(
    'Excel ne répond pas depuis {seconds} s. Il calcule peut-être : vous pouvez attendre, ou annuler sans rien perdre.',
    'Excel has not answered for {seconds} s. It may be calculating: you can wait, or cancel and lose nothing.',
  ),
  wait: message('Attendre', 'Wait'),
  stopping: message(
    'Arrêt demandé : ce qui est écrit est remis comme avant dès qu’Excel répond.',
    'Stopping: what is written is put back as it was as soon as Excel answers.',
  ),
  reading: message('Lecture du classeur', 'Reading the workbook'),
  continueInExcel: message('Vous pouvez continuer à travailler dans Excel.', 'You can go on working in Excel.'),
  continueHere: message('Vous pouvez continuer à travailler dans le tableur.', 'You can go on working in the sheet.'),
  sheet: message('Feuille {index} sur {count}', 'Sheet {index} of {count}'),
  cancelNote: message('Annuler laisse le classeur tel quel.', 'Cancelling leaves the workbook as it is.'),
  stopped: message('Lecture arrêtée. Rien n’a été modifié.', 'Reading stopped. Nothing was changed.'),
  long: message(
    'Le classeur est grand. Fermer les autres classeurs peut accélérer la lecture.',
    'The workbook is large. Closing other workbooks may speed things up.',
  ),
} as const;

/** The steps of a reading, in order. */
export const readingSteps = {
  'find-sheets': message('Trouver les feuilles', 'Find the sheets'),
  'read-cells': message('Lire les cellules', 'Read the cells'),
  recognise: message('Reconnaître les tableaux', 'Recognise the tables'),
  understand: message('Comprendre les libellés', 'Understand the labels'),
  check: message('Vérifier les chiffres', 'Check the figures'),
} as const;

/** Messages above the title: what happened, and the ways out (pane/design, section 4). */
export const messageWords = {
  retry: message('Reprendre', 'Resume'),
  reload: message('Recharger le volet', 'Reload the pane'),
  showCells: message('Voir', 'View'),
  dismiss: message('Fermer', 'Close'),
  cancelled: message('Annulé. Rien n’est écrit.', 'Cancelled. Nothing is written.'),
  readAgain: message('Relire le classeur', 'Read the workbook again'),
  resumeWriting: message('Reprendre l’écriture', 'Resume writing'),
  undoCut: message('Annuler l’écriture', 'Undo writing'),
  saveMapping: message('Enregistrer la correspondance', 'Save the matching'),
  stale: message(
    'Le classeur a changé : des feuilles ou des lignes ont bougé. Relisez-le pour continuer.',
    'The workbook has changed: sheets or rows have moved. Read it again to go on.',
  ),
  colleague: message(
    'Un collègue a modifié le classeur. Les contrôles et les tableaux en tiennent compte.',
    'A colleague changed the workbook. Checks and tables take it into account.',
  ),
  damaged: message(
    'La mémoire de ce classeur est abîmée : vos choix gardés sont laissés de côté. La prochaine écriture la remplacera.',
    'What this workbook remembers is damaged: your kept choices are left aside. The next writing will replace it.',
  ),
  newer: message(
    'Ce classeur a été préparé avec une version plus récente. Vous pouvez le consulter, pas l’écrire.',
    'This workbook was prepared with a newer version. You can view it, not write it.',
  ),
  faultTitle: message('Cette page ne peut pas s’afficher', 'This page cannot be shown'),
  fault: message(
    'Passerelle a rencontré un défaut. Rien n’a été écrit, vos choix sont gardés. Le détail ne contient aucun chiffre du classeur.',
    'Passerelle hit a defect. Nothing was written, your choices are kept. The detail holds no figure of the workbook.',
  ),
  copyDetail: message('Copier le détail', 'Copy the detail'),
} as const;
