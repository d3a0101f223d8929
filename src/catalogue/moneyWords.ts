import type { Bilingual } from '../domain/message';
import { message } from '../domain/message';
import type { MoneyKind } from '../domain/moneyMeaning';

/** What a column of amounts holds, for people. */
export const moneyKindNames: Readonly<Record<MoneyKind, Bilingual>> = {
  AP: { fr: 'autorisation de programme (AP)', en: 'programme authorisation (AP)' },
  'AP-change': { fr: 'révision, pas un montant', en: 'revision, not an amount' },
  'CP-voted': { fr: 'crédits de paiement votés', en: 'payment credits voted' },
  'CP-paid': { fr: 'montants payés', en: 'amounts paid' },
  estimate: { fr: 'montants prévus', en: 'amounts planned' },
  stage: { fr: 'étape budgétaire (BS, DM, reports)', en: 'budget stage (BS, DM, carried over)' },
  grant: { fr: 'financement', en: 'funding' },
  'grant-asked': { fr: 'financement demandé', en: 'funding asked for' },
  'grant-voted': { fr: 'financement notifié', en: 'funding notified' },
  'grant-paid': { fr: 'financement perçu', en: 'funding received' },
  unfunded: { fr: 'reste à financer', en: 'not funded yet' },
  net: { fr: 'coût net des recettes', en: 'cost net of receipts' },
  green: { fr: 'part favorable (budget vert)', en: 'favourable part (green budget)' },
  part: { fr: 'part d’un montant voisin', en: 'part of an amount beside' },
};

/** Of which years the amounts are. */
export const momentNames: Readonly<Record<'total' | 'before' | 'after', Bilingual>> = {
  total: { fr: 'toutes années', en: 'all years' },
  before: { fr: 'années antérieures, en cumul', en: 'earlier years, cumulated' },
  after: { fr: 'années suivantes, en cumul', en: 'later years, cumulated' },
};

export const moneyMeaningWords = {
  amount: message('{name}, {moment}', '{name}, {moment}'),
  grant: message('{name} ({funder}), {moment}', '{name} ({funder}), {moment}'),
} as const;

/** Why a column, a unit or a tax basis of a plan of investments is taken for what it is. */
export const moneyReasons = {
  column: message('L’en-tête dit ce que sont les montants.', 'The heading says what the amounts are.'),
  creditsByNote: message(
    '« {text} » (case {cell}) dit si les crédits de cette année sont payés ou votés.',
    '"{text}" (cell {cell}) says whether the credits of this year are paid or voted.',
  ),
  field: message('L’en-tête dit ce que contient la colonne.', 'The heading says what the column holds.'),
  unitUnsaid: message(
    'Ni l’en-tête, ni le titre, ni une note ne dit l’unité (€, k€ ou M€).',
    'Neither heading, title nor note says the unit (€, k€ or M€).',
  ),
  unitBySize: message(
    'Rien ne dit l’unité ; la taille des montants fait penser à des euros.',
    'Nothing says the unit; the size of the amounts suggests euros.',
  ),
  unitOfSize: message(
    'Rien ne dit l’unité ; en milliers d’euros, ces montants dépasseraient ce qu’une ville paie : ce sont des euros.',
    'Nothing says the unit; in thousands of euros these amounts would be above what a city pays: they are euros.',
  ),
  taxOfWhole: message(
    '« {text} » est sur chaque ligne la somme des années : elles sont {tax} aussi.',
    '"{text}" is on each row the sum of the years: they are {tax} too.',
  ),
  unitTooLarge: message(
    '« {text} » : dans cette unité, la plupart des montants dépassent ce qu’une ville investit. À confirmer.',
    '"{text}": in this unit most amounts are above what a city invests. To be confirmed.',
  ),
  taxOfBudgets: message(
    '« {text} » dit la base de chaque budget (HT ou TTC).',
    '"{text}" says the tax basis of each budget.',
  ),
} as const;

/** What is asked of one amount. */
export const amountQuestionWords = {
  line: message('« {title} » : une dépense ?', '"{title}": an expense?'),
  expense: message('Une dépense d’investissement', 'An investment expense'),
  expenseWhy: message('La ville la paie : elle compte dans le plan.', 'The city pays it: it counts in the plan.'),
  asRead: message('Comme Passerelle l’a lu.', 'As Passerelle read it.'),
} as const;

/** Why an amount of a plan of investments does not count. */
export const moneyDoubts = {
  'sum-row': message(
    'Ligne de total : ses opérations sont déjà reprises.',
    'Row of totals: its operations are taken already.',
  ),
  'receipt-line': message(
    '« {label} » : une recette du plan, pas un investissement. Gardée pour mémoire.',
    '"{label}": a receipt of the plan, not an investment. Kept for the record.',
  ),
  'balance-line': message(
    '« {label} » : un solde, une dette ou la somme d’une section, pas un investissement. Gardé pour mémoire.',
    '"{label}": a balance, a debt or the sum of a section, not an investment. Kept for the record.',
  ),
  'line-unsure': message(
    '« {label} » : une dépense du plan, ou ce qui le paie ? À dire.',
    '"{label}": an expense of the plan, or what pays it? To be said.',
  ),
  cumulated: message(
    '« {label} » : cumul de plusieurs années, gardé pour mémoire, jamais additionné aux années.',
    '"{label}": several years together, kept for the record, never added to the years.',
  ),
  revision: message('« {label} » : une révision, pas un montant.', '"{label}": a revision, not an amount.'),
  'other-stage': message(
    '« {label} » : autre état du même montant (étape du budget, autorisation avant révision, total de l’année) ; un seul est retenu.',
    '"{label}": another state of the same amount (stage of the budget, authorisation before its revision, total of the year); only one is kept.',
  ),
  'no-funder': message(
    '« {label} » : personne ne s’est engagé à payer cette part.',
    '"{label}": nobody has committed to pay this part.',
  ),
  'net-cost': message('« {label} » : coût déjà diminué des recettes.', '"{label}": a cost already net of receipts.'),
  order: message(
    'Opération d’ordre : une écriture, aucun paiement.',
    'Order operation: a book entry, nothing is paid.',
  ),
  'part-of': message(
    '« {label} » : part d’un montant déjà repris, jamais ajoutée.',
    '"{label}": part of an amount that is taken already, never added.',
  ),
  'not-an-amount': message(
    '« {text} » n’est pas un montant en euros : non repris.',
    '"{text}" is no amount in euros: not taken.',
  ),
  'amount-open': message(
    '« {text} » est une borne ou une fourchette : dire le montant, ou mettre la case de côté.',
    '"{text}" is a bound or a range: say the amount, or set the cell aside.',
  ),
  'amount-scale': message(
    '« {text} » : des centaines de fois les montants voisins, ou plus que ce qu’une ville investit. Sans doute tapé dans une autre unité : dire le montant.',
    '"{text}": hundreds of times the amounts beside it, or more than a city invests. Probably typed in another unit: say the amount.',
  ),
  'share-of-cost': message(
    '« {text} » dans une colonne de montants : une part du coût, soit {value} €. À confirmer.',
    '"{text}" in a column of amounts: a share of the cost, that is €{value}. To be confirmed.',
  ),
  'amount-million': message(
    '« {text} » : millions ou milliers d’euros ? Dire l’unité (k€ ou M€).',
    '"{text}": millions or thousands of euros? Say the unit (k€ or M€).',
  ),
  'two-tax-bases': message(
    '« {text} » : la case (ou sa ligne) et l’en-tête disent l’une HT, l’autre TTC. Dire laquelle.',
    '"{text}": the cell (or its row) and the heading say one with tax, the other without. Say which.',
  ),
} as const;
