import { distance } from 'fastest-levenshtein';
import { carriers } from '../../catalogue/carriers';
import { actionFieldNames, listFieldNames, numberedFieldNames } from '../../catalogue/fieldNames';
import { indicators } from '../../catalogue/indicators';
import { investmentFieldNames } from '../../catalogue/investmentHeadings';
import {
  cellDecisions,
  factDecisions,
  familyNames,
  loneMeanings,
  sheetDecisions,
  statusNames,
  tableDecisions,
} from '../../catalogue/meaningWords';
import { sectors } from '../../catalogue/sectors';
import { levelWords } from '../../catalogue/tables/words';
import { taxWords } from '../../catalogue/taxWords';
import { plain } from '../../domain/label';
import { isFunding, moneyKinds, moneyMeant } from '../../domain/moneyMeaning';
import { unitIds } from '../../domain/unit';
import { unitOf } from '../../domain/unitWritten';
import { meaningName } from './meaning';

const YEAR = '2030';
const prefixed = (prefix: string, ids: readonly string[]): readonly string[] => ids.map((id) => `${prefix}:${id}`);

/** Every meaning that an answer may have, by kind; of those without end (years, codes, values) an example of each form. */
export const meanings = {
  lone: Object.keys(loneMeanings).filter((meaning) => !/unknown$|^scope:/.test(meaning)),
  sector: prefixed(
    'sector',
    sectors.filter(({ kind }) => kind !== 'total').map(({ id }) => id),
  ),
  carrier: prefixed(
    'carrier',
    carriers.filter(({ id }) => id !== 'all').map(({ id }) => id),
  ),
  year: Object.keys(statusNames).map((status) => `year:${YEAR}:${status}`),
  family: prefixed('family', Object.keys(familyNames)),
  perimeter: [...prefixed('perimeter', Object.keys(levelWords)), 'perimeter:epci:200000008'],
  tax: prefixed(
    'tax',
    Object.keys(taxWords).filter((tax) => tax !== 'unknown'),
  ),
  free: ['version:V2024', 'producer:Citepa', 'gwp:AR5', 'scope:1', 'scope:all', 'value:1234'],
  fact: prefixed('fact', Object.keys(factDecisions)),
  table: [...prefixed('table', Object.keys(tableDecisions)), ...prefixed('sheet', Object.keys(sheetDecisions))],
  cell: prefixed('cell', Object.keys(cellDecisions)),
  unit: prefixed('unit', unitIds),
  field: prefixed('field', [
    ...Object.keys(listFieldNames),
    ...Object.keys(numberedFieldNames).map((name) => `${name}-1`),
    ...Object.keys(actionFieldNames).filter((name) => !Object.hasOwn(numberedFieldNames, name)),
    ...Object.keys(investmentFieldNames).filter((name) => !Object.hasOwn(actionFieldNames, name)),
  ]),
  money: moneyKinds.map((kind) => moneyMeant({ kind, moment: 'total', ...(isFunding(kind) && { funder: 'Région' }) })),
  pays: ['pays:none', 'pays:12', 'pays:12@0.5~0.25+14@0.5'],
  indicator: prefixed(
    'indicator',
    indicators.map(({ id }) => id),
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

const all: readonly string[] = Object.values(meanings).flat();

/** As a person may have typed it: the identifier whole or without its prefix, or the name in either language. */
const spellings = (meaning: string): readonly string[] =>
  [meaning, meaning.slice(meaning.indexOf(':') + 1), meaningName(meaning, 'fr'), meaningName(meaning, 'en')].map(plain);

const LONGEST = 120;

/** The meaning of the catalogue spelt most like a text, of its own kind if it says one: `unit:ktCO2e` → `unit:ktCO2e/an`. */
export function nearestMeaning(text: string): string {
  const kind = /^[a-z]+:/.exec(plain(text.slice(0, LONGEST)))?.[0];
  const unit = kind === 'unit:' ? unitOf(text.slice(text.indexOf(':') + 1)) : null;
  if (unit !== null) return `unit:${unit.unit}`;
  const own = kind === undefined ? [] : all.filter((meaning) => meaning.startsWith(kind));
  return nearestMeanings(text, own.length > 0 ? own : all, 1)[0] ?? 'ignore';
}

/** The meanings of a list spelt most like a text, the nearest first. */
export function nearestMeanings(text: string, among: readonly string[], most: number): readonly string[] {
  const said = plain(text.slice(0, LONGEST));
  const likeness = (spelling: string) => 1 - distance(said, spelling) / Math.max(said.length, spelling.length, 1);
  return among
    .map((meaning) => ({ meaning, score: Math.max(...spellings(meaning).map(likeness)) }))
    .sort((a, b) => b.score - a.score) // stable: the catalogue's order among equals
    .slice(0, most)
    .map(({ meaning }) => meaning);
}
