import type { Framework } from '../domain/equivalent';
import type { Bilingual } from '../domain/message';

/** A framework that asks the cities for figures: its editions that we know, where its list was read, and when. */
export interface FrameworkEntry {
  readonly name: Bilingual;
  readonly edition: string;
  readonly source: string;
  readonly reviewed: string;
}

const TETE = {
  edition: '2026',
  source:
    'incubateur-ademe/territoires-en-transitions@dbb36dc375, import-indicateur-definitions.csv and referentiel-*-structure.csv (MIT)',
  reviewed: '2026-11-27',
} as const;

/** Where each list comes from, file by file: `assets/catalogue/README.md`. */
export const frameworks: Readonly<Record<Framework, FrameworkEntry>> = {
  'tete-cae': { name: { fr: 'TETE climat-air-énergie (CAE)', en: 'TETE climate, air, energy (CAE)' }, ...TETE },
  'tete-eci': { name: { fr: 'TETE économie circulaire (ECi)', en: 'TETE circular economy (ECi)' }, ...TETE },
  'tete-crte': { name: { fr: 'TETE, indicateurs venus du CRTE', en: 'TETE, indicators from the CRTE' }, ...TETE },
  'tete-common': { name: { fr: 'TETE référentiel commun', en: 'TETE common referential' }, ...TETE },
  'tete-other': {
    name: { fr: 'TETE, données ouvertes et jeux locaux', en: 'TETE, open data and local sets' },
    ...TETE,
  },
  'crte-2021': {
    name: { fr: 'CRTE 2021', en: 'CRTE 2021' },
    edition: '2021',
    source:
      'incubateur-ademe/territoires-en-transitions, markdown/indicateurs/crte until 2024, with the commits that merged',
    reviewed: '2026-11-27',
  },
  citergie: {
    name: { fr: 'Cit’ergie (2018 à 2021)', en: 'Cit’ergie (2018 to 2021)' },
    edition: '2021',
    source: 'indicateurs_CAE.xlsx, January 2021',
    reviewed: '2026-11-24',
  },
  'pcaet-deposit': {
    name: { fr: 'Dépôt PCAET (V2)', en: 'PCAET deposit (V2)' },
    edition: 'V2',
    source: 'description of the open data of the deposits, data.ademe.fr',
    reviewed: '2026-11-24',
  },
  'ccc-indicator': {
    name: { fr: 'Indicateurs NetZeroCities', en: 'NetZeroCities indicator sets' },
    edition: 'NZC',
    source: 'Comprehensive Indicator Sets as quoted in B-3.2 cards of published contracts; numbers are ours',
    reviewed: '2026-11-27',
  },
  'ccc-table': {
    name: { fr: 'Tableaux du contrat (plan d’actions V2)', en: 'Tables of the contract (Action Plan V2)' },
    edition: 'V2',
    source: 'layouts put together from published contracts: src/catalogue/tables',
    reviewed: '2026-11-27',
  },
};

/** Where the common core itself comes from. */
export const coreReview = {
  source:
    'common-core.csv, checked against the TETE definitions of 2026; English names, direction and CCC places by the authors',
  reviewed: '2026-11-27',
} as const;
