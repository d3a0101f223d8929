import type { Bilingual } from '../domain/message';
import type { Settings } from '../domain/settings';

/** Which of the template's versions a count is for. */
type Version = Pick<Settings, 'actionPlan' | 'investmentPlan'>;

/** A part of the contract as the pane tells it, with the tables of it that are made here. */
export interface Part {
  readonly key: 'commitments' | 'inventory' | 'gap' | 'levers' | 'actions' | 'indicators' | 'investment';
  readonly title: Bilingual;
  /** Tables of the template in this part (domain/ccc-tables.md, sections 1 to 3). */
  readonly tables: (version: Version) => number;
  /** Tables of this part start so: `A-1`. */
  readonly prefix: string | null;
  /** What is not made here, in words. */
  readonly elsewhere: Bilingual;
}

/**
 * The seven parts, in the contract's order: 31 tables in version 2 with the late investment plan (1 + 5 + 1 + 3 + 4 + 2 + 15).
 * Version 1 has one introduction table less; the early investment plan has 11 tables.
 */
export const contractParts: readonly Part[] = [
  {
    key: 'commitments',
    title: { fr: 'Engagements', en: 'Commitments' },
    tables: () => 1,
    prefix: null,
    elsewhere: { fr: 'signataires', en: 'signatories' },
  },
  {
    key: 'inventory',
    title: { fr: 'Inventaire', en: 'Inventory' },
    tables: ({ actionPlan }) => (actionPlan === 'V2' ? 5 : 4),
    prefix: 'A-1',
    elsewhere: {
      fr: 'périmètre, facteurs d’émission, activité par secteur',
      en: 'boundary, emission factors, activity by sector',
    },
  },
  {
    key: 'gap',
    title: { fr: 'Écart 2030', en: '2030 gap' },
    tables: () => 1,
    prefix: 'A-2',
    elsewhere: { fr: '', en: '' },
  },
  {
    key: 'levers',
    title: { fr: 'Acteurs et leviers', en: 'Stakeholders and levers' },
    tables: () => 3,
    prefix: null,
    elsewhere: {
      fr: 'politiques en place, systèmes et acteurs, freins',
      en: 'policies, systems and stakeholders, barriers',
    },
  },
  {
    key: 'actions',
    title: { fr: 'Actions', en: 'Actions' },
    tables: () => 4,
    prefix: 'B-2',
    elsewhere: { fr: 'trajectoires d’impact, émissions résiduelles', en: 'impact pathways, residual emissions' },
  },
  {
    key: 'indicators',
    title: { fr: 'Indicateurs', en: 'Indicators' },
    tables: () => 2,
    prefix: null,
    elsewhere: { fr: 'indicateurs et leurs fiches', en: 'indicators and their metadata' },
  },
  {
    key: 'investment',
    title: { fr: 'Investissement', en: 'Investment' },
    tables: ({ investmentPlan }) => (investmentPlan === 'late' ? 15 : 11),
    prefix: 'IP-',
    elsewhere: { fr: 'les autres tableaux du plan d’investissement', en: 'the other tables of the investment plan' },
  },
];
