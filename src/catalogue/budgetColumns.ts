/** What a column of a budget export by account says of its lines. */
export type BudgetColumn =
  | 'year'
  | 'stage'
  | 'section'
  | 'direction'
  | 'movement'
  | 'function'
  | 'functionLabel'
  | 'chapter'
  | 'chapterLabel'
  | 'budget'
  | 'body'
  | 'paid'
  | 'voted';

/**
 * Columns by their names, in their plain form without spaces, `_` or `-`: SCDL `budget` 0.8.3, Paris, Toulouse, La Rochelle
 * (crte-ppi.md, section 3). Reviewed 2026-11-27.
 */
export const budgetColumns: readonly (readonly [BudgetColumn, RegExp])[] = [
  ['year', /^(?:bgtannee|exercicecomptable|cpexercice|exercice|annee)$/],
  ['stage', /^(?:bgtnatdec|etapebudgetaire|typeduvote)$/],
  ['section', /^(?:bgtsection|sectionbudgetaireif|section|investissementfonctionnement|cpindicfonctioninvest)$/],
  ['direction', /^(?:bgtcodrd|sensdepenserecette|depensesrecettes|cpindicateurdepensesrecettes|modedegestion|sens)$/],
  ['movement', /^(?:bgtopbudg|typemouvement|cptypemouvement|mouvements?|typed'operation)$/],
  ['function', /^(?:bgtfonction|codefonction|fonctioncle|numerofonction|cpcodefonction|codefonctionnel)$/],
  ['functionLabel', /^(?:bgtfonctionlabel|libellefonction|fonctiontexte|cplibellefonction)$/],
  ['chapter', /^(?:bgtnature|codechapitre|chapitrecle|numerochapitre|cpchapitre)$/],
  ['chapterLabel', /^(?:bgtnaturelabel|libellechapitre|chapitretexte|cplibellechapitre)$/],
  ['budget', /^(?:bgtnom|budget|cplibellebudget|entitefinanciere)$/],
  ['body', /^bgtsiret$/],
  ['paid', /^(?:bgtmtreal|montantrealise)$/],
  ['voted', /^(?:bgtmtprev|mtcpvotebp)$/],
];

/** What stands in these columns, in plain form. Order movements pay nothing; amendments are no budget by themselves. */
export const budgetValues = {
  voted: /^(?:budgets? primitifs?|bp)$/,
  paid: /^(?:comptes? administratifs?|ca|comptes? financiers? uniques?|cfu)$/,
  expense: /^d(?:epenses?)?$/,
  receipt: /^r(?:ecettes?)?$/,
  real: /^r(?:eels?|eelles?)?$/,
  operating: /^f(?:onctionnement)?$/,
  /** Chapters of recurring income: services, taxes, transfers, rents and dividends, financial income (M57). */
  recurring: /^(?:70|73|74|75|76)\d*$/,
} as const;
