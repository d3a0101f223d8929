import { type Holder, holders } from './holderList';
import type { Family } from './indicator';
import { indicatorById } from './indicators';

type HolderId = keyof typeof holders;

const byFamily: Readonly<Record<Family, HolderId>> = {
  ghg: 'observatory',
  energy: 'observatory',
  renewable: 'observatory',
  'air-nox': 'air',
  'air-pm10': 'air',
  'air-pm25': 'air',
  'air-covnm': 'air',
  'air-so2': 'air',
  'air-nh3': 'air',
  sequestration: 'soils',
  mobility: 'mobility',
  buildings: 'estate',
  capacity: 'networks',
  waste: 'waste',
  'land-and-water': 'land',
  territory: 'finance',
};

/** Where the family does not tell who holds it. */
export const heldApart: Readonly<Record<string, HolderId>> = {
  'renovated-dwellings-rate': 'housing',
  'anah-files': 'housing',
  'district-heat-renewable-share': 'networks',
  'district-heat-coverage': 'networks',
  'water-network-losses': 'water',
  'river-status': 'water',
  'population-exposed-air': 'concentrations',
  'pm25-concentration': 'concentrations',
  'residual-emissions': 'contract',
  'ghg-ccs': 'sites',
  'energy-poverty': 'poverty',
  'green-space-per-inhabitant': 'green',
  'district-heat-delivered': 'networks',
  'district-cooling-delivered': 'networks',
  'drinking-water-energy': 'water',
  'drinking-water-yield': 'water',
  'wastewater-energy': 'water',
  'fossil-renewable-ratio': 'observatory',
  'electric-car-share': 'vehicles',
  'flood-risk-population': 'land',
  'energy-carrier-electricity': 'networks',
  'energy-carrier-gas': 'networks',
  'energy-carrier-heat-cooling': 'networks',
  'cycle-network': 'mobility',
  'carpooling-trips': 'mobility',
  'charging-points': 'vehicles',
  'public-transport-trips': 'mobility',
  population: 'census',
};

/** Held by the regional observatory, under whatever name it has in a region. */
const REGIONAL: ReadonlySet<HolderId> = new Set<HolderId>(['observatory', 'soils']);

/** Who to ask for an indicator of the common core; `observatory`: the name of that of the region, where it is known. */
export function holderOf(indicator: string, observatory?: string): Holder {
  const family = indicatorById.get(indicator)?.family;
  const id = heldApart[indicator] ?? (family === undefined ? 'observatory' : byFamily[family]);
  const holder = holders[id];
  if (observatory === undefined || !REGIONAL.has(id)) return holder;
  const { fr, en } = holder.name;
  return { ...holder, name: { fr: `${fr} (${observatory})`, en: `${en} (${observatory})` } };
}
