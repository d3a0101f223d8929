import type { Bilingual } from '../../domain/message';
import { IN_COMMON } from './conditions';
import {
  citergieIn,
  columnsOfOurs,
  crteIn,
  depositIn,
  type EquivalentsById,
  indicatorIn,
  partOfOurs,
  partOfTheirs,
  teteIn,
} from './stated';

// The thousandfold trap the other way: the deposit counts GWh, TETE, Cit'ergie and the contract MWh.
const tete = teteIn('MWh/an');
const crte = crteIn('MWh/an');
const citergie = citergieIn('MWh/an');
const deposit = depositIn('GWh/an');
const indicator = indicatorIn('MWh/an');
const share = { tete: teteIn('%'), citergie: citergieIn('%'), indicator: indicatorIn('%') };
const column = (source: number) => deposit(`ENR_${source}_{period}_Production`);

const SAME_RATIO: Bilingual = {
  fr: 'ECi dit « production / consommation » : le même rapport que cae_3.b, sous un autre titre.',
  en: 'ECi says "production / consumption": the same ratio as cae_3.b, under another title.',
};
const RATIO_0_1: Bilingual = {
  fr: 'La feuille officielle calcule un rapport de 0 à 1, non un pourcentage.',
  en: 'The official sheet computes a ratio from 0 to 1, not a percentage.',
};
const LOCAL_ENERGY: Bilingual = {
  fr: 'Le contrat compte toute énergie disponible sur place, renouvelable ou non.',
  en: 'The contract counts all energy available locally, renewable or not.',
};
const GRID_LINE_9: Bilingual = {
  fr: 'La grille 2026 de TETE écrit ici la ligne 9 du dépôt, alors que cae_3.al en est l’intitulé exact.',
  en: 'TETE’s 2026 grid writes line 9 of the deposit here, while cae_3.al is its exact label.',
};

/** Renewable production in the other frameworks. Reviewed 2026-11-27 against the lists of `assets/catalogue`. */
export const renewableEquivalents: EquivalentsById = {
  'renewable-total': [
    tete('cae_3.a'),
    partOfOurs(tete('crte_3.1')),
    partOfOurs(tete('crte_3.2')),
    partOfOurs(crte('crte_3.1')),
    partOfOurs(crte('crte_3.2')),
    citergie('3a'),
    ...columnsOfOurs([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], column),
    indicator('IND-16'),
  ],
  'renewable-share': [
    share.tete('cae_3.b'),
    share.tete('eci_25', { note: SAME_RATIO }),
    share.citergie('3b', { note: RATIO_0_1 }),
    partOfTheirs(share.indicator('IND-17', { note: LOCAL_ENERGY })),
  ],
  'renewable-electricity': [
    tete('cae_25.a'),
    citergie('25a'),
    ...columnsOfOurs([1, 2, 3, 4, 5, 6, 7], column),
    partOfTheirs(indicator('IND-16')),
  ],
  'renewable-heat': [
    tete('cae_24.a'),
    citergie('24a'),
    ...columnsOfOurs([8, 9, 10, 11, 12], column),
    partOfTheirs(indicator('IND-16')),
  ],
  'renewable-biomethane': [tete('cae_3.c'), column(13), partOfTheirs(indicator('IND-16'))],
  'renewable-onshore-wind': [tete('cae_3.ad'), column(1), partOfTheirs(indicator('IND-16'))],
  'renewable-solar-photovoltaic': [tete('cae_3.ac'), column(2), partOfTheirs(indicator('IND-16'))],
  'renewable-concentrated-solar-power': [column(3), partOfTheirs(indicator('IND-16'))],
  'renewable-hydropower': [tete('crte_3.2'), crte('crte_3.2'), column(4), partOfTheirs(indicator('IND-16'))],
  'renewable-solid-biomass-electricity': [tete('cae_3.ab'), column(5), partOfTheirs(indicator('IND-16'))],
  'renewable-biogas-electricity': [tete('cae_3.aa'), column(6), partOfTheirs(indicator('IND-16'))],
  'renewable-geothermal-electricity': [column(7), partOfTheirs(indicator('IND-16'))],
  'renewable-solid-biomass-heat': [
    tete('cae_3.ag'),
    partOfOurs(tete('cae_3.ah')),
    partOfOurs(tete('cae_3.ai')),
    column(8),
    partOfTheirs(indicator('IND-16')),
  ],
  'renewable-heat-pumps': [
    tete('cae_3.al'),
    partOfOurs(tete('cae_3.am', { note: GRID_LINE_9 })),
    partOfOurs(tete('cae_3.an')),
    column(9),
    partOfTheirs(indicator('IND-16')),
  ],
  'renewable-geothermal-heat': [tete('cae_3.ak'), column(10), partOfTheirs(indicator('IND-16'))],
  'renewable-solar-thermal': [tete('cae_3.aj'), column(11), partOfTheirs(indicator('IND-16'))],
  'renewable-biogas-heat': [tete('cae_3.af'), column(12), partOfTheirs(indicator('IND-16'))],
  'renewable-biofuels': [column(14), partOfTheirs(indicator('IND-16'))],
  'renewable-waste-electricity': [tete('cae_3.ae'), partOfTheirs(indicator('IND-16'))],
  'renewable-waste-heat': [tete('cae_3.ao'), partOfTheirs(indicator('IND-16'))],
  'renewable-tidal': [tete('cae_3.aq'), partOfTheirs(indicator('IND-16'))],
  'renewable-other-heat': [tete('cae_3.ap'), partOfTheirs(indicator('IND-16'))],
  'renewable-electricity-share': [share.tete('cae_25.b'), share.tete('cae_25.b', IN_COMMON)],
};
