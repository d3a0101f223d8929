import type { Bilingual } from '../../domain/message';
import {
  citergieIn,
  columnsOfOurs,
  crteIn,
  depositIn,
  type EquivalentsById,
  indicatorIn,
  partOfTheirs,
  tableIn,
  teteIn,
} from './stated';

// The contract asks MWh where every French framework counts GWh.
const tete = teteIn('GWh/an');
const crte = crteIn('GWh/an');
const citergie = citergieIn('GWh/an');
const deposit = depositIn('GWh/an');
const indicator = indicatorIn('MWh/an');
const perPerson = { tete: teteIn('MWh/hab'), crte: crteIn('MWh/hab'), citergie: citergieIn('MWh/hab') };
const column = (sector: number) => deposit(`PEC_CONSO_${sector}_{period}`);
const row = (id: string) => tableIn('MWh/an')(`A-1.1:${id}`);
const SECTORS = [1, 2, 3, 4, 5, 6, 7, 8];

const ALL_SECTORS: Bilingual = {
  fr: 'Ce vecteur compte tous les secteurs ; le contrat met les carburants des transports en IND-04.',
  en: 'This carrier counts every sector; the contract puts transport fuels under IND-04.',
};
const WRONG_UNIT_PRINTED: Bilingual = {
  fr: 'Le classeur imprime « teq CO2 » dans cet intitulé : c’est une erreur, la valeur est en GWh.',
  en: 'The workbook prints "teq CO2" in this heading: an error, the value is in GWh.',
};

/** Final energy in the other frameworks. Reviewed 2026-11-27 against the lists of `assets/catalogue`. */
export const energyEquivalents: EquivalentsById = {
  'energy-total': [tete('cae_2.a'), crte('crte_2.1', 'cae_2.a'), citergie('2a'), ...columnsOfOurs(SECTORS, column)],
  'energy-per-capita': [perPerson.tete('cae_2.b'), perPerson.crte('crte_2.1.hab', 'cae_2.b'), perPerson.citergie('2b')],
  'energy-residentiel': [
    tete('cae_2.e'),
    citergie('2e'),
    column(1),
    partOfTheirs(row('buildings')),
    partOfTheirs(indicator('IND-02')),
  ],
  'energy-tertiaire': [
    tete('cae_2.f'),
    citergie('2f'),
    column(2),
    partOfTheirs(row('buildings')),
    partOfTheirs(indicator('IND-02')),
  ],
  'energy-transport-routier': [
    tete('cae_2.g'),
    citergie('2g'),
    column(3),
    partOfTheirs(row('transport')),
    partOfTheirs(indicator('IND-04')),
  ],
  'energy-autres-transports': [
    tete('cae_2.h'),
    citergie('2h', { note: WRONG_UNIT_PRINTED }),
    column(4),
    partOfTheirs(row('transport')),
    partOfTheirs(indicator('IND-04')),
  ],
  'energy-agriculture': [tete('cae_2.i'), citergie('2i'), column(5), row('afolu')],
  'energy-dechets': [tete('cae_2.j'), citergie('2j'), column(6), row('waste')],
  'energy-industrie': [tete('cae_2.k'), citergie('2k'), column(7), row('ippu')],
  'energy-branche-energie': [tete('cae_2.l_pcaet'), column(8), row('energy-industry')],
  'energy-transport': [tete('cae_2.m'), ...columnsOfOurs([3, 4], column), row('transport'), indicator('IND-04')],
  'energy-carrier-electricity': [
    tete('cae_2.d'),
    citergie('2d'),
    partOfTheirs(indicator('IND-02', { note: ALL_SECTORS })),
  ],
  'energy-carrier-heat-cooling': [
    tete('cae_2.c'),
    citergie('2c'),
    partOfTheirs(indicator('IND-02', { note: ALL_SECTORS })),
  ],
  'energy-carrier-gas': [tete('cae_2.n'), partOfTheirs(indicator('IND-02', { note: ALL_SECTORS }))],
  'energy-carrier-solid-fuel': [tete('cae_2.p'), partOfTheirs(indicator('IND-02', { note: ALL_SECTORS }))],
  'energy-carrier-other-carrier': [tete('cae_2.r'), partOfTheirs(indicator('IND-02', { note: ALL_SECTORS }))],
};
