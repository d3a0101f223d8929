import type { Bilingual } from '../domain/message';
import type { LabelEntry } from './label';

/** An energy carrier: scope 2 is what is bought as electricity, heat or cold; scope 1 is what is burnt here. */
export interface Carrier {
  readonly id: string;
  readonly name: Bilingual;
  readonly scope: 1 | 2 | null;
}

/**
 * Carriers of final energy (TETE cae_2.c, d, n, p, r and observatories). `oil`, `wood`, `renewable-heat` and `waste`
 * have no
 * identifier of their own in the common core.
 */
export const carriers: readonly Carrier[] = [
  { id: 'electricity', name: { fr: 'Électricité', en: 'Electricity' }, scope: 2 },
  { id: 'heat-cooling', name: { fr: 'Chaleur et froid (réseaux)', en: 'Heating and cooling (networks)' }, scope: 2 },
  { id: 'gas', name: { fr: 'Gaz', en: 'Gas' }, scope: 1 },
  { id: 'solid-fuel', name: { fr: 'Combustible solide', en: 'Solid fuel' }, scope: 1 },
  { id: 'oil', name: { fr: 'Produits pétroliers', en: 'Oil products' }, scope: 1 },
  { id: 'wood', name: { fr: 'Bois-énergie', en: 'Wood' }, scope: 1 },
  { id: 'renewable-heat', name: { fr: 'Chaleur renouvelable', en: 'Renewable heat' }, scope: 1 },
  { id: 'waste', name: { fr: 'Déchets', en: 'Waste' }, scope: 1 },
  { id: 'other-carrier', name: { fr: 'Autre vecteur', en: 'Other carrier' }, scope: null },
  { id: 'all', name: { fr: 'Tous vecteurs', en: 'All carriers' }, scope: null },
];

const ENGLISH: ReadonlySet<string> = new Set(
  'Electricity|Power|District heating|Heat|Heating and cooling|Gas|Natural gas|Coal|Solid fuel|Oil|Oil products|Petroleum products|Heating oil|Wood|Renewables|Other|All carriers'.split(
    '|',
  ),
);
const named = (target: string, ...labels: readonly string[]): readonly LabelEntry[] =>
  labels.map((label) => ({ target, label, lang: ENGLISH.has(label) ? 'en' : 'fr' }));

/** Usual names of carriers; written by us from observatory files. Reviewed 2026-11-24. */
export const carrierLabels: readonly LabelEntry[] = [
  ...named('electricity', 'Électricité', 'Elec', 'Élec.', 'Électrique', 'Electricity', 'Power', 'Énergie électrique'),
  ...named(
    'heat-cooling',
    'Chaleur et froid',
    'Réseau de chaleur',
    'Réseaux de chaleur',
    'Chauffage urbain',
    'Chaleur',
  ),
  ...named(
    'heat-cooling',
    'Réseaux de chaleur et de froid',
    'Chaleur réseau',
    'Chaleur et froid issus de réseau',
    'CU',
  ),
  ...named(
    'heat-cooling',
    'Chaleur/rafraîchissement',
    'Vapeur',
    'District heating',
    'Heat',
    'Heating and cooling',
    'RCU',
  ),
  ...named(
    'gas',
    'Gaz',
    'Gaz naturel',
    'Gaz de réseau',
    'Gaz de ville',
    'Gas',
    'Natural gas',
    'GN',
    'Gaz naturel et GPL',
  ),
  ...named(
    'solid-fuel',
    'Combustible solide',
    'Combustibles solides',
    'Charbon',
    'CMS',
    'Combustibles minéraux solides',
  ),
  ...named('solid-fuel', 'Combustibles minéraux solides (CMS)', 'Houille', 'Coal', 'Solid fuel', 'Coke'),
  ...named('oil', 'Produits pétroliers', 'Fioul', 'Fuel', 'Fioul domestique', 'Pétrole', 'PP', 'Carburants', 'Essence'),
  ...named(
    'oil',
    'Gazole',
    'Diesel',
    'Oil',
    'Oil products',
    'Petroleum products',
    'Heating oil',
    'GPL',
    'Carburants pétroliers',
    'Fioul et GPL',
    'Gasoil',
  ),
  ...named('wood', 'Bois', 'Bois-énergie', 'Bois énergie', 'Biomasse', 'Wood', 'Bois énergie (EnR)', 'Bois bûche'),
  ...named(
    'renewable-heat',
    'EnR thermiques',
    'EnRt',
    'Chaleur renouvelable',
    'EnR',
    'Énergies renouvelables thermiques',
  ),
  ...named('renewable-heat', 'Autres énergies renouvelables', 'Autres EnR', 'Énergies renouvelables', 'Renewables'),
  ...named('waste', 'Déchets', 'Combustibles déchets', 'CSR'),
  ...named('other-carrier', 'Autre vecteur', 'Autres', 'Autre', 'Autres énergies', 'Autres combustibles', 'Other'),
  ...named(
    'other-carrier',
    'Non identifié',
    'Autres non renouvelables',
    'Autre énergie',
    'Biocarburants',
    'Organo-carburants',
  ),
  ...named(
    'all',
    'Tous vecteurs',
    'Toutes énergies',
    'Total',
    'Ensemble',
    'All carriers',
    'Total énergies',
    'Total énergie',
  ).map((entry) => ({ ...entry, isExactOnly: true as const })),
];
