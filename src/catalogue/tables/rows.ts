import type { TableRow } from './description';

/** The inventory rows of the contract (V-CRF, domain/ccc-sector-views.md), as the template labels them. */
const buildings = {
  id: 'buildings',
  label: 'Buildings',
  alsoSeen: ['Building', 'Stationary energy', 'Bâtiments'],
} as const;
const transport = { id: 'transport', label: 'Transport', alsoSeen: ['Transportation', 'Transports'] } as const;
const waste = { id: 'waste', label: 'Waste', alsoSeen: ['Wastes', 'Waste/wastewater', 'Déchets'] } as const;
const ippu = {
  id: 'ippu',
  label: 'Industrial Process and Product Use (IPPU)',
  alsoSeen: [
    'IPPU',
    'Industrial processes',
    'Industry',
    'Industry excluding energy sector',
    'Industrie',
    'Procédés industriels',
    'Procédés industriels et usages de produits',
    'Industrie (IPPU)',
  ],
} as const;
const afolu = {
  id: 'afolu',
  label: 'Agricultural, Forestry and Land Use (AFOLU)',
  alsoSeen: [
    'AFOLU',
    'Agriculture, Forestry and Land Use (AFOLU)',
    'Agriculture',
    'Agriculture, forêt et usage des sols',
    'Agriculture, forêt (AFOLU)',
    'Agriculture, forêt et utilisation des terres',
  ],
} as const;

/** Some French contracts added such a row (Dijon, Marseille). Kept beside industry. */
const energyIndustry = {
  id: 'energy-industry',
  label: 'Energy Industry',
  isAdded: true,
  alsoSeen: ['Energy industries', 'Energy', 'Branche énergie'],
} as const satisfies TableRow;

const fuelLine = (id: string): TableRow => ({
  id: `${id}-fuel`,
  label: '(Fuel type/ energy used)',
  isOutsideTotal: true,
  isFree: true,
});

/** each sector is followed by a line for its fuels; the template has no total row. */
export const energyRows: readonly TableRow[] = [
  ...[buildings, transport, waste, ippu].flatMap((row) => [row, fuelLine(row.id)]),
  energyIndustry,
  afolu,
  fuelLine(afolu.id),
];

/** The template wants scope 3 for waste that is treated outside (CCC-013). */
const wasteWithScope3 = { ...waste, required: ['scope3'] } as const satisfies TableRow;

/** of version 1: one AFOLU line. */
export const ghgRowsV1: readonly TableRow[] = [buildings, transport, wasteWithScope3, ippu, energyIndustry, afolu];

/** of version 2: AFOLU on two lines. Sinks are shown, signed, and stay out of the total. */
export const ghgRowsV2: readonly TableRow[] = [
  buildings,
  transport,
  wasteWithScope3,
  ippu,
  energyIndustry,
  { ...afolu, id: 'afolu-sources', detail: 'Sources (positive emissions)' },
  {
    id: 'afolu-sinks',
    label: afolu.label,
    detail: 'Sinks (negative emissions)',
    isOutsideTotal: true,
    isSink: true,
    keys: { scope2: 'NO', scope3: 'NO' },
    alsoSeen: ['Sinks', 'AFOLU sinks', 'Puits'],
  },
];

/** Gap tables of the inventory view: the same rows, sinks apart. */
export const gapRows: readonly TableRow[] = [buildings, transport, waste, ippu, energyIndustry, afolu];

export const totalRow = { id: 'total', label: 'Total', alsoSeen: ['TOTAL', 'All', 'Sum'] } as const satisfies TableRow;

/** A sector of the inventory over free lines of activity, as versions 1 and 2 label it. */
export const activityRows = (version: 'V1' | 'V2'): readonly TableRow[] =>
  [buildings, transport, waste, ippu, afolu].flatMap((row): readonly TableRow[] => [
    version === 'V1' ? row : { ...row, label: `Sector: ${row.label}` },
    { id: `${row.id}-activity`, label: '(Activity)', isOutsideTotal: true, isFree: true },
  ]);

/** Rows of the economic model's view (V-ECO). */
const economic = {
  transport: { id: 'transport', label: 'Transport', alsoSeen: ['Transportation'] },
  heating: {
    id: 'buildings-heating',
    label: 'Buildings & Heating',
    alsoSeen: ['Buildings and heating', 'Building and heating', 'Building', 'Buildings', 'Bâtiments et chauffage'],
  },
  electricity: { id: 'electricity', label: 'Electricity', alsoSeen: ['Électricité'] },
  waste: { id: 'waste', label: 'Waste', alsoSeen: ['Waste*', 'Déchets'] },
  other: {
    id: 'other',
    label: 'Other (incl. IPPU & AFOLU)',
    alsoSeen: [
      'Other',
      'Others',
      'Other (IPPU, AFOLU)',
      'Autres',
      'Autres (dont procédés industriels, agriculture et sols)',
    ],
  },
} as const satisfies Record<string, TableRow>;

/** An inventory by these sectors: one scope each, the others blank by design. */
export const modelInventoryRows: readonly TableRow[] = [
  { ...economic.transport, only: ['scope1'] },
  { ...economic.heating, only: ['scope1'] },
  { ...economic.electricity, only: ['scope2'] },
  { ...economic.waste, label: 'Waste*', only: ['scope1', 'scope3'] },
  { ...economic.other, only: ['scope1'] },
];

/** A gap by these sectors: every column holds a figure. */
export const modelGapRows: readonly TableRow[] = [
  economic.transport,
  economic.heating,
  economic.electricity,
  economic.waste,
  { ...economic.other, label: `${economic.other.label} ²` },
];
