import type { Bilingual } from '../domain/message';

/** A part of the contract as the pane tells it. */
export interface Part {
  readonly key: 'commitments' | 'inventory' | 'gap' | 'levers' | 'actions' | 'indicators' | 'investment';
  readonly title: Bilingual;
  /** How the identifiers of its tables begin; of two parts, the longer beginning has the table. */
  readonly heads: readonly string[];
}

/** The seven parts, in the contract's order: 31 tables in version 2 with the late investment plan (domain/ccc-tables.md, sections 1 to 3). */
export const contractParts: readonly Part[] = [
  { key: 'commitments', title: { fr: 'Engagements', en: 'Commitments' }, heads: ['signatories'] },
  { key: 'inventory', title: { fr: 'Inventaire', en: 'Inventory' }, heads: ['I-', 'A-1'] },
  { key: 'gap', title: { fr: 'Écart 2030', en: '2030 gap' }, heads: ['A-2'] },
  {
    key: 'levers',
    title: { fr: 'Acteurs et leviers', en: 'Stakeholders and levers' },
    heads: ['A-2.1-policies', 'A-3', 'B-1'],
  },
  { key: 'actions', title: { fr: 'Actions', en: 'Actions' }, heads: ['B-2', 'C-'] },
  { key: 'indicators', title: { fr: 'Indicateurs', en: 'Indicators' }, heads: ['B-3'] },
  { key: 'investment', title: { fr: 'Investissement', en: 'Investment' }, heads: ['IP-'] },
];

/** The part that a table is in. */
export function partOfTable(table: string): Part['key'] {
  const heads = contractParts.flatMap(({ key, heads: own }) => own.map((head) => ({ key, head })));
  const known = heads.filter(({ head }) => table.startsWith(head)).sort((a, b) => b.head.length - a.head.length);
  return known[0]?.key ?? 'actions';
}
