import type { Equivalent } from '../../domain/equivalent';
import { citergieIn, crteIn, depositIn, type EquivalentsById, partOfOurs, partOfTheirs, teteIn } from './stated';

const tete = teteIn('t/an');
const crte = crteIn('t/an');
const citergie = citergieIn('t/an');
const deposit = depositIn('t/an');

/**
 * The sectors in the order of the deposit's codes, 1 to 8, and TETE's letter for each: the two orders differ, as those
 * of the pollutants do. Last, the group that TETE counts some under: 1 residential and tertiary, 2 industry, energy and
 * waste. Source: pcaet.md, sections 2 and 3.
 */
const SECTORS = [
  ['residentiel', 'a', 1],
  ['tertiaire', 'b', 1],
  ['transport-routier', 'g', null],
  ['autres-transports', 'h', null],
  ['agriculture', 'c', null],
  ['dechets', 'd', 2],
  ['industrie', 'e', 2],
  ['branche-energie', 'f', 2],
] as const;

/** `[pollutant, TETE's letter, the deposit's code, CRTE's suffix]`; PM10 stands outside the CRTE. */
const POLLUTANTS = [
  ['nox', 'a', 3, 'NOx'],
  ['pm10', 'b', 1, null],
  ['pm25', 'c', 2, 'PM'],
  ['covnm', 'd', 5, 'COVNM'],
  ['so2', 'e', 4, 'SO2'],
  ['nh3', 'f', 6, 'NH3'],
] as const;

/** Emissions of pollutants in the other frameworks, in tonnes everywhere. Reviewed 2026-11-27. */
export const airPollutantEquivalents: EquivalentsById = Object.fromEntries(
  POLLUTANTS.flatMap(([pollutant, letter, code, suffix]): readonly [string, readonly Equivalent[]][] => [
    [
      `air-${pollutant}-total`,
      [
        tete(`cae_4.${letter}`),
        ...(suffix === null ? [] : [crte(`crte_11.1-${suffix}`, `cae_4.${letter}`)]),
        citergie(`4${letter}`),
        deposit(`TOTAL_POL_${code}_{period}`),
        // Work sites: TETE has the line, the deposit and the formula of the total have not.
        partOfOurs(tete(`cae_4.${letter}i`)),
        partOfOurs(tete(`cae_4.${letter}1`)),
        partOfOurs(tete(`cae_4.${letter}2`)),
      ],
    ],
    ...SECTORS.map(([sector, mark, group], i): [string, readonly Equivalent[]] => [
      `air-${pollutant}-${sector}`,
      [
        tete(`cae_4.${letter}${mark}`),
        ...(group === null ? [] : [partOfTheirs(tete(`cae_4.${letter}${group}`))]),
        deposit(`POL_${i + 1}_{period}_${code}`),
      ],
    ]),
  ]),
);
