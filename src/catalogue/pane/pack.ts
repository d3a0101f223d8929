import { type Message, message } from '../../domain/message';
import type { PackKind, PartRole } from '../../domain/pack';
import type { Counted } from '../../domain/typography';

/** Envoyer: the pack for the Mirror Group, and the draft for the City Advisor. */
export const packPaneWords = {
  line: message(
    'Un seul fichier ZIP, que vous envoyez vous-même. Passerelle n’envoie rien.',
    'One ZIP file, which you send yourself. Passerelle sends nothing.',
  ),
  kind: message('Pour qui', 'For whom'),
  draft: message('Dossier de travail, pour le conseiller de la Mission', 'Draft, for the City Advisor'),
  final: message('Dossier définitif, pour le Groupe miroir', 'Final pack, for the Mirror Group'),
  notYet: message('Le dossier définitif attend :', 'The final pack waits for:'),
  told: message('À savoir', 'To know'),
  holds: message('Ce que le fichier contient', 'What the file holds'),
  names: message('Transmettre les noms de personnes', 'Transmit the names of persons'),
  namesNote: message(
    'Sans cette case, noms, adresses et numéros sont remplacés par « [nom non transmis] » ; les services restent.',
    'Without it, names, addresses and numbers are replaced by “[name not transmitted]”; departments stay.',
  ),
  make: message('Faire le fichier', 'Make the file'),
  making: message('Le fichier se prépare…', 'The file is being made…'),
  made: message('{name} est dans vos téléchargements.', '{name} is in your downloads.'),
  fingerprint: message('Empreinte à donner au lecteur', 'Fingerprint to give to the reader'),
  fingerprintNote: message(
    'Il la compare à celle du fichier reçu : si elles diffèrent, le fichier a été modifié en route.',
    'They compare it with that of the file received: if they differ, the file was changed on the way.',
  ),
  copy: message('Copier l’empreinte', 'Copy the fingerprint'),
  blocked: message(
    'Rien dans vos téléchargements ? Ouvrez le classeur propre dans Excel, puis enregistrez-le.',
    'Nothing in your downloads? Open the clean workbook in Excel, then save it.',
  ),
  openWorkbook: message('Ouvrir le classeur propre', 'Open the clean workbook'),
  empties: message('Tableaux vides', 'Empty tables'),
  emptiesNote: message(
    'Remplissez-les dans le classeur, ou dites ici ce qu’il en est.',
    'Fill them in the workbook, or say here how they stand.',
  ),
  notApplicable: message('Sans objet', 'Not applicable'),
  notApplicableOf: message('{title} : dire pourquoi il est sans objet', '{title}: say why it does not apply'),
  reason: message('Pourquoi (une phrase)', 'Why (one sentence)'),
  elsewhere: message('Écrit ailleurs', 'Written elsewhere'),
  elsewhereOf: message('{title} : dire où il est écrit', '{title}: say where it is written'),
  page: message('Où (document et page)', 'Where (document and page)'),
  keep: message('Retenir', 'Keep'),
  takeBackOf: message('{title} : retirer ce qui est dit', '{title}: take back what is said'),
  takeBack: message('Retirer', 'Take back'),
  notApplicableSaid: message('Sans objet : {reason}', 'Not applicable: {reason}'),
  elsewhereSaid: message('Écrit ailleurs : {page}', 'Written elsewhere: {page}'),
  tablesOnly: message(
    'Ce dossier dit que les tableaux sont prêts, non que le contrat l’est : textes, signatures et carte s’écrivent ailleurs.',
    'This pack says that the tables are ready, not that the contract is: texts, signatures and map are written elsewhere.',
  ),
} as const;

export const packPaneParts = {
  workbook: {
    name: message('Classeur des tableaux', 'Workbook of the tables'),
    what: message('les tableaux du contrat seuls, en valeurs', 'the contract’s tables alone, as values'),
  },
  report: {
    name: message('Rapport à lire', 'Report to read'),
    what: message('une page à ouvrir dans un navigateur', 'a page to open in a browser'),
  },
  facts: {
    name: message('Données', 'Data'),
    what: message('chaque chiffre avec sa cellule, en CSV et Parquet', 'each figure with its cell, as CSV and Parquet'),
  },
  tables: {
    name: message('Cellules des tableaux', 'Cells of the tables'),
    what: message('ce que le Groupe miroir compare', 'what the Mirror Group compares'),
  },
  mapping: {
    name: message('Correspondance', 'Mapping'),
    what: message('ce que vous avez décidé des libellés', 'what you decided of the labels'),
  },
  findings: {
    name: message('Constats et justifications', 'Findings and justifications'),
    what: message('ce qui reste à dire, et vos réponses', 'what is left to say, and your answers'),
  },
  draft: { file: message('travail', 'draft') },
  final: { file: message('definitif', 'final') },
} as const satisfies Record<PartRole, { readonly name: Message; readonly what: Message }> &
  Record<PackKind, { readonly file: Message }>;

/** What waits, counted; `list` names tables. */
export const packPaneCounts = {
  blocking: {
    one: message('{count} point bloquant à régler', '{count} blocking point to settle'),
    many: message('{count} points bloquants à régler', '{count} blocking points to settle'),
  },
  'to-justify': {
    one: message('{count} point à justifier', '{count} point to justify'),
    many: message('{count} points à justifier', '{count} points to justify'),
  },
  empty: {
    one: message('{count} tableau vide : {list}', '{count} empty table: {list}'),
    many: message('{count} tableaux vides : {list}', '{count} empty tables: {list}'),
  },
  missing: {
    one: message('{count} case attendue est vide.', '{count} wanted cell is blank.'),
    many: message('{count} cases attendues sont vides.', '{count} wanted cells are blank.'),
  },
  toTranslate: {
    one: message('{count} texte à traduire.', '{count} text to translate.'),
    many: message('{count} textes à traduire.', '{count} texts to translate.'),
  },
  withheld: {
    one: message('{count} donnée personnelle n’est pas transmise.', '{count} personal item is not transmitted.'),
    many: message(
      '{count} données personnelles ne sont pas transmises.',
      '{count} personal items are not transmitted.',
    ),
  },
} as const satisfies Record<string, Counted<'count' | 'list'> | Counted<'count'>>;
