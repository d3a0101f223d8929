import { FARM_ENERGY, FORESEEN, PROCESS_ONLY, WASTE_OUTSIDE } from './conditions';
import {
  citergieIn,
  columnsOfOurs,
  crteIn,
  depositIn,
  type EquivalentsById,
  indicatorIn,
  partOfOurs,
  partOfTheirs,
  tableIn,
  teteIn,
} from './stated';

// The thousandfold trap: TETE went from teq to kteq in 2023; every other framework stayed in tonnes.
const tete = teteIn('ktCO2e/an');
const crte = crteIn('tCO2e/an');
const citergie = citergieIn('tCO2e/an');
const deposit = depositIn('tCO2e/an');
const indicator = indicatorIn('tCO2e/an');
const perPerson = { tete: teteIn('tCO2e/hab'), crte: crteIn('tCO2e/hab'), citergie: citergieIn('tCO2e/hab') };
const column = (sector: number) => deposit(`PEC_GES_${sector}_{period}`);
const row = (id: string, more = {}) => tableIn('tCO2e/an')(`A-1.3:${id}`, more);
const SECTORS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Greenhouse gases in the other frameworks. Reviewed 2026-11-27 against the lists of `assets/catalogue`. */
export const greenhouseGasEquivalents: EquivalentsById = {
  'ghg-total': [
    tete('cae_1.a'),
    tete('cae_1.a', FORESEEN),
    crte('crte_1.1', 'cae_1.a'),
    citergie('1a'),
    ...columnsOfOurs(SECTORS, column),
    row('total'),
    indicator('IND-21'),
  ],
  'ghg-net-total': [tete('cae_1.aa')],
  'ghg-per-capita': [perPerson.tete('cae_1.b'), perPerson.crte('crte_1.2', 'cae_1.b'), perPerson.citergie('1b')],
  'ghg-residentiel': [
    tete('cae_1.c'),
    citergie('1c'),
    column(1),
    partOfTheirs(row('buildings')),
    partOfTheirs(indicator('IND-01')),
  ],
  'ghg-tertiaire': [
    tete('cae_1.d'),
    citergie('1d'),
    column(2),
    partOfTheirs(row('buildings')),
    partOfTheirs(indicator('IND-01')),
  ],
  'ghg-transport-routier': [
    tete('cae_1.e'),
    citergie('1e'),
    column(3),
    partOfTheirs(row('transport')),
    partOfTheirs(indicator('IND-03')),
  ],
  'ghg-autres-transports': [
    tete('cae_1.f'),
    citergie('1f'),
    column(4),
    partOfTheirs(row('transport')),
    partOfTheirs(indicator('IND-03')),
  ],
  'ghg-agriculture': [
    tete('cae_1.g'),
    citergie('1g'),
    column(5),
    partOfOurs(row('afolu-sources', { note: FARM_ENERGY })),
    partOfTheirs(indicator('IND-11', { note: FARM_ENERGY })),
  ],
  'ghg-dechets': [
    tete('cae_1.h'),
    citergie('1h'),
    column(6),
    partOfTheirs(row('waste', { note: WASTE_OUTSIDE })),
    partOfTheirs(indicator('IND-05', { note: WASTE_OUTSIDE })),
  ],
  'ghg-industrie': [
    tete('cae_1.i'),
    citergie('1i'),
    column(7),
    partOfOurs(row('ippu', { note: PROCESS_ONLY })),
    partOfOurs(indicator('IND-08', { note: PROCESS_ONLY })),
  ],
  'ghg-branche-energie': [tete('cae_1.j'), column(8), row('energy-industry')],
  'ghg-transport': [tete('cae_1.k'), ...columnsOfOurs([3, 4], column), row('transport'), indicator('IND-03')],
  'ghg-industry-total': [tete('cae_1.l'), ...columnsOfOurs([7, 8], column)],
  'ghg-ccs': [tete('cae_1.csc'), partOfOurs(indicator('IND-18'))],
  'residual-emissions': [indicator('IND-20')],
};
