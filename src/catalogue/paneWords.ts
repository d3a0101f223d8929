import { message } from '../domain/message';

/** Sentences of the pane. */
export const paneWords = {
  title: message(
    'Vos tableaux de suivi deviennent ceux du Contrat Ville Climat',
    'Your own tables become those of the Climate City Contract',
  ),
  promise: message(
    'Les chiffres sont déjà dans votre classeur. Passerelle les retrouve, les vérifie et les reporte, sans ressaisie. Aucune donnée ne quitte cette page.',
    'The figures already stand in your workbook. Passerelle finds them, checks them and carries them over, with nothing typed twice. No data leaves this page.',
  ),
  choose: message('Lire un classeur', 'Read a workbook'),
  reading: message('Lecture de {file}…', 'Reading {file}…'),
  tables: message('Tableaux compris', 'Tables understood'),
  tableLine: message('{sheet} · {address} · {profile}', '{sheet} · {address} · {profile}'),
  kept: message('Gardé, pas encore compris', 'Kept, not yet understood'),
  facts: message(
    'Données reprises {used}, en question {asked}, écartées {excluded}',
    'Data used {used}, in question {asked}, left out {excluded}',
  ),
  findings: message('Constats', 'Findings'),
  noFindings: message('Aucun constat.', 'No finding.'),
  findingLine: message('{title} : {count}', '{title}: {count}'),
} as const;
