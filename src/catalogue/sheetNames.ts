import type { Bilingual } from '../domain/message';

/** Every sheet of ours that this version writes: the contract's tables by their number, then our own sheets. */
export type TableId = 'A-1.1' | 'A-1.3' | 'A-1.4' | 'A-2.1' | 'A-2.2' | 'A-2.3' | 'B-2.1' | 'B-2.2' | 'IP-6';
/** Sheets of ours that are not the template's, in the order of the workbook. */
export const OWN_SHEETS = ['cover', 'coverage', 'give-back', 'findings', 'lineage'] as const;
/** The first cell of a sheet of ours that people see: its column A holds the keys of rows and is hidden. */
export const HOME = 'B1';
export type SheetId = TableId | (typeof OWN_SHEETS)[number];

/** The very hidden sheet that keeps former values: written with fixes only, never with the tables. */
export const JOURNAL = { id: 'journal', name: 'CCC Journal' } as const;

/**
 * Names of our sheets, 31 characters at most (design, section 4). A name taken by the officer gets ` (2)`;
 * a sheet that stands already keeps the name it has.
 */
export const sheetNames = {
  cover: { fr: 'CCC Contrat', en: 'CCC Contract' },
  'A-1.1': { fr: 'CCC A-1.1', en: 'CCC A-1.1' },
  'A-1.3': { fr: 'CCC A-1.3', en: 'CCC A-1.3' },
  'A-1.4': { fr: 'CCC A-1.4', en: 'CCC A-1.4' },
  'A-2.1': { fr: 'CCC A-2.1', en: 'CCC A-2.1' },
  'A-2.2': { fr: 'CCC A-2.2', en: 'CCC A-2.2' },
  'A-2.3': { fr: 'CCC A-2.3', en: 'CCC A-2.3' },
  'B-2.1': { fr: 'CCC B-2.1', en: 'CCC B-2.1' },
  'B-2.2': { fr: 'CCC B-2.2', en: 'CCC B-2.2' },
  'IP-6': { fr: 'CCC Tableau 6', en: 'CCC Table 6' },
  coverage: { fr: 'CCC Couverture', en: 'CCC Coverage' },
  'give-back': { fr: 'CCC À reporter', en: 'CCC To give back' },
  findings: { fr: 'CCC Constats', en: 'CCC Findings' },
  lineage: { fr: 'CCC Origine', en: 'CCC Lineage' },
} as const satisfies Record<SheetId, Bilingual>;
