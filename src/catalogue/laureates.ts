import type { Bilingual } from '../domain/message';
import type { Laureate, Population } from './laureate';

const YEARS = { year: 2022, inForce: 2025 } as const;
const people = (municipal: number, total: number): Population => ({ municipal, total, ...YEARS });
const METROPOLE: Bilingual = { fr: 'métropole', en: 'metropolis' };
const URBAN: Bilingual = { fr: 'communauté urbaine', en: 'urban community' };

const city = (
  name: string,
  insee: string,
  siren: string,
  population: Population,
  alsoWritten: readonly string[] = [],
) => ({
  name,
  insee,
  siren,
  population,
  alsoWritten,
});
const metropolis = (
  name: string,
  siren: string,
  form: Bilingual,
  members: number,
  population: Population,
  alsoWritten: readonly string[] = [],
) => ({ name, siren, form, members, population, alsoWritten });

/**
 * The nine French laureates. Codes and populations: BANATIC 2025 (perimetre-epci-a-fp.csv in
 * incubateur-ademe/territoires-en-transitions@dbb36dc375, MIT); list of laureates: European Commission, 28 April 2022.
 * Reviewed 2026-11-27.
 */
export const laureates: readonly Laureate[] = [
  {
    id: 'angers',
    name: 'Angers Loire Métropole',
    named: 'epci',
    commune: city('Angers', '49007', '214900078', people(157555, 160830)),
    epci: metropolis('Angers Loire Métropole', '244900015', URBAN, 29, people(308806, 315893), [
      'CU Angers Loire Métropole',
      'Communauté urbaine Angers Loire Métropole',
    ]),
    ambiguity: {
      fr: 'L’EPCI est lauréat et porte PCAET, CRTE et TETE ; des classeurs de la Ville circulent aussi.',
      en: 'The EPCI is the laureate and holds PCAET, CRTE and TETE; workbooks of the City go round too.',
    },
    observatory: 'TEO Pays de la Loire / Air Pays de la Loire BASEMIS',
  },
  {
    id: 'bordeaux',
    name: 'Bordeaux Métropole',
    named: 'epci',
    commune: city('Bordeaux', '33063', '213300635', people(265328, 268822)),
    epci: metropolis('Bordeaux Métropole', '243300316', METROPOLE, 28, people(843738, 854949)),
    ambiguity: {
      fr: 'La Ville vote ses propres AP-CP : deux plans d’investissement pour un territoire.',
      en: 'The City votes its own AP-CP: two investment plans for one territory.',
    },
    observatory: 'OREGES Nouvelle-Aquitaine / AREC',
  },
  {
    id: 'dijon',
    name: 'Dijon Métropole',
    named: 'epci',
    commune: city('Dijon', '21231', '212102313', people(159941, 163169)),
    epci: metropolis('Dijon Métropole', '242100410', METROPOLE, 23, people(258630, 263672)),
    ambiguity: {
      fr: 'La presse dit « Dijon » ; la liste détaillée, Dijon Métropole. À vérifier dans le contrat.',
      en: 'The press says "Dijon"; the detailed list, Dijon Métropole. To be checked in the contract.',
    },
    observatory: 'ORECA Bourgogne-Franche-Comté / Atmo BFC',
  },
  {
    id: 'dunkerque',
    name: 'Dunkerque',
    named: 'ambiguous',
    commune: city('Dunkerque', '59183', '200027159', people(87013, 88252), ['Dunkirk']),
    epci: metropolis('Communauté urbaine de Dunkerque', '245900428', URBAN, 17, people(192635, 195297), [
      'CU de Dunkerque',
      'CUD',
      'Dunkerque Grand Littoral',
    ]),
    ambiguity: {
      fr: 'La liste dit « Dunkerque », la communauté urbaine porte la mission. Avec ou sans industrie, les totaux changent d’un ordre de grandeur. SIREN de la commune depuis la fusion de 2010 : d’anciens fichiers en ont un autre.',
      en: 'The list says "Dunkerque", the urban community carries the Mission. With or without industry, totals change by an order of magnitude. SIREN of the commune since the merger of 2010: older files hold another.',
    },
    observatory: 'Observatoire Climat Hauts-de-France / Atmo HdF',
  },
  {
    id: 'grenoble',
    name: 'Grenoble-Alpes Métropole',
    named: 'epci',
    commune: city('Grenoble', '38185', '213801855', people(156389, 158601)),
    epci: metropolis('Grenoble-Alpes-Métropole', '200040715', METROPOLE, 49, people(449509, 455436), [
      'Grenoble Métropole',
      'Métropole de Grenoble',
    ]),
    ambiguity: {
      fr: 'Le nom officiel s’écrit de plusieurs façons ; la métropole est lauréate.',
      en: 'The official name is written in several ways; the metropolis is the laureate.',
    },
    observatory: 'ORCAE / Atmo AURA',
  },
  {
    id: 'lyon',
    name: 'Lyon',
    named: 'commune',
    commune: {
      ...city('Lyon', '69123', '216901231', people(520774, 526912)),
      districts: { from: 69381, to: 69389 },
    },
    epci: metropolis(
      'Métropole de Lyon',
      '200046977',
      { fr: 'collectivité à statut particulier', en: 'authority of special status' },
      58,
      people(1433613, 1449118),
      ['Grand Lyon', 'Lyon Métropole', 'Grand Lyon la Métropole'],
    ),
    ambiguity: {
      fr: 'La Ville est lauréate, la Métropole porte le PCAET : un total métropolitain n’entre jamais dans un tableau de la Ville.',
      en: 'The City is the laureate, the Métropole holds the PCAET: a metropolitan total never enters a table of the City.',
    },
    observatory: 'ORCAE / Atmo AURA',
  },
  {
    id: 'marseille',
    name: 'Marseille',
    named: 'commune',
    commune: {
      ...city('Marseille', '13055', '211300553', people(877215, 883466)),
      districts: { from: 13201, to: 13216 },
    },
    epci: metropolis('Métropole d’Aix-Marseille-Provence', '200054807', METROPOLE, 92, people(1922626, 1944405), [
      'Aix-Marseille-Provence Métropole',
      'Aix-Marseille-Provence',
      'Métropole Aix-Marseille-Provence',
      'AMP',
    ]),
    ambiguity: {
      fr: 'La Ville est lauréate ; le PCAET métropolitain couvre 92 communes.',
      en: 'The City is the laureate; the metropolitan PCAET covers 92 communes.',
    },
    observatory: 'ORECA PACA CIGALE / AtmoSud',
  },
  {
    id: 'nantes',
    name: 'Nantes Métropole',
    named: 'epci',
    commune: city('Nantes', '44109', '214401093', people(325070, 329809)),
    epci: metropolis('Nantes Métropole', '244400404', METROPOLE, 24, people(683981, 695303)),
    ambiguity: {
      fr: 'La métropole est lauréate ; ses services sont mis en commun avec la Ville.',
      en: 'The metropolis is the laureate; its services are shared with the City.',
    },
    observatory: 'TEO Pays de la Loire / Air Pays de la Loire BASEMIS',
  },
  {
    id: 'paris',
    name: 'Paris',
    named: 'commune',
    commune: {
      ...city('Paris', '75056', '217500016', people(2113705, 2129257)),
      districts: { from: 75101, to: 75120 },
    },
    epci: metropolis('Métropole du Grand Paris', '200054781', METROPOLE, 130, people(7115576, 7163419), [
      'MGP',
      'Grand Paris',
    ]),
    ambiguity: {
      fr: 'Commune et département à la fois ; la Métropole du Grand Paris a son propre PCAET.',
      en: 'Commune and department at once; the Métropole du Grand Paris has its own PCAET.',
    },
    observatory: 'ROSE ENERGIF / Airparif',
  },
];
