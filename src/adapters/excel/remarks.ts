import { message } from '../../domain/message';

/** What reading from Excel may have to say. */
export const remarks = {
  'merges-unknown': message(
    'Cette version d’Excel ne dit pas quelles cellules sont fusionnées : un titre fusionné peut manquer aux colonnes de droite. Vérifiez les tableaux reconnus, ou ouvrez le fichier dans l’atelier.',
    'This version of Excel does not say which cells are merged: a merged heading may be missing from the columns on its right. Check the tables that were recognised, or open the file in the workbench.',
  ),
  'several-parts': message(
    'Le classeur contient plusieurs mémoires de Passerelle ; la première est lue et tenue à jour. Si vos choix ne sont pas les derniers, reprenez-les depuis un fichier de correspondance.',
    'The workbook holds several memories of Passerelle; the first one is read and kept up to date. If your choices are not the latest, load them from a matching file.',
  ),
} as const;
