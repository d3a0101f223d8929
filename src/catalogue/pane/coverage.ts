import { message } from '../../domain/message';

/** « Ce que demande chaque cadre » and « À reporter » (pane/words, section 5): words of a page that is fetched when it is opened. */
export const coveragePageWords = {
  title: message('Un même chiffre sert plusieurs cadres', 'One figure serves several frameworks'),
  line: message(
    '{covered} chiffres sur {asked} demandés par le contrat sont déjà dans vos classeurs.',
    '{covered} of the {asked} figures that the contract asks for are in your workbooks already.',
  ),
  shared: message('déjà suivis pour un autre cadre', 'already monitored for another framework'),
  own: message('propres au contrat', 'only for the contract'),
  missing: message('manquent', 'missing'),
  cells: message(
    'Cases des tableaux remplies depuis vos classeurs : {fromSources} ; tapées à la main : {typed} ; encore à remplir : {toFill}.',
    'Cells of the tables filled from your workbooks: {fromSources}; typed by hand: {typed}; still to fill: {toFill}.',
  ),
  waiting: message('En question : {count}. Répondez dans « Lire ».', 'In question: {count}. Answer under “Read”.'),
  notApplicable: message('Sans objet : {count}.', 'Not applicable: {count}.'),
  filter: message('Montrer', 'Show'),
  ofContract: message('Contrat {count}', 'Contract {count}'),
  ofAll: message('Tous {count}', 'All {count}'),
  onlyMissing: message('Manque {count}', 'Missing {count}'),
  matrix: message('Chiffres et cadres qui les demandent', 'Figures and the frameworks that ask for them'),
  figure: message('Chiffre', 'Figure'),
  asked: message('demandé', 'asked'),
  notAsked: message('non demandé', 'not asked'),
  have: message('nous l’avons', 'we have it'),
  lacks: message('manque', 'missing'),
  inQuestion: message('en question', 'in question'),
  askTo: message('À demander à : {holder}', 'To ask from: {holder}'),
  underNames: message('Demandé sous : {identifiers}', 'Asked as: {identifiers}'),
  computed: message('Se calcule à partir de ces cellules.', 'Computed from these cells.'),
  none: message('Aucun chiffre ici.', 'No figure here.'),
  whatIsMissing: message('Ce qui manque au contrat', 'What the contract lacks'),
  nothingMissing: message(
    'Rien ne manque : chaque chiffre demandé par le contrat est là.',
    'Nothing is missing: every figure that the contract asks for is there.',
  ),
  ask: message('Demander', 'Ask for it'),
  askFrom: message('Demander à : {holder}', 'Ask for it: {holder}'),
  letter: message('Texte du courriel, à copier', 'Text of the mail, to copy'),
  copyLetter: message('Copier le texte', 'Copy the text'),
  copyList: message('Copier la liste des manques', 'Copy the list of gaps'),
  copied: message('Copié. Collez-le dans votre courriel.', 'Copied. Paste it in your mail.'),
  copiedList: message('Liste copiée.', 'List copied.'),
  notCopied: message(
    'La copie est refusée ici : sélectionnez le texte, puis Ctrl+C.',
    'Copying is refused here: select the text, then press Ctrl+C.',
  ),
  toGiveBack: message('À reporter', 'To give back'),
  giveBackText: message(
    'Le contrat les a établies ; ces cadres ne les ont pas encore, ou les tiennent autrement.',
    'The contract established them; these frameworks lack them, or hold them otherwise.',
  ),
  value: message('Valeur', 'Value'),
  differs: message('{value} chez eux', '{value} with them'),
  nothingToGive: message(
    'Rien à reporter : chaque cadre a déjà les valeurs du contrat.',
    'Nothing to give back: each framework already has the contract’s values.',
  ),
  writeSheet: message('Écrire la feuille À reporter', 'Write the sheet “To give back”'),
  openSheet: message('Aller à la feuille À reporter', 'Go to the sheet “To give back”'),
} as const;

export const coverageCounts = {
  figures: {
    one: message('{count} chiffre', '{count} figure'),
    many: message('{count} chiffres', '{count} figures'),
  },
  otherCells: {
    one: message('Et {count} autre cellule.', 'And {count} other cell.'),
    many: message('Et {count} autres cellules.', 'And {count} other cells.'),
  },
  inTheirUnit: {
    one: message('{count} valeur, dans leur unité', '{count} value, in their unit'),
    many: message('{count} valeurs, dans leur unité', '{count} values, in their unit'),
  },
  otherYears: {
    one: message('et {count} autre année', 'and {count} other year'),
    many: message('et {count} autres années', 'and {count} other years'),
  },
} as const;
