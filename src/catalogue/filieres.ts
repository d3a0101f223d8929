/** Ways of producing that electricity and heat share: their name alone is not an indicator, their type is part of the key. */
export interface Filiere {
  /** In the plain form of a label, the whole of it. */
  readonly pattern: RegExp;
  readonly electricity?: string;
  readonly heat?: string;
  readonly gas?: string;
  /** Of which the name alone speaks, as people use it; absent where it may be either. */
  readonly usual?: 'electricity' | 'heat' | 'gas';
}

/** What a row of a table of production is, by type; targets are identifiers of the common core. Source: pcaet.md, section 4. */
export const filieres: readonly Filiere[] = [
  {
    pattern: /^(?:biogaz|methanisation|cogeneration biogaz|biogaz (?:de )?cogeneration)$/,
    electricity: 'renewable-biogas-electricity',
    heat: 'renewable-biogas-heat',
    gas: 'renewable-biomethane',
  },
  {
    pattern: /^(?:biomasse|biomasse solide|bois|bois[- ]energie)$/,
    electricity: 'renewable-solid-biomass-electricity',
    heat: 'renewable-solid-biomass-heat',
  },
  {
    pattern: /^geothermie(?: profonde)?$/,
    electricity: 'renewable-geothermal-electricity',
    heat: 'renewable-geothermal-heat',
    usual: 'heat',
  },
  {
    pattern: /^(?:(?:incineration|valorisation(?: energetique)?) des dechets|dechets|uiom|uve)$/,
    electricity: 'renewable-waste-electricity',
    heat: 'renewable-waste-heat',
  },
  { pattern: /^autres?(?: filieres?)?$/, heat: 'renewable-other-heat' },
  {
    pattern: /^solaire$/,
    electricity: 'renewable-solar-photovoltaic',
    heat: 'renewable-solar-thermal',
  },
  {
    pattern: /^(?:electricite|electrique)$/,
    electricity: 'renewable-electricity',
  },
  { pattern: /^(?:chaleur|thermique)$/, heat: 'renewable-heat' },
];

/** Names of a part of a filière, which TETE and observatories detail: alone, one of them is not the whole. Source: pcaet.md, section 4. */
export const filiereParts =
  /^(?:aerothermie|geothermie de surface|pac (?:aero|geo)thermiques?|chaufferies? bois|bois domestique|petite hydro\w*|grand hydraulique)$/;

/** Titles of blocks and cells of a column that say which energy is produced. */
export const energyTypes = [
  {
    type: 'electricity',
    name: { fr: 'électricité', en: 'electricity' },
    pattern: /^(?:(?:production|enr|filieres?) )?(?:d')?(?:electricite|electriques?)(?: renouvelables?)?$/,
  },
  {
    type: 'heat',
    name: { fr: 'chaleur', en: 'heat' },
    pattern:
      /^(?:(?:production|enr|filieres?) )?(?:de )?(?:chaleur|thermiques?|chaleur et froid|froid et chaleur)(?: renouvelables?)?$/,
  },
  {
    type: 'gas',
    name: { fr: 'gaz', en: 'gas' },
    pattern: /^(?:(?:production|filieres?) )?(?:de )?(?:biomethane|gaz(?: renouvelables?)?|injection)$/,
  },
] as const;
