import { message } from '../../domain/message';

/** Why a place is empty, and what would fill it (pane/words, section 7). */
export const emptyWords = {
  noTable: message('Aucun tableau reconnu', 'No table found'),
  noTableText: message(
    'Passerelle cherche des secteurs, des années et des unités. Ce classeur n’en contient pas, ou sous une forme inconnue.',
    'Passerelle looks for sectors, years and units. This workbook has none, or in an unknown form.',
  ),
  noCell: message('Ce classeur est vide', 'This workbook is empty'),
  noCellText: message(
    'Ouvrez votre suivi du PCAET, ou commencez par l’exemple.',
    'Open your climate plan workbook, or start with the example.',
  ),
  noneWritten: message(
    'Aucun tableau écrit pour l’instant. Les tableaux du contrat s’ajoutent dans de nouvelles feuilles, après aperçu.',
    'No table written so far. The contract’s tables are added in new sheets, after a preview.',
  ),
  noInvestment: message('Aucun investissement trouvé', 'No investment found'),
  noInvestmentText: message(
    'Les tableaux 6 à 9 resteront vides. Le PPI est peut-être dans un autre classeur.',
    'Tables 6 to 9 will stay empty. The investment plan may be in another workbook.',
  ),
  nothingToSend: message('Rien à envoyer encore', 'Nothing to send yet'),
  nothingToSendText: message('Écrivez d’abord les tableaux.', 'Write the tables first.'),
} as const;
