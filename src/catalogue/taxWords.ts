/** Tax basis as a cell of a table says it. */
export const taxWords = {
  HT: { fr: 'HT', en: 'before VAT' },
  TTC: { fr: 'TTC', en: 'VAT included' },
  none: { fr: 'sans taxe', en: 'no VAT' },
  unknown: { fr: 'non précisé', en: 'not stated' },
} as const;

/** The same within a sentence or beside a title: grants and own funds have no tax basis, other amounts may not say theirs. */
export const taxBasisWords = {
  HT: taxWords.HT,
  TTC: taxWords.TTC,
  none: { fr: 'sans base de TVA (financements)', en: 'with no VAT basis (funding)' },
  unknown: { fr: 'sans base de TVA dite', en: 'with no VAT basis said' },
} as const;
