import type { Bilingual } from '../domain/message';

/** Rows of the contract's inventory tables (view V-CRF, ccc-sector-views.md, section 1). */
export type ContractSector =
  'buildings' | 'transport' | 'waste' | 'ippu' | 'afolu-sources' | 'afolu-sinks' | 'energy-industry';

/** Where a sector goes in the contract, and on what condition; what is not sure is asked or declared, never spread. */
export interface Crossing {
  readonly to: ContractSector;
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

const direct = (to: ContractSector, condition?: Bilingual): Crossing => ({
  to,
  rule: 'direct',
  ...(condition !== undefined && { condition }),
});
const SPLIT_TRANSPORT = {
  fr: 'Méthode territoriale ou résidents : à dire. Le transit autoroutier reste dans le chiffre territorial.',
  en: 'Territorial or residents’ method: say which. Through traffic stays in the territorial figure.',
};

/**
 * PCAET sectors and their row in the contract, with conditions. Source: ccc-sector-views.md, section 5; pcaet.md,
 * section 2.
 * Reviewed 2026-11-24. PCAET figures hold scope 1 and 2 mixed: they go in the column Total, never in Scope 1.
 */
export const sectors: readonly Sector[] = [
  {
    id: 'residentiel',
    name: { fr: 'Résidentiel', en: 'Residential' },
    code: 1,
    kind: 'sector',
    crossing: direct('buildings', {
      fr: 'Gaz fluorés et solvants sont dans ce secteur ; le GPC les met en IPPU.',
      en: 'F-gases and solvents are inside; the GPC puts them in IPPU.',
    }),
  },
  {
    id: 'tertiaire',
    name: { fr: 'Tertiaire', en: 'Tertiary (services)' },
    code: 2,
    kind: 'sector',
    crossing: direct('buildings', {
      fr: 'Éclairage public compris ; les gaz fluorés du froid relèvent de l’IPPU dans le GPC.',
      en: 'Public lighting is inside; F-gases of refrigeration are IPPU in the GPC.',
    }),
  },
  {
    id: 'transport-routier',
    name: { fr: 'Transport routier', en: 'Road transport' },
    code: 3,
    kind: 'sector',
    crossing: direct('transport', SPLIT_TRANSPORT),
  },
  {
    id: 'autres-transports',
    name: { fr: 'Autres transports', en: 'Other transport' },
    code: 4,
    kind: 'sector',
    crossing: {
      to: 'transport',
      rule: 'declared',
      condition: {
        fr: 'Port, aéroport : trafic intérieur ou total ? À dire.',
        en: 'Port, airport: domestic traffic or all? To be said.',
      },
    },
  },
  {
    id: 'agriculture',
    name: { fr: 'Agriculture', en: 'Agriculture' },
    code: 5,
    kind: 'sector',
    crossing: direct('afolu-sources', {
      fr: 'L’énergie des exploitations est dans ce secteur et n’en est pas séparable ; l’UTCATF n’y est pas.',
      en: 'Farm energy use is inside and cannot be split; land use (LULUCF) is not inside.',
    }),
  },
  {
    id: 'dechets',
    name: { fr: 'Déchets', en: 'Waste' },
    code: 6,
    kind: 'sector',
    crossing: {
      to: 'waste',
      rule: 'declared',
      condition: {
        fr: 'Incinération avec valorisation : comptée ici ou dans la branche énergie, jamais deux fois. Déchets traités hors du territoire : demandés par le contrat, absents du PCAET.',
        en: 'Incineration with energy recovery: counted here or in the energy branch, never twice. Waste treated outside: asked by the contract, absent from the PCAET.',
      },
    },
  },
  {
    id: 'industrie',
    name: { fr: 'Industrie hors branche énergie', en: 'Industry excluding energy branch' },
    code: 7,
    kind: 'sector',
    crossing: {
      to: 'ippu',
      rule: 'declared',
      condition: {
        fr: 'Tout en IPPU par défaut, à déclarer : le PCAET ne sépare pas procédés et énergie.',
        en: 'All in IPPU by default, to be declared: the PCAET does not separate process and energy.',
      },
    },
  },
  {
    id: 'branche-energie',
    name: { fr: 'Industrie branche énergie', en: 'Energy branch' },
    code: 8,
    kind: 'sector',
    crossing: {
      to: 'energy-industry',
      rule: 'ask',
      condition: {
        fr: 'Les centrales de chaleur et d’électricité sont déjà comptées chez les consommateurs : si elles sont encore ici, la chaleur compte deux fois.',
        en: 'Heat and power plants are already counted at the consumers: if they are still here, heat counts twice.',
      },
    },
  },
  {
    id: 'transport',
    name: { fr: 'Transports (total)', en: 'Transport, total' },
    parts: ['transport-routier', 'autres-transports'],
    kind: 'composite',
    crossing: direct('transport', SPLIT_TRANSPORT),
  },
  {
    id: 'residentiel+tertiaire',
    name: { fr: 'Bâtiments (résidentiel et tertiaire)', en: 'Buildings (residential and tertiary)' },
    parts: ['residentiel', 'tertiaire'],
    kind: 'composite',
    crossing: direct('buildings'),
  },
  {
    id: 'industry-total',
    name: { fr: 'Total industrie (avec branche énergie)', en: 'Industry including energy branch' },
    parts: ['industrie', 'branche-energie'],
    kind: 'composite',
    crossing: {
      to: 'ippu',
      rule: 'ask',
      condition: {
        fr: 'La branche énergie n’est pas séparée : à dire avant d’écrire.',
        en: 'The energy branch is not separate: to be said before writing.',
      },
    },
  },
  {
    id: 'utcatf',
    name: { fr: 'UTCATF (séquestration)', en: 'LULUCF (sequestration)' },
    kind: 'memo',
    crossing: {
      to: 'afolu-sinks',
      rule: 'declared',
      condition: {
        fr: 'Flux seulement, en négatif ; un stock (tC) n’est pas un flux.',
        en: 'Flows only, negative; a stock (tC) is not a flow.',
      },
    },
  },
  { id: 'chantiers', name: { fr: 'Chantiers', en: 'Construction sites' }, kind: 'memo' },
  { id: 'all', name: { fr: 'Tous secteurs', en: 'All sectors' }, kind: 'total' },
];

/** The same, by identifier. */
export const sectorById: ReadonlyMap<string, Sector> = new Map(sectors.map((one) => [one.id, one]));
