import { message } from '../../domain/message';

/** Justifier (pane/words, section 4). */
export const justifyWords = {
  label: message('Votre justification', 'Your reason'),
  help: message('Dites pourquoi, combien, et qui agit d’ici quand.', 'Say why, how much, and who acts by when.'),
  exactLabel: message('Pourquoi c’est exact', 'Why it is correct'),
  exactHelp: message(
    'Dites pourquoi en une phrase. Elle sera redemandée si le chiffre change.',
    'Say why in one sentence. It will be asked again if the figure changes.',
  ),
  points: message('Pour', 'For'),
  point: message('{cell} seulement', '{cell} only'),
  read: message('Où ce texte sera lu', 'Where this will be read'),
  readText: message(
    'À côté du constat, sur la feuille des constats, dans le rapport et dans le dossier remis au groupe miroir.',
    'Beside the finding, on the findings sheet, in the report and in the pack for the mirror group.',
  ),
  stays: message(
    'Si le chiffre change, la justification reste et vous êtes prévenu.',
    'If the figure changes, the reason stays and you are told.',
  ),
  signedBy: message('Au nom de {name} (Réglages).', 'In the name of {name} (Settings).'),
  signedByNobody: message(
    'Sans nom : vous pouvez en donner un dans les réglages.',
    'Without a name: you may give one in the settings.',
  ),
  empty: message(
    'Écrivez une phrase, ou revenez plus tard : le point reste à justifier.',
    'Write a sentence, or come back later: the point stays open.',
  ),
  save: message('Enregistrer', 'Save'),
  takeBack: message('Retirer la justification', 'Take the reason back'),
} as const;

export const justifyCounts = {
  signs: {
    one: message('{count} signe', '{count} character'),
    many: message('{count} signes', '{count} characters'),
  },
  allPoints: {
    one: message('le point', 'the point'),
    many: message('les {count} points de cette cause', 'all {count} points alike'),
  },
} as const;
