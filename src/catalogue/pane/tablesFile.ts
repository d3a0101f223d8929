import { message } from '../../domain/message';

/** Tableaux: the files to take away. */
export const tablesFileWords = {
  title: message('Les tableaux, hors du classeur', 'The tables, out of the workbook'),
  note: message(
    'Tels qu’ils seraient écrits maintenant, écrits ou non. Le document Word se copie dans le contrat.',
    'As they would be written now, written or not. The Word document is to be copied into the contract.',
  ),
  docx: message('Document Word', 'Word document'),
  csv: message('Fichiers CSV', 'CSV files'),
} as const;
