import { type Bilingual, message } from '../../domain/message';

/** The workbench round the pane (pane/words, section 6). */
export const workbenchWords = {
  bar: message('Le classeur', 'The workbook'),
  open: message('Ouvrir', 'Open'),
  example: message('Exemple', 'Example'),
  cities: message('Plusieurs villes', 'Several cities'),
  save: message('Enregistrer', 'Save'),
  saved: message(
    '{name} enregistré. Vos feuilles sont gardées telles quelles.',
    '{name} saved. Your sheets are kept as they are.',
  ),
  drop: message('Déposez le classeur (.xlsx, .csv)', 'Drop the workbook (.xlsx, .csv)'),
  openOrTake: message('Ouvrir à la place, ou reprendre une feuille ?', 'Open instead, or take a sheet?'),
  take: message('Reprendre une feuille', 'Take a sheet'),
  cancel: message('Annuler', 'Cancel'),
  saveFirst: message('Enregistrer, puis ouvrir', 'Save, then open'),
  openAnyway: message('Ouvrir sans enregistrer', 'Open without saving'),
  unsaved: message('Des changements ne sont pas enregistrés.', 'Some changes are not saved.'),
  sheet: message('Le tableur', 'The spreadsheet'),
  width: message('Largeur du volet : {width} pixels (flèches)', 'Width of the pane: {width} pixels (arrows)'),
  notHere: message(
    'Insérer, supprimer, déplacer, renommer, fusionner ou mettre en forme n’est pas possible ici : l’enregistrement le perdrait. Faites-le dans Excel ou LibreOffice, puis rouvrez le classeur.',
    'Inserting, deleting, moving, renaming, merging or formatting is not possible here: saving would lose it. Do it in Excel or LibreOffice, then open the workbook again.',
  ),
} as const;

/** What the spreadsheet calls its own parts, in English whatever the language that it is asked to speak. */
export const gridLabels: readonly Bilingual[] = [
  { fr: 'Volet du tableur', en: 'Sidebar panel' },
  { fr: 'Fermer le volet du tableur', en: 'Close sidebar' },
  { fr: 'Largeur du volet du tableur', en: 'Resize sidebar' },
  { fr: 'Onglets des feuilles', en: 'Sheet tabs' },
  { fr: 'Précédent', en: 'Previous' },
  { fr: 'Suivant', en: 'Next' },
  { fr: 'Retour', en: 'Back' },
];
