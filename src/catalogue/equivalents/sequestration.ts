import { FORESEEN, LAND_USE_SIGN, SIGN_TO_SAY } from './conditions';
import {
  citergieIn,
  columnsOfOurs,
  depositIn,
  type EquivalentsById,
  indicatorIn,
  partOfTheirs,
  tableIn,
  teteIn,
} from './stated';

// As for greenhouse gases: TETE in kilotonnes, every other framework in tonnes.
const tete = teteIn('ktCO2e/an');
const citergie = citergieIn('tCO2e/an');
const deposit = depositIn('tCO2e/an');
const indicator = indicatorIn('tCO2e/an');
const column = (soil: number) => deposit(`SEQ_${soil}_Estimation_Sequestration_nette_CO2`);
const sinks = () => tableIn('tCO2e/an')('A-1.3:afolu-sinks', { sign: -1, note: LAND_USE_SIGN });

/** Sequestration in the other frameworks; absorbed carbon is positive in the core. Reviewed 2026-11-27. */
export const sequestrationEquivalents: EquivalentsById = {
  'sequestration-total': [
    tete('cae_63.a'),
    tete('cae_63.a', FORESEEN),
    citergie('63a'),
    ...columnsOfOurs([1, 2, 3], column),
    sinks(),
    partOfTheirs(indicator('IND-11', { sign: -1, note: LAND_USE_SIGN })),
    indicator('IND-19', { note: SIGN_TO_SAY }),
  ],
  'sequestration-forest': [tete('cae_63.b'), citergie('63b'), column(1), partOfTheirs(sinks())],
  'sequestration-agricultural-land': [tete('cae_63.c'), citergie('63c'), column(2), partOfTheirs(sinks())],
  'sequestration-other-soils': [tete('cae_63.d'), citergie('63d'), column(3), partOfTheirs(sinks())],
  'sequestration-wood-products': [tete('cae_63.e'), partOfTheirs(sinks())],
};
