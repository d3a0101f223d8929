import type { Bilingual } from '../../domain/message';

/** Of the contracts of a version that show where the sign would stand, how many have it. */
export type Counted = readonly [seen: number, of: number];

/**
 * What shows the sign. `numbered`: a number over words of a title (either alone drifts); `titled`: words of a title; `heading`, `row`
 * and `unit`: words of a table whose title has the words `in`. A `heading` may be looked for by its absence.
 */
export type SignAt =
  | { readonly is: 'numbered'; readonly numbers: readonly string[]; readonly words: string }
  | { readonly is: 'titled'; readonly words: string }
  | { readonly is: 'heading' | 'row' | 'unit'; readonly in: string; readonly words: string };

/** A sign of the version of the Action Plan template, with how often each version shows it. */
export interface VersionSign {
  readonly id: string;
  readonly says: Bilingual;
  readonly at: SignAt;
  readonly seen: { readonly V1: Counted; readonly V2: Counted };
}

/** Wording of the template itself, not counted: numbers and titles drift, so it is never taken as certain. */
const OFTEN: Counted = [19, 20];
const SELDOM: Counted = [1, 20];
const inV1 = { V1: OFTEN, V2: SELDOM } as const;
const inV2 = { V1: SELDOM, V2: OFTEN } as const;

/** Units of energy drift more than titles: MWh, MWh/year, GWh, TJ were all seen in both versions. Not counted either. */
const OF_UNIT = { V1: [14, 20], V2: [6, 20] } as const;

const GHG = 'GHG emissions by source sectors';
const ACTIVITY = 'Activity by source sectors';

/**
 * Signs of the version (domain/ccc-tables.md, section 0), counted over 63 contracts whose shows it plainly (32 of version 1, 31
 * of version 2). No single sign is certain: several are weighed.
 */
export const versionSigns: readonly VersionSign[] = [
  {
    id: 'ghg-numbered-a-1-3',
    says: { fr: 'l’inventaire est le tableau A-1.3', en: 'the inventory is table A-1.3' },
    at: { is: 'numbered', numbers: ['a-1.3', 'a-1.3a', 'a-1.3b'], words: GHG },
    seen: { V1: [0, 32], V2: [31, 31] },
  },
  {
    id: 'ghg-numbered-a-1-4',
    says: { fr: 'l’inventaire est le tableau A-1.4', en: 'the inventory is table A-1.4' },
    at: { is: 'numbered', numbers: ['a-1.4', 'a-1.4a', 'a-1.4b'], words: GHG },
    seen: { V1: [32, 32], V2: [0, 31] },
  },
  {
    id: 'activity-numbered-a-1-3',
    says: { fr: 'les activités sont le tableau A-1.3', en: 'activities are table A-1.3' },
    at: { is: 'numbered', numbers: ['a-1.3'], words: ACTIVITY },
    seen: { V1: [32, 32], V2: [0, 31] },
  },
  {
    id: 'activity-numbered-a-1-4',
    says: { fr: 'les activités sont le tableau A-1.4', en: 'activities are table A-1.4' },
    at: { is: 'numbered', numbers: ['a-1.4'], words: ACTIVITY },
    seen: { V1: [0, 32], V2: [31, 31] },
  },
  {
    id: 'gap-numbered-a-2-3',
    says: { fr: 'l’écart est le tableau A-2.3', en: 'the gap is table A-2.3' },
    at: { is: 'numbered', numbers: ['a-2.3'], words: 'Emissions gap' },
    seen: inV1,
  },
  {
    id: 'gap-numbered-a-2-1',
    says: { fr: 'l’écart est le tableau A-2.1 ou A-2.2', en: 'the gap is table A-2.1 or A-2.2' },
    at: { is: 'numbered', numbers: ['a-2.1', 'a-2.2'], words: 'Emissions gap' },
    seen: inV2,
  },
  {
    id: 'policies-described-in-a-2-1',
    says: { fr: 'A-2.1 décrit et évalue les politiques', en: 'A-2.1 describes and assesses policies' },
    at: { is: 'numbered', numbers: ['a-2.1'], words: 'Description & assessment of policies' },
    seen: inV2,
  },
  {
    id: 'stakeholders-numbered-a-3-1',
    says: { fr: 'les acteurs sont le tableau A-3.1', en: 'stakeholders are table A-3.1' },
    at: { is: 'numbered', numbers: ['a-3.1'], words: 'Systems & stakeholder mapping' },
    seen: inV1,
  },
  {
    id: 'stakeholders-numbered-a-3-2',
    says: { fr: 'les acteurs sont le tableau A-3.2', en: 'stakeholders are table A-3.2' },
    at: { is: 'numbered', numbers: ['a-3.2'], words: 'Systems & stakeholder mapping' },
    seen: inV2,
  },
  {
    id: 'organisational-governance',
    says: { fr: 'C-1 parle d’organisation et de gouvernance', en: 'C-1 speaks of organisation and governance' },
    at: { is: 'titled', words: 'Enabling organisational and governance interventions' },
    seen: inV1,
  },
  {
    id: 'governance-relations',
    says: { fr: 'C-1 relie gouvernance, systèmes et trajectoires', en: 'C-1 relates governance, systems and pathways' },
    at: { is: 'titled', words: 'Relations between governance innovations, systems, and impact pathways' },
    seen: inV2,
  },
  {
    id: 'module-c-3',
    says: { fr: 'un module C-3', en: 'a module C-3' },
    at: { is: 'titled', words: 'Summary of interventions with cost implication' },
    seen: { V1: [24, 32], V2: [3, 31] },
  },
  {
    id: 'table-i-1-1',
    says: { fr: 'le tableau I-1.1 de l’introduction', en: 'table I-1.1 of the introduction' },
    at: { is: 'titled', words: 'Climate Neutrality Target by 2030' },
    seen: { V1: [4, 32], V2: [27, 31] },
  },
  {
    id: 'two-afolu-lines',
    says: { fr: 'sources et puits sur deux lignes', en: 'sources and sinks on two lines' },
    at: { is: 'row', in: GHG, words: 'Sinks (negative emissions)' },
    seen: { V1: [0, 32], V2: [18, 31] },
  },
  {
    id: 'energy-total',
    says: { fr: 'A-1.1 a une colonne Total', en: 'A-1.1 has a column Total' },
    at: { is: 'heading', in: 'Final energy use by source sectors', words: 'Total' },
    seen: { V1: [22, 28], V2: [2, 26] },
  },
  {
    id: 'energy-per-year',
    says: { fr: 'A-1.1 est en MWh/year', en: 'A-1.1 is in MWh/year' },
    at: { is: 'unit', in: 'Final energy use by source sectors', words: 'MWh/year' },
    seen: OF_UNIT,
  },
  {
    id: 'emissions-compensated',
    says: { fr: 'une ligne d’émissions compensées en B-2.2', en: 'a row of compensated emissions in B-2.2' },
    at: { is: 'row', in: 'Individual action outlines', words: 'GHG emissions compensated' },
    seen: { V1: [2, 32], V2: [17, 31] },
  },
  {
    id: 'gap-of-six-columns',
    says: { fr: 'l’écart à six colonnes (G2)', en: 'the gap of six columns (G2)' },
    at: { is: 'heading', in: 'Emissions gap', words: 'Emission reduction through other Action Plans' },
    seen: { V1: [2, 32], V2: [22, 31] },
  },
  {
    id: 'gap-of-existing-strategies',
    says: { fr: 'l’écart après les stratégies existantes (G1)', en: 'the gap after existing strategies (G1)' },
    at: { is: 'heading', in: 'Emissions gap', words: 'Emissions reductions in existing strategies' },
    seen: { V1: [15, 32], V2: [0, 31] },
  },
];
