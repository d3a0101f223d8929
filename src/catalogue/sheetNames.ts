import type { Bilingual } from '../domain/message';
import { isTableId, type Numbering, type OwnId, tableCode, type TableId } from './tableNames';

export type { TableId } from './tableNames';

/** Sheets of ours that are not the template's, in the order of the workbook. */
export const OWN_SHEETS = [
  'cover',
  'funding-annex',
  'follow-up',
  'coverage',
  'charts',
  'give-back',
  'findings',
  'lineage',
] as const satisfies readonly OwnId[];
/** The first cell of a sheet of ours that people see: its column A holds the keys of rows and is hidden. */
export const HOME = 'B1';
/** Every sheet of ours that this version writes: the contract's tables, then our own sheets. */
export type SheetId = TableId | OwnId;

/** The very hidden sheet that keeps former values: written with fixes only, never with the tables. */
export const JOURNAL = { id: 'journal', name: 'CCC Journal' } as const;

const own: Readonly<Record<OwnId, Bilingual>> = {
  cover: { fr: 'CCC Contrat', en: 'CCC Contract' },
  'funding-annex': { fr: 'CCC Annexe PPI', en: 'CCC Investment annex' },
  'follow-up': { fr: 'CCC Suivi', en: 'CCC Follow-up' },
  coverage: { fr: 'CCC Couverture', en: 'CCC Coverage' },
  charts: { fr: 'CCC Graphiques', en: 'CCC Charts' },
  'give-back': { fr: 'CCC À reporter', en: 'CCC To give back' },
  findings: { fr: 'CCC Constats', en: 'CCC Findings' },
  lineage: { fr: 'CCC Origine', en: 'CCC Lineage' },
};

/**
 * The name of a sheet of ours, 31 characters at most (design, section 4): a table's is its code. A name taken by the officer
 * gets ` (2)`; a sheet that stands already keeps the name it has.
 */
export function sheetName(id: SheetId, numbering: Numbering): Bilingual {
  if (!isTableId(id)) return own[id];
  const { fr, en } = tableCode(id, numbering);
  return { fr: `CCC ${fr}`, en: `CCC ${en}` };
}
