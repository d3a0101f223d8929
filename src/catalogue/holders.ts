import type { Bilingual } from '../domain/message';
import { indicatorById } from './indicators';
import type { Family } from './indicator';

/** Who usually holds a figure, and where it is usually found: for the list of what to ask for. */
export interface Holder {
  readonly id: string;
  readonly name: Bilingual;
  readonly where: Bilingual;
}

/**
 * Written by us from the practice of French authorities; the regional observatories are those of pcaet.md, section 10. Reviewed
 * 2026-11-27. No name of a person, no address.
 */
const holders = {
  observatory: {
    id: 'observatory',
    name: { fr: 'observatoire régional de l’énergie et du climat', en: 'regional energy and climate observatory' },
    where: {
      fr: 'fiche ou export « format PCAET » du territoire, avec l’année et la version de l’inventaire',
      en: 'the territory’s sheet or its "PCAET format" export, with the year and the version of the inventory',
    },
  },
  air: {
    id: 'air',
    name: { fr: 'association agréée de surveillance de l’air (Atmo)', en: 'approved air quality association (Atmo)' },
    where: {
      fr: 'inventaire des émissions par secteur du territoire, en tonnes',
      en: 'inventory of the territory’s emissions by sector, in tonnes',
    },
  },
  networks: {
    id: 'networks',
    name: {
      fr: 'gestionnaires de réseaux (Enedis, GRDF, régie, réseau de chaleur)',
      en: 'network operators (electricity, gas, heat)',
    },
    where: {
      fr: 'consommations annuelles par commune ou IRIS, publiées en données ouvertes (Agence ORE), et rapport du délégataire du réseau de chaleur',
      en: 'yearly consumption by municipality, published as open data (Agence ORE), and the yearly report of the heat network’s operator',
    },
  },
  soils: {
    id: 'soils',
    name: { fr: 'observatoire régional, ou outil ALDO de l’ADEME', en: 'regional observatory, or ADEME’s ALDO tool' },
    where: {
      fr: 'flux annuels de carbone des sols et de la forêt (des flux, pas des stocks)',
      en: 'yearly carbon flows of soils and forests (flows, not stocks)',
    },
  },
  mobility: {
    id: 'mobility',
    name: { fr: 'direction des mobilités, autorité organisatrice', en: 'mobility department, transport authority' },
    where: {
      fr: 'dernière enquête ménages-déplacements (EMC²), bilans annuels du réseau, recensement pour les trajets domicile-travail',
      en: 'last household travel survey (EMC²), yearly reports of the network, census for home-to-work trips',
    },
  },
  housing: {
    id: 'housing',
    name: {
      fr: 'direction de l’habitat, espace conseil France Rénov’',
      en: 'housing department, France Rénov’ advice centre',
    },
    where: {
      fr: 'bilan annuel des aides (Anah) et observatoire de l’habitat',
      en: 'yearly report of grants (Anah) and the housing observatory',
    },
  },
  estate: {
    id: 'estate',
    name: { fr: 'direction du patrimoine, économe de flux', en: 'estate department, energy manager' },
    where: {
      fr: 'suivi des fluides des bâtiments et de l’éclairage, déclaration OPERAT',
      en: 'monitoring of the energy of buildings and lighting, OPERAT declaration',
    },
  },
  waste: {
    id: 'waste',
    name: { fr: 'direction des déchets ou syndicat de traitement', en: 'waste department or treatment body' },
    where: {
      fr: 'rapport annuel sur le prix et la qualité du service, base SINOE de l’ADEME',
      en: 'yearly report on price and quality of service, ADEME’s SINOE database',
    },
  },
  water: {
    id: 'water',
    name: { fr: 'direction de l’eau ou régie', en: 'water department or operator' },
    where: { fr: 'rapport annuel du service, base SISPEA', en: 'yearly report of the service, SISPEA database' },
  },
  land: {
    id: 'land',
    name: { fr: 'direction de l’urbanisme, agence d’urbanisme', en: 'planning department, planning agency' },
    where: {
      fr: 'portail de l’artificialisation, recensement agricole, Agence Bio, données de la DDT et de l’agence de l’eau',
      en: 'national land-take portal, agricultural census, Agence Bio, data of State services and of the water agency',
    },
  },
  finance: {
    id: 'finance',
    name: { fr: 'direction des finances, ressources humaines', en: 'finance department, human resources' },
    where: {
      fr: 'compte administratif ou CFU, annexe « budget vert », plan pluriannuel d’investissement',
      en: 'administrative account, "green budget" annex, multi-year investment plan',
    },
  },
  census: {
    id: 'census',
    name: { fr: 'Insee', en: 'Insee (national statistics)' },
    where: {
      fr: 'populations de référence en vigueur : même périmètre et même année que le chiffre',
      en: 'reference populations in force: same perimeter and same year as the figure',
    },
  },
} as const satisfies Record<string, Holder>;

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
const byIndicator: Readonly<Record<string, HolderId>> = {
  'renovated-dwellings-rate': 'housing',
  'anah-files': 'housing',
  'district-heat-renewable-share': 'networks',
  'district-heat-coverage': 'networks',
  'water-network-losses': 'water',
  'river-status': 'water',
  'population-exposed-air': 'air',
  'flood-risk-population': 'land',
  'energy-carrier-electricity': 'networks',
  'energy-carrier-gas': 'networks',
  'energy-carrier-heat-cooling': 'networks',
  'cycle-network': 'mobility',
  'carpooling-trips': 'mobility',
  'charging-points': 'mobility',
  'public-transport-trips': 'mobility',
  population: 'census',
};

/** Held by the regional observatory, under whatever name it has in a region. */
const REGIONAL: ReadonlySet<HolderId> = new Set<HolderId>(['observatory', 'soils']);

/** Who to ask for an indicator of the common core; `observatory`: the name of that of the region, where it is known. */
export function holderOf(indicator: string, observatory?: string): Holder {
  const family = indicatorById.get(indicator)?.family;
  const id = byIndicator[indicator] ?? (family === undefined ? 'observatory' : byFamily[family]);
  const holder = holders[id];
  if (observatory === undefined || !REGIONAL.has(id)) return holder;
  const { fr, en } = holder.name;
  return { ...holder, name: { fr: `${fr} (${observatory})`, en: `${en} (${observatory})` } };
}
