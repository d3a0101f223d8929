import type { Bilingual } from '../domain/message';

/** Who usually holds a figure, and where it is usually found: for the list of what to ask for. */
export interface Holder {
  readonly id: string;
  readonly name: Bilingual;
  readonly where: Bilingual;
}

/**
 * Who is asked for what is missing. Written by us from the practice of French authorities; the regional observatories are those of pcaet.md, section 10. Reviewed
 * 2026-11-27. No name of a person, no address.
 */
export const holders = {
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
  concentrations: {
    id: 'concentrations',
    name: { fr: 'association agréée de surveillance de l’air (Atmo)', en: 'approved air quality association (Atmo)' },
    where: {
      fr: 'moyennes annuelles des stations et cartes modélisées du territoire, en µg/m³, et population exposée',
      en: 'yearly means of the stations and modelled maps of the territory, in µg/m³, and population exposed',
    },
  },
  contract: {
    id: 'contract',
    name: { fr: 'équipe du contrat, vous-mêmes', en: 'the contract’s team, yourselves' },
    where: {
      fr: 'se décide dans le plan d’actions : la référence moins les réductions prévues, ou la cible de fin de contrat',
      en: 'decided in the action plan: the baseline less the reductions planned, or the target at the end of the contract',
    },
  },
  sites: {
    id: 'sites',
    name: { fr: 'exploitants industriels, DREAL', en: 'industrial operators, State services (DREAL)' },
    where: {
      fr: 'déclarations annuelles des sites ; si aucun ne capte de CO₂, écrire NO (n’existe pas ici)',
      en: 'yearly declarations of the sites; if none captures CO₂, write NO (does not occur here)',
    },
  },
  vehicles: {
    id: 'vehicles',
    name: { fr: 'données ouvertes de l’État', en: 'open data of the State' },
    where: {
      fr: 'parc de véhicules par commune (SDES) et base nationale des bornes de recharge (transport.data.gouv.fr)',
      en: 'vehicle fleet by municipality (SDES) and national base of charging points (transport.data.gouv.fr)',
    },
  },
  poverty: {
    id: 'poverty',
    name: {
      fr: 'direction de l’habitat ou CCAS, observatoire de la précarité énergétique (ONPE)',
      en: 'housing or social department, energy poverty observatory (ONPE)',
    },
    where: {
      fr: 'outil Géodip de l’ONPE, par commune et intercommunalité',
      en: 'ONPE’s Géodip tool, by municipality and intermunicipality',
    },
  },
  green: {
    id: 'green',
    name: { fr: 'direction des espaces verts, service SIG', en: 'parks department, mapping service' },
    where: {
      fr: 'surfaces entretenues et ouvertes au public, divisées par la population de la même année',
      en: 'areas maintained and open to the public, divided by the population of the same year',
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
