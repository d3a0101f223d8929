import type { Bilingual } from '../domain/message';
import { pcaetToContract } from './crosswalk/pcaetToContract';

/** Where a sector goes in the contract, and on what condition; what is not sure is asked or declared, never spread. */
export interface Crossing {
  /** A sector of the view CRF. */
  readonly to: string;
  /** `declared`: our default, with a warning; `ask`: nothing is written before an answer. */
  readonly rule: 'direct' | 'declared' | 'ask';
  readonly condition?: Bilingual;
}

/**
 * A sector of the PCAET (arrêté of 4 August 2016), a composite that workbooks use, or a line that is no sector at all.
 */
export interface Sector {
  readonly id: string;
  readonly name: Bilingual;
  /** Code in the PCAET deposit, 1 to 8. */
  readonly code?: number;
  /** The sectors that it is the sum of; never added to them. */
  readonly parts?: readonly string[];
  /** `sector` counts in the total, `composite` replaces its parts, `total` is all of them, `memo` stands apart. */
  readonly kind: 'sector' | 'composite' | 'total' | 'memo';
  readonly crossing?: Crossing;
}

/** The crosswalk to the contract, seen from one sector. */
function crossingOf(id: string): Crossing | undefined {
  const edge = pcaetToContract.edges.find(({ from }) => from === id);
  const [to] = edge?.to ?? [];
  if (edge === undefined || to === undefined) return undefined;
  return {
    to,
    rule: edge.rule === 'ask' ? 'ask' : edge.isDeclared === true ? 'declared' : 'direct',
    ...(edge.condition !== undefined && { condition: edge.condition }),
  };
}

/**
 * PCAET sectors and their row in the contract, with conditions. Source: ccc-sector-views.md, section 5; pcaet.md,
 * section 2.
 * Reviewed 2026-11-24. PCAET figures hold scope 1 and 2 mixed: they go in the column Total, never in Scope 1.
 */
const known: readonly Omit<Sector, 'crossing'>[] = [
  {
    id: 'residentiel',
    name: { fr: 'Résidentiel', en: 'Residential' },
    code: 1,
    kind: 'sector',
  },
  {
    id: 'tertiaire',
    name: { fr: 'Tertiaire', en: 'Tertiary (services)' },
    code: 2,
    kind: 'sector',
  },
  {
    id: 'transport-routier',
    name: { fr: 'Transport routier', en: 'Road transport' },
    code: 3,
    kind: 'sector',
  },
  {
    id: 'autres-transports',
    name: { fr: 'Autres transports', en: 'Other transport' },
    code: 4,
    kind: 'sector',
  },
  {
    id: 'agriculture',
    name: { fr: 'Agriculture', en: 'Agriculture' },
    code: 5,
    kind: 'sector',
  },
  {
    id: 'dechets',
    name: { fr: 'Déchets', en: 'Waste' },
    code: 6,
    kind: 'sector',
  },
  {
    id: 'industrie',
    name: { fr: 'Industrie hors branche énergie', en: 'Industry excluding energy branch' },
    code: 7,
    kind: 'sector',
  },
  {
    id: 'branche-energie',
    name: { fr: 'Industrie branche énergie', en: 'Energy branch' },
    code: 8,
    kind: 'sector',
  },
  {
    id: 'transport',
    name: { fr: 'Transports (total)', en: 'Transport, total' },
    parts: ['transport-routier', 'autres-transports'],
    kind: 'composite',
  },
  {
    id: 'residentiel+tertiaire',
    name: { fr: 'Bâtiments (résidentiel et tertiaire)', en: 'Buildings (residential and tertiary)' },
    parts: ['residentiel', 'tertiaire'],
    kind: 'composite',
  },
  {
    id: 'industry-total',
    name: { fr: 'Total industrie (avec branche énergie)', en: 'Industry including energy branch' },
    parts: ['industrie', 'branche-energie'],
    kind: 'composite',
  },
  {
    id: 'utcatf',
    name: { fr: 'UTCATF (séquestration)', en: 'LULUCF (sequestration)' },
    kind: 'memo',
  },
  { id: 'chantiers', name: { fr: 'Chantiers', en: 'Construction sites' }, kind: 'memo' },
  { id: 'all', name: { fr: 'Tous secteurs', en: 'All sectors' }, kind: 'total' },
];

export const sectors: readonly Sector[] = known.map((sector) => {
  const crossing = crossingOf(sector.id);
  return { ...sector, ...(crossing !== undefined && { crossing }) };
});

/** The same, by identifier. */
export const sectorById: ReadonlyMap<string, Sector> = new Map(sectors.map((one) => [one.id, one]));
