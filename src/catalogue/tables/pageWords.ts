import { message } from '../../domain/message';

/** Words of the pages that describe the contract's tables. */
export const tablePageWords = {
  title: {
    commitments: { fr: 'Tableaux du contrat : engagements', en: 'Contract tables: Commitments' },
    'action-plan': { fr: 'Tableaux du contrat : plan d’action', en: 'Contract tables: Action Plan' },
    'investment-plan': { fr: 'Tableaux du contrat : plan d’investissement', en: 'Contract tables: Investment Plan' },
  },
  intro: message(
    'Chaque tableau du modèle NetZeroCities, une fois par version et par forme : ce que Passerelle reconnaît, vérifie et remplit. Les mises en page viennent de contrats publiés.',
    'Every table of the NetZeroCities template, once per version and form: what Passerelle recognises, checks and fills. Layouts come from published contracts.',
  ),
  column: message('Colonne', 'Column'),
  holds: message('Contenu', 'Content'),
  expected: message('Attendu', 'Expected'),
  rows: message('Lignes', 'Rows'),
  repeats: message('une ligne par {per}', 'one row per {per}'),
  card: message(
    'une fiche par {per}, une ligne par fiche dans une feuille',
    'one card per {per}, one row per card in a sheet',
  ),
  unit: message('Unité : {unit}.', 'Unit: {unit}.'),
  baseYear: message('Année de référence au-dessus du tableau.', 'Base year above the table.'),
  form: message('forme {form}', 'form {form}'),
  source: message('Source : {source}.', 'Source: {source}.'),
  required: message('oui', 'yes'),
  added: message('ajouté par la collectivité', 'added by the city'),
  choices: message('choix : {choices}', 'choices: {choices}'),
  open: message('(liste ouverte)', '(open list)'),
  placeholder: message('consigne du modèle : {text}', 'the template’s words: {text}'),
} as const;

/** What a column holds, in words. */
export const kindWords = {
  amount: { fr: 'quantité', en: 'amount' },
  money: { fr: 'montant', en: 'money' },
  share: { fr: 'part', en: 'share' },
  number: { fr: 'nombre', en: 'number' },
  text: { fr: 'texte', en: 'text' },
} as const;

/** How a computed cell follows from others; `floored` is added where it is never under 0. */
export const computedWords = {
  sum: message('somme : {of}', 'sum: {of}'),
  minus: message('{first} − {second}', '{first} − {second}'),
  gap: message('{first} − {less}', '{first} − {less}'),
  share: message('{part} / {of}', '{part} / {of}'),
  total: message('{part} / total', '{part} / total'),
  allowance: message('le moindre de {column} et {rate} % de {of}', 'the lesser of {column} and {rate}% of {of}'),
  ratio: message('{part} divisé par {of}', '{part} divided by {of}'),
  floored: message('jamais sous 0', 'never under 0'),
} as const;
