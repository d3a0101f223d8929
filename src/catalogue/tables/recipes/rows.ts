import { sectorsOfRow } from '../parents';
import type { RowFilling } from '../recipe';

/**
 * What makes each inventory row: the crosswalk says which PCAET sectors. Industry is whole in IPPU, the practice of most
 * French contracts: a PCAET does not separate process and energy.
 */
const sectors = {
  buildings: {
    holds: { fr: 'Bâtiments : résidentiel + tertiaire', en: 'Residential + tertiary (PCAET)' },
    sectors: sectorsOfRow('buildings'),
  },
  transport: {
    holds: { fr: 'Transports : routier + autres transports', en: 'Road transport + other transport (PCAET)' },
    sectors: sectorsOfRow('transport'),
  },
  waste: { holds: { fr: 'Déchets', en: 'Waste (PCAET)' }, sectors: sectorsOfRow('waste') },
  ippu: {
    holds: {
      fr: 'Industrie hors branche énergie, procédés et énergie ensemble',
      en: 'Industry, process and energy together (PCAET)',
    },
    sectors: sectorsOfRow('ippu'),
  },
  'energy-industry': {
    holds: { fr: 'Branche énergie (ligne ajoutée par la collectivité)', en: 'Energy branch (row added by the city)' },
    sectors: sectorsOfRow('energy-industry'),
  },
  total: { holds: { fr: 'Somme des lignes, hors puits', en: 'Sum of the rows, sinks left out' }, sectors: ['total'] },
} as const satisfies Record<string, RowFilling>;

const agriculture = {
  holds: { fr: 'Agriculture, énergie des exploitations comprise', en: 'Agriculture, farm energy included (PCAET)' },
  sectors: sectorsOfRow('afolu-sources'),
} as const satisfies RowFilling;

/** Rows of an inventory: agriculture on one line, or with its sinks beside it. */
export const inventoryRows: Readonly<Record<string, RowFilling>> = {
  ...sectors,
  afolu: agriculture,
  'afolu-sources': agriculture,
  'afolu-sinks': {
    holds: { fr: 'Séquestration (UTCATF), flux annuel', en: 'Land-use sinks, yearly flow' },
    sectors: ['sequestration'],
    whenAbsent: 'NE',
  },
};

/** Rows of a gap table; `version` says which A-1 table they are read from. */
export const gapFillings = (version: 'V1' | 'V2'): Readonly<Record<string, RowFilling>> => ({
  ...sectors,
  afolu: version === 'V1' ? agriculture : { ...agriculture, from: 'afolu-sources' },
});

/** Rows of the economic model's view: a PCAET inventory cannot fill them (its sectors hold electricity, CCC-101). */
export const economicFillings: Readonly<Record<string, RowFilling>> = {
  transport: { holds: { fr: 'Transports, hors électricité', en: 'Without electricity' }, sectors: [] },
  'buildings-heating': {
    holds: { fr: 'Bâtiments et chauffage, hors électricité', en: 'Without electricity' },
    sectors: [],
  },
  electricity: { holds: { fr: 'Électricité de tous les secteurs', en: 'Electricity of every sector' }, sectors: [] },
  waste: { holds: { fr: 'Déchets solides', en: 'Solid waste' }, sectors: [] },
  other: {
    holds: { fr: 'Procédés industriels, agriculture, eaux usées', en: 'IPPU, agriculture, wastewater' },
    sectors: [],
  },
  total: sectors.total,
};
