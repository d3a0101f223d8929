import type { Language } from './message';

const MASSES = /(^|[^\p{L}])([km]?t|k?g)[ ]?CO2e/giu;

type Wording = readonly (readonly [pattern: RegExp, words: string])[];

/** `Mpkm/an` → `million passenger-km/an`: distances are spelt out, and so is how many. */
const distances = (thousand: string, million: string, billion: string, [p, t, v]: readonly string[]): Wording => [
  [/^k(?=[ptv]km)/, thousand],
  [/^M(?=[ptv]km)/, million],
  [/^G(?=[ptv]km)/, billion],
  [/\bpkm\b/, `${p}-km`],
  [/\btkm\b/, `${t}-km`],
  [/\bvkm\b/, `${v}-km`],
];

/** Words of our unit identifiers that are French, and what they are called in English. */
const ENGLISH: Wording = [
  ...distances('thousand ', 'million ', 'billion ', ['passenger', 'tonne', 'vehicle']),
  [/\/100(?=0* hab)/, ' per 100'],
  [/^logements\/100$/, 'dwellings per 100'],
  [/ 100000 hab\b/, ' 100,000 inhabitants'],
  [/ 10000 hab\b/, ' 10,000 inhabitants'],
  [/ 1000 hab\b/, ' 1,000 inhabitants'],
  [/\/hab\.an\b/, '/inhabitant/year'],
  [/\.jour\b/, '/day'],
  [/\/jour\b/, '/day'],
  [/\/an\b/, '/year'],
  [/^milliers nb$/, 'thousands'],
  [/^milliers\//, 'thousands/'],
  [/^milliers /, 'thousand '],
  [/^millions /, 'million '],
  [/^passagers\//, 'passengers/'],
  [/\/véhicule$/, '/vehicle'],
  [/\/ménage$/, '/household'],
  [/\/employé$/, '/employee'],
  [/\/point lumineux$/, '/light point'],
  [/\/repas$/, '/meal'],
  [/\/hab\b/, '/inhabitant'],
  [/\bhab\b/, 'inhabitants'],
  [/^voyages\b/, 'trips'],
  [/^dossiers\b/, 'files'],
  [/^ETP$/, 'FTE'],
  [/Md€/, '€bn'],
  [/^nb\b/, 'number'],
];
const FRENCH: Wording = [
  ...distances('milliers de ', 'millions de ', 'milliards de ', ['voyageurs', 'tonnes', 'véhicules']),
  [/\/100(?=0* hab)/, ' pour 100'],
  [/^logements\/100$/, 'logements pour 100'],
  [/ 100000 hab\b/, ' 100\u202f000 hab'],
  [/ 10000 hab\b/, ' 10\u202f000 hab'],
  [/ 1000 hab\b/, ' 1\u202f000 hab'],
  [/^milliers nb$/, 'milliers'],
  [/^milliers hab$/, 'milliers d’habitants'],
  [/^(mill\p{L}+) (?=m[²³]|ha|km)/u, '$1 de '],
  [/\/year\b/, '/an'],
  [/^€ per \((.*)\)$/, '€ par ($1)'],
  [/^€ per\b/, '€ par'],
  [/^nb\b/, 'nombre'],
];

/** A unit as people write it: `ktCO2e/an` or `kt CO2e/year` → `kt CO₂e/an` in French, `kt CO₂e/year` in English. */
export function unitName(unit: string, language: Language): string {
  const words = language === 'fr' ? FRENCH : ENGLISH;
  const worded = words.reduce((said, [pattern, word]) => said.replace(pattern, word), unit);
  return worded
    .replace(MASSES, '$1$2 CO₂e')
    .replace(/CO2e/g, 'CO₂e')
    .replace(/Whcumac/, 'Wh cumac');
}
