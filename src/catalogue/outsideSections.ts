import type { Bilingual } from '../domain/message';

/** What the contract holds besides its tables: texts, figures, signatures (domain/ccc-tables.md, sections 1 to 3). Written elsewhere than here. */
export const outsideSections: readonly Bilingual[] = [
  {
    fr: 'Engagements : introduction, objectif 2030, priorités et interventions stratégiques, principes et démarche, contrat signé, annexe des engagements de chaque signataire',
    en: 'Commitments: introduction, 2030 goal, key priorities and strategic interventions, principles and process, signed contract, appendix of individual signatory commitments',
  },
  {
    fr: 'Plan d’action : résumé, listes des figures et des tableaux, sigles, introduction, méthode de travail, textes des modules A-1 à C-2, perspectives, annexes',
    en: 'Action Plan: summary, lists of figures and tables, abbreviations, introduction, work process, texts of modules A-1 to C-2, outlook, annexes',
  },
  {
    fr: 'Plan d’investissement : textes de chaque module, au-dessus et au-dessous des tableaux',
    en: 'Investment Plan: texts of each module, above and below the tables',
  },
  { fr: 'Carte du périmètre (tableau I-1.1)', en: 'Map of the boundary (table I-1.1)' },
];
