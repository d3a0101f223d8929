import type { SectorRow } from './description';
import { sectorsOfRow } from './parents';

/**
 * The inventory rows of the contract (V-CRF); the crosswalk says which PCAET sectors make them. Industry is whole in IPPU, the practice of most French contracts: a PCAET does not separate
 * process and energy.
 */
const buildings = {
  id: 'buildings',
  label: 'Buildings',
  holds: { fr: 'Bâtiments : résidentiel + tertiaire', en: 'Residential + tertiary (PCAET)' },
  sectors: sectorsOfRow('buildings'),
} as const satisfies SectorRow;

const transport = {
  id: 'transport',
  label: 'Transport',
  holds: { fr: 'Transports : routier + autres transports', en: 'Road transport + other transport (PCAET)' },
  sectors: sectorsOfRow('transport'),
} as const satisfies SectorRow;

const waste = {
  id: 'waste',
  label: 'Waste',
  holds: { fr: 'Déchets', en: 'Waste (PCAET)' },
  sectors: sectorsOfRow('waste'),
} as const satisfies SectorRow;

const ippu = {
  id: 'ippu',
  label: 'Industrial Process and Product Use (IPPU)',
  holds: {
    fr: 'Industrie hors branche énergie, procédés et énergie ensemble',
    en: 'Industry, process and energy together (PCAET)',
  },
  sectors: sectorsOfRow('ippu'),
} as const satisfies SectorRow;

const agriculture = {
  id: 'afolu',
  label: 'Agricultural, Forestry and Land Use (AFOLU)',
  holds: { fr: 'Agriculture, énergie des exploitations comprise', en: 'Agriculture, farm energy included (PCAET)' },
  sectors: sectorsOfRow('afolu-sources'),
} as const satisfies SectorRow;

/** Written only when a source has it: some French contracts added such a row (Dijon, Marseille). Kept beside industry. */
const energyIndustry = {
  id: 'energy-industry',
  label: 'Energy Industry',
  holds: { fr: 'Branche énergie (ligne ajoutée par la collectivité)', en: 'Energy branch (row added by the city)' },
  sectors: sectorsOfRow('energy-industry'),
  isAdded: true,
} as const satisfies SectorRow;

const fuelLine = (id: string): SectorRow => ({
  id: `${id}-fuel`,
  label: '(Fuel type/ energy used)',
  holds: { fr: '', en: '' },
  sectors: [],
  isOutsideTotal: true,
  isFree: true,
});

/** each sector is followed by a line for its fuels; the template has no total row. */
export const energyRows: readonly SectorRow[] = [
  ...[buildings, transport, waste, ippu].flatMap((row) => [row, fuelLine(row.id)]),
  energyIndustry,
  agriculture,
  fuelLine(agriculture.id),
];

/** The template wants scope 3 for waste that is treated outside (CCC-013). */
const wasteWithScope3 = { ...waste, required: ['scope3'] } as const satisfies SectorRow;

/** of version 1: one AFOLU line. */
export const ghgRowsV1: readonly SectorRow[] = [
  buildings,
  transport,
  wasteWithScope3,
  ippu,
  energyIndustry,
  agriculture,
];

/** of version 2: AFOLU on two lines. Sinks are shown, signed, and stay out of the total. */
export const ghgRowsV2: readonly SectorRow[] = [
  buildings,
  transport,
  wasteWithScope3,
  ippu,
  energyIndustry,
  { ...agriculture, id: 'afolu-sources', detail: 'Sources (positive emissions)' },
  {
    id: 'afolu-sinks',
    label: agriculture.label,
    detail: 'Sinks (negative emissions)',
    holds: { fr: 'Séquestration (UTCATF), flux annuel', en: 'Land-use sinks, yearly flow' },
    sectors: ['sequestration'],
    isOutsideTotal: true,
    isSink: true,
    whenAbsent: 'NE',
    keys: { scope2: 'NO', scope3: 'NO' },
  },
];

/** Gap tables of the inventory view: the same rows, sinks apart. `version` says which A-1 table they are read from. */
export const gapRows = (version: 'V1' | 'V2'): readonly SectorRow[] => [
  buildings,
  transport,
  waste,
  ippu,
  energyIndustry,
  version === 'V1' ? agriculture : { ...agriculture, from: 'afolu-sources' },
];

export const totalRow = {
  id: 'total',
  label: 'Total',
  holds: { fr: 'Somme des lignes, hors puits', en: 'Sum of the rows, sinks left out' },
  sectors: ['total'],
} as const satisfies SectorRow;

/** Rows of the economic model's view: a PCAET inventory cannot fill them (its sectors hold electricity, CCC-101). */
export const economicRows: readonly SectorRow[] = [
  { id: 'transport', label: 'Transport', holds: { fr: 'Transports, hors électricité', en: 'Without electricity' } },
  {
    id: 'buildings-heating',
    label: 'Buildings & Heating',
    holds: { fr: 'Bâtiments et chauffage, hors électricité', en: 'Without electricity' },
  },
  {
    id: 'electricity',
    label: 'Electricity',
    holds: { fr: 'Électricité de tous les secteurs', en: 'Electricity of every sector' },
  },
  { id: 'waste', label: 'Waste', holds: { fr: 'Déchets solides', en: 'Solid waste' } },
  {
    id: 'other',
    label: 'Other (incl. IPPU & AFOLU) ²',
    holds: { fr: 'Procédés industriels, agriculture, eaux usées', en: 'IPPU, agriculture, wastewater' },
  },
].map((row) => ({ ...row, sectors: [] }));
