import type { Language } from './message';

const MASSES = /(^|[^\p{L}])([km]?t|kg)[ ]?CO2e/giu;

/** Words of our unit identifiers that are French, and what they are called in English. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\/hab\.an\b/, '/inhabitant/year'],
  [/\/an\b/, '/year'],
  [/milliers\/jour/, 'thousands/day'],
  [/milliers hab\b/, 'thousand inhabitants'],
  [/1000 hab\b/, '1,000 inhabitants'],
  [/\/hab\b/, '/inhabitant'],
  [/\bhab\b/, 'inhabitants'],
  [/^voyages\b/, 'trips'],
  [/^logements\b/, 'dwellings'],
  [/^dossiers\b/, 'files'],
  [/^ETP$/, 'FTE'],
  [/Md€/, '€bn'],
  [/^nb$/, 'number'],
];
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/\/year\b/, '/an'],
  [/^€ per \((.*)\)$/, '€ par ($1)'],
  [/^€ per\b/, '€ par'],
  [/^nb$/, 'nombre'],
];

/** A unit as people write it: `ktCO2e/an` or `kt CO2e/year` → `kt CO₂e/an` in French, `kt CO₂e/year` in English. */
export function unitName(unit: string, language: Language): string {
  const spaced = unit
    .replace(MASSES, '$1$2 CO₂e')
    .replace(/CO2e/g, 'CO₂e')
    .replace('/100', language === 'fr' ? ' pour 100' : ' per 100');
  const words = language === 'fr' ? FRENCH : ENGLISH;
  return words.reduce((said, [pattern, word]) => said.replace(pattern, word), spaced);
}
