import { message } from '../../domain/message';

/** The page of the workbench that reads several cities side by side. */
export const citiesPageWords = {
  title: message('Plusieurs villes côte à côte', 'Several cities side by side'),
  lead: message(
    'Déposez ici les envois (.zip) des villes, ou les classeurs de leurs contrats (.xlsx). Rien ne quitte cette machine.',
    'Drop the packs (.zip) of the cities here, or the workbooks of their contracts (.xlsx). Nothing leaves this machine.',
  ),
  choose: message('Choisir les fichiers', 'Choose the files'),
  files: message('Fichiers', 'Files'),
  waiting: message('en attente', 'waiting'),
  read: message('lu', 'read'),
  reading: message('Lecture en cours…', 'Reading…'),
  save: message('Enregistrer le classeur', 'Save the workbook'),
  saved: message('{name} enregistré.', '{name} saved.'),
  nothing: message(
    'Aucun fichier ne peut être comparé. Demandez à chaque ville son envoi.',
    'No file can be compared. Ask each city for its pack.',
  ),
  result: message('Résultat', 'Result'),
  back: message('Revenir à l’atelier', 'Back to the workbench'),
} as const;
