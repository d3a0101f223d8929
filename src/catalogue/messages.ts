import { type Bilingual, message, type Message } from '../domain/message';
import type { Limited, Problem } from '../domain/problem';
import { requestProblems } from './requestWords';

/**
 * What the world refuses, and the next step. A new kind of problem does not compile until it has its sentence.
 * Sentences on files: office/xlsx-package.md, section 9; each one names the file.
 */
export const problems = {
  'not-found': message('{file} : fichier introuvable. Vérifiez le chemin.', '{file}: no such file. Check the path.'),
  'empty-file': message(
    '{file} : ce fichier est vide. Reprenez l’original.',
    '{file}: this file is empty. Use the original.',
  ),
  'not-a-workbook-file': message(
    '{file} : ce n’est pas un classeur Excel (.xlsx ou .xlsm), malgré son nom. Ouvrez-le dans son logiciel et enregistrez-le en « Classeur Excel (.xlsx) » ; un CSV garde l’extension .csv.',
    '{file}: this is not an Excel workbook (.xlsx or .xlsm), despite its name. Open it in its own program and save it as "Excel workbook (.xlsx)"; a CSV keeps the extension .csv.',
  ),
  'not-a-text': message(
    '{file} : ce n’est pas du texte en colonnes (.csv, .tsv ou .txt), malgré son nom. Ouvrez-le dans son logiciel et enregistrez-le en « CSV » ou en « Classeur Excel (.xlsx) ».',
    '{file}: this is not text in columns (.csv, .tsv or .txt), despite its name. Open it in its own program and save it as "CSV" or as "Excel workbook (.xlsx)".',
  ),
  password: message(
    '{file} : ce classeur est protégé par un mot de passe à l’ouverture. Ouvrez-le dans Excel, retirez le mot de passe, enregistrez, puis recommencez.',
    '{file}: this workbook is protected by an opening password. Open it in Excel, remove the password, save, then try again.',
  ),
  'old-format': message(
    '{file} : format non pris en charge (.xls, .xlsb ou .ods). Dans votre tableur : Enregistrer sous › Classeur Excel (.xlsx).',
    '{file}: unsupported format (.xls, .xlsb or .ods). In your spreadsheet: Save as › Excel workbook (.xlsx).',
  ),
  damaged: message(
    '{file} : ce fichier est abîmé ({detail}). Reprenez l’original ou réparez-le avec Excel.',
    '{file}: this file is damaged ({detail}). Use the original or repair it in Excel.',
  ),
  'ambiguous-parts': message(
    '{file} : ce fichier contient deux fois la même partie, ou des noms de parties non conformes ; les logiciels ne le liraient pas tous de la même façon. Ouvrez-le dans Excel et réenregistrez-le.',
    '{file}: this file holds the same part twice, or malformed part names, so programs would disagree on it. Open it in Excel and save it again.',
  ),
  'not-a-workbook': message(
    '{file} : ce n’est pas un classeur (c’est un autre document Office, ou il manque le classeur). Choisissez un fichier .xlsx ou .xlsm.',
    '{file}: this is not a workbook (another Office document, or the workbook is missing). Choose an .xlsx or .xlsm file.',
  ),
  'unsafe-xml': message(
    '{file} : la partie {part} n’est pas du XML lisible sans risque. Ouvrez le classeur dans Excel et réenregistrez-le.',
    '{file}: the part {part} is not XML that can be read safely. Open the workbook in Excel and save it again.',
  ),
  'too-large': message(
    '{file} : ce classeur dépasse nos limites ({measure} : {value}, limite {limit}). Retirez les feuilles inutiles, puis recommencez.',
    '{file}: this workbook is over our limits ({measure}: {value}, limit {limit}). Remove the sheets that are not needed, then try again.',
  ),
  'missing-sheet-part': message(
    '{file} : ce classeur annonce une feuille absente ({sheet}). Réparez-le dans Excel avant d’y ajouter nos feuilles.',
    '{file}: this workbook lists a sheet that is missing ({sheet}). Repair it in Excel before adding our sheets.',
  ),
  signed: message(
    '{file} : ce classeur est signé ; y ajouter des feuilles annulerait la signature. Travaillez sur une copie non signée.',
    '{file}: this workbook is signed; adding sheets would void the signature. Work on an unsigned copy.',
  ),
  'locked-structure': message(
    '{file} : la structure du classeur est verrouillée, on ne peut pas y ajouter de feuille. Dans Excel : Révision › Protéger le classeur, puis recommencez.',
    '{file}: the workbook structure is locked, no sheet can be added. In Excel: Review › Protect Workbook, then try again.',
  ),
  'shared-workbook': message(
    '{file} : ce classeur est partagé à l’ancienne manière (suivi des modifications). Arrêtez le partage, puis recommencez.',
    '{file}: this is a legacy shared workbook (track changes). Stop sharing it, then try again.',
  ),
  'strict-format': message(
    '{file} : ce classeur est au format « Open XML strict ». Enregistrez-le en « Classeur Excel (.xlsx) », puis recommencez.',
    '{file}: this workbook is in "Strict Open XML" format. Save it as "Excel workbook (.xlsx)", then try again.',
  ),
  'newer-than-us': message(
    '{file} : ce classeur a été écrit par une version plus récente de Passerelle. Mettez Passerelle à jour, puis recommencez.',
    '{file}: this workbook was written by a newer version of Passerelle. Update Passerelle, then try again.',
  ),
  unreadable: message(
    '{file} : lecture impossible (le système répond {detail}). Vérifiez que le fichier n’est pas ouvert ailleurs et que vous y avez accès.',
    '{file}: cannot be read (the system says {detail}). Check that the file is not open elsewhere and that you have access to it.',
  ),
  ...requestProblems,
  'cell-changed': message(
    '{at} a changé depuis la lecture. Rien n’est écrit : relancez la vérification.',
    '{at} has changed since it was read. Nothing is written: check again.',
  ),
  'part-of-array': message(
    '{at} fait partie d’une formule matricielle ou d’une table de données : elle ne change pas seule. Remettez-la, ou changez la formule entière dans Excel. Rien n’est écrit.',
    '{at} is part of an array formula or of a data table: it cannot change alone. Put it back, or change the whole formula in Excel. Nothing is written.',
  ),
  'host-unavailable': message(
    'Excel ne répond pas ({detail}). Rien n’est écrit : réessayez.',
    'Excel does not answer ({detail}). Nothing is written: try again.',
  ),
  cancelled: message('Annulé. Rien n’est écrit.', 'Cancelled. Nothing is written.'),
  'cell-being-edited': message(
    'Une cellule est en cours de saisie. Terminez-la par Entrée ou Échap, puis reprenez. Rien n’a été écrit.',
    'A cell is being edited. Finish with Enter or Esc, then resume. Nothing was written.',
  ),
  'protected-sheet': message(
    'La feuille « {sheet} » est protégée. Ôtez la protection (Révision, Ôter la protection), puis reprenez. Rien n’a été écrit.',
    'Sheet “{sheet}” is protected. Remove the protection (Review, Unprotect Sheet), then resume. Nothing was written.',
  ),
  'protected-workbook': message(
    'Le classeur est protégé : aucune feuille ne peut y être ajoutée. Ôtez la protection du classeur (Révision), ou travaillez sur une copie.',
    'The workbook is protected: no sheet can be added. Remove the workbook’s protection (Review), or work on a copy.',
  ),
  'filtered-sheet': message(
    'Un filtre est posé sur « {sheet} » : corriger sous un filtre déplacerait des valeurs. Ôtez le filtre, puis reprenez. Rien n’a été écrit.',
    'A filter is on in “{sheet}”: fixing under a filter would misplace values. Remove the filter, then resume. Nothing was written.',
  ),
  'sheet-gone': message(
    '« {sheet} » n’est plus dans le classeur. Relisez le classeur, puis reprenez. Rien n’a été écrit.',
    '“{sheet}” is no longer in the workbook. Read the workbook again, then resume. Nothing was written.',
  ),
  'hidden-sheet': message(
    'La feuille « {sheet} » est masquée. Affichez-la (clic droit sur un onglet, Afficher), puis réessayez.',
    'Sheet “{sheet}” is hidden. Unhide it (right-click a tab, Unhide), then try again.',
  ),
  'hidden-cell': message(
    '{at} est dans une ligne ou une colonne masquée, ou filtrée : vous ne la verrez qu’une fois affichée.',
    '{at} stands in a hidden or filtered row or column: you will see it once it is shown again.',
  ),
  'sheet-name-taken': message(
    'Une autre feuille s’appelle déjà « {sheet} ». Relisez le classeur, puis reprenez. Rien n’a été écrit.',
    'Another sheet is already called “{sheet}”. Read the workbook again, then resume. Nothing was written.',
  ),
  'other-workbook-in-front': message(
    'Un autre classeur est au premier plan. Revenez à celui du contrat, puis reprenez. Rien n’a été écrit.',
    'Another workbook is in front. Go back to the contract’s, then resume. Nothing was written.',
  ),
  'host-silent': message(
    'Excel ne répond pas depuis {seconds} s. Vos choix sont gardés : rechargez le volet ; s’il reste muet, enregistrez et rouvrez le classeur.',
    'Excel has not answered for {seconds} s. Your choices are kept: reload the pane; if it stays silent, save and reopen the workbook.',
  ),
  'connection-lost': message(
    'La connexion avec Excel s’est interrompue : {written} feuilles sur {total} sont écrites. Dès la reconnexion, vous pourrez reprendre l’écriture ou l’annuler. Vos choix sont gardés.',
    'The connection with Excel was lost: {written} of {total} sheets are written. Once reconnected, you can resume writing or undo it. Your choices are kept.',
  ),
  'half-written': message(
    'Une écriture s’est arrêtée avant la fin : {written} feuilles sur {total} sont écrites. Reprenez-la ou annulez-la.',
    'Writing stopped before its end: {written} of {total} sheets are written. Resume it or undo it.',
  ),
  'host-too-old': message(
    'Cette version d’Excel est trop ancienne : il manque {wanted}. Passerelle demande Excel 2021 ou Microsoft 365 ; l’atelier fonctionne sans Excel.',
    'This version of Excel is too old: {wanted} is missing. Passerelle needs Excel 2021 or Microsoft 365; the workbench works without Excel.',
  ),
  'memory-not-kept': message(
    'Vos choix n’ont pas pu rester dans ce classeur. Enregistrez la correspondance dans un fichier pour la reprendre.',
    'Your choices could not stay in this workbook. Save the matching to a file to load it again.',
  ),
} as const satisfies Record<Problem['kind'], Message>;

/** What of a file is damaged, where it is not a part of it by its name. */
export const damagedWords: Readonly<Record<string, Bilingual>> = {
  'archive ZIP': { fr: 'archive ZIP', en: 'ZIP archive' },
  'stored part': { fr: 'mémoire de Passerelle', en: 'Passerelle’s memory' },
};

/** What of a file is over its limit, as the sentence `too-large` says it. */
export const limitedWords = {
  bytes: { fr: 'octets', en: 'bytes' },
  cells: { fr: 'cellules', en: 'cells' },
  columns: { fr: 'colonnes', en: 'columns' },
  compression: { fr: 'taux de compression', en: 'compression ratio' },
  merges: { fr: 'fusions', en: 'merged blocks' },
  parts: { fr: 'parties', en: 'parts' },
  rows: { fr: 'lignes', en: 'rows' },
  sheets: { fr: 'feuilles', en: 'sheets' },
  styles: { fr: 'styles de cellule', en: 'cell styles' },
  texts: { fr: 'textes', en: 'texts' },
} as const satisfies Record<Limited, Bilingual>;
