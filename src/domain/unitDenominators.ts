import { isUnit, type UnitId } from './unit';

/** What a unit is per, and where its words end; not known where a slash leads to something that we have no unit for. */
export interface Denominators {
  readonly end: number;
  readonly tail: readonly string[];
  readonly isKnown: boolean;
}

const EQUIVALENT = "(?:d')?(?:equivalents?|equiv|equ|eq|e)";
const CO2 = `(?:[ .-]*(?:de |of )?(?:${EQUIVALENT})?[ .-]*co2(?:[ .-]*${EQUIVALENT})?(?: evitee?s?| avoided)?)`;

/** What a unit may be per, and the word of our identifiers for it, the longest first. */
const words: readonly (readonly [source: string, word: string])[] = [
  ['annees?|ans?|annuel|year|yr|y|a', 'an'],
  ['jours?|days?|j', 'jour'],
  ['100[ .,]?000 (?:hab|inhab)\\p{L}*', '100000 hab'],
  ['10[ .,]?000 (?:hab|inhab)\\p{L}*', '10000 hab'],
  ['1[ .,]?000 (?:hab|inhab)\\p{L}*', '1000 hab'],
  ['100 (?:hab|inhab)\\p{L}*', '100 hab'],
  ['hab(?:itant)?s?|hbt|capita|inhabitants?|inhab', 'hab'],
  ['menages?|households?', 'ménage'],
  ['employe(?:e?s?)?|employees?', 'employé'],
  ['points? lumineux|light points?', 'point lumineux'],
  ['repas(?: servis?)?|meals?', 'repas'],
  ['vehicules?|vehicles?|cars?|voitures?', 'véhicule'],
  ['100 ?km', '100 km'],
  [`(?:passagers?|voyageurs?|passengers?)[ .·x×*-]*(?:km|kilomet\\p{L}*)|p\\.?km`, 'pkm'],
  [`(?:tonnes?)[ .·x×*-]*(?:km|kilomet\\p{L}*)|t\\.?km`, 'tkm'],
  [`kt${CO2}`, 'ktCO2e'],
  [`Mt${CO2}`, 'MtCO2e'],
  [`kg${CO2}`, 'kgCO2e'],
  [`(?:tonnes?|t)${CO2}|t(?:onne)?s?[ .-]*eq`, 'tCO2e'],
  ['tonnes?(?: de dechets?(?: entrants?)?)?|t', 't'],
  ['kilogrammes?|kg ?DBO5(?: elimines?)?|kg', 'kg'],
  ['kilometres? carres?|km[2²]', 'km²'],
  ['kilometres?|km', 'km'],
  ['metres? carres?|m[2²]', 'm²'],
  ['metres? cubes?|m[3³]', 'm³'],
  ['metres?|ml?', 'm'],
  ['hectares?|ha', 'ha'],
  ['litres?|l', 'l'],
  ['heures?|h', 'h'],
  ['[kmg]wh', 'Wh'],
  ['[km]w(?:c|p)?', 'W'],
  ['gj|mj', 'J'],
  ["milliards? d'euros|Md€", 'Md€'],
  ["millions? d'euros|M ?€|MEUR", 'M€'],
  ["milliers? d'euros|k ?€|kEUR", 'k€'],
  ['euros?|eur|€', '€'],
];

/**
 * What may follow a unit: per year, per inhabitant, per tonne… A slash before anything else makes another unit, that we
 * do not know.
 */
const PER = new RegExp(
  `^(?: (?:HT|TTC)(?= ?\\/))?(?:\\. ?(?=\\/))? ?(?:\\/|\\.|& ?(?=an|y)|(?:et )?par |(?:and )?per |pour (?=1))[ (]?(?:${words
    .map(([source]) => `(${source})`)
    .join('|')}|([1-9]|\\p{L}+))\\.?(?![\\p{L}\\p{N}²³€])`,
  'iu',
);

/** Prefixes are what their case says: a megawatt-hour is no milliwatt-hour, whatever was typed. */
const prefixed = (text: string, unit: string): string =>
  `${/^k/i.test(text) ? 'k' : text.slice(0, 1).toUpperCase()}${unit}`;

/** What stands after a unit that ends at `from`: `/hab.an`, `par tonne de déchets`, `/1 000 hab.`. */
export function denominators(said: string, from: number): Denominators {
  let end = from;
  const tail: string[] = [];
  for (let per = PER.exec(said.slice(end)); per !== null; per = PER.exec(said.slice(end))) {
    const place = per.slice(1, words.length + 1).findIndex((part) => part !== undefined);
    const word = words[place]?.[1];
    if (word === undefined) return { end, tail, isKnown: !/^[. ]*\//.test(per[0]) };
    const text = per[place + 1] ?? '';
    tail.push(word === 'Wh' || word === 'W' || word === 'J' ? prefixed(text, word) : word);
    end += per[0].length;
  }
  const isBracketed = said.slice(from, end).includes('(') && said.startsWith(')', end); // kWh/(m².an)
  return { end: isBracketed ? end + 1 : end, tail, isKnown: true };
}

/**
 * The identifier of a base and what it is per: `tCO2e` alone or per year is `tCO2e/an`; `kWh` per person is per year
 * too. `null` when we have no such unit.
 */
export function perUnit(base: string, tail: readonly string[]): UnitId | null {
  const per = tail.filter((word) => word !== 'an');
  const ids = [per, [...per].reverse()].map((order) => (order.length === 0 ? base : `${base}/${order.join('.')}`));
  const tries = ids.flatMap((id) =>
    tail.includes('an') ? [`${id}/an`, `${id}.an`, id] : [id, `${id}/an`, `${id}.an`],
  );
  return tries.find(isUnit) ?? null;
}
