import { remembered } from './remember';
import { isUnit, type UnitId } from './unit';
import { denominators, perUnit } from './unitDenominators';
import { type Form, forms, signs } from './unitForms';
import { wholeUnit } from './unitWhole';

/** A unit as found in a text. */
export interface UnitSeen {
  readonly unit: UnitId;
  /** `doubtful`: `m€`, two units in one title, a unit deduced from a habit. It must be asked. */
  readonly hint: 'exact' | 'doubtful';
  /** Lower or higher heating value, primary or final energy, when the text says so. */
  readonly basis?: 'PCI' | 'PCS' | 'EP' | 'EF';
  readonly tax?: 'HT' | 'TTC';
  /** A power of ten beside the unit: `€ (en milliers)` → 1000. To multiply values with, once plausible (trap 13). */
  readonly scale?: number;
  /** Said "per year" of a unit that is not: `€/an` is no total. */
  readonly isYearly?: true;
}

/** A stretch of text that a form takes; `unit` is null where it turns out to be something else: `t/ha`, `20 MWh`. */
interface Found {
  readonly unit: UnitId | null;
  readonly start: number;
  readonly end: number;
  readonly isDoubtful: boolean;
  readonly scale: number;
  readonly isYearly?: boolean;
}

/** A letter or sign that every unit has near it; most cells have none, and are not searched. */
const HINT =
  /[€%‰µμ²³°]|\b[km]?eur\b|euros?|co2|c02|co₂|t[. ]*[eé]q|wh|watt|tep\b|toe\b|tonn?es?\b|[kmg]w|[ptv]km|wc|[gtpm]j\b|\b(?:[km]?t|gg|kg|mg|ha|k?m|[wh]|hab|ml|db|ETP|FTE)\b|\bl\b(?!['’])|k?t\/|kton|k?tc\b|\b[km]?m[23]?\b|\bg\/|gram|d[eé]cibel|carbone|kilog|hectare|m[eè]tre|meter|litre|heure|pour ?cent|percent|personne|inhab|habitant|temps plein|passag|passenger/i;
/** How the units begin that hold only as the whole text. */
const START =
  /^\s*(?:nb|nombre|number|unit[eé]|u\b|milliers|thousand|part\b|dossiers|files|logements|dwellings|voyages|trips|cars|vehicles|v[eé]hicules|voitures|deaths|d[eé]c[eè]s|tu[eé]s|stations|bornes|places)/i;

const cleaned = (text: string): string =>
  text
    .slice(0, 400) // a unit stands in a title or a heading; a page of prose is not searched
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/₂/g, '2')
    .replace(/([cC])[o0O]2/g, 'CO2')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .trim();

const WITHOUT_TAX =
  /(?<![\p{L}\p{N}])(?:H\.?T|hors[ -]taxes?|hors TVA|(?:excl(?:uding|\.)?|ex|before|without) VAT|VAT excl(?:uded|\.)?)(?![\p{L}\p{N}])/iu;
const WITH_TAX =
  /(?<![\p{L}\p{N}])(?:T\.?T\.?C|toutes taxes|incl(?:uding|\.)? VAT|VAT incl(?:uded|\.)?)(?![\p{L}\p{N}])/iu;

/** Tax basis named by a text; none when it names both. */
export function taxIn(text: string): 'HT' | 'TTC' | null {
  const said = cleaned(text);
  const without = WITHOUT_TAX.test(said);
  return without === WITH_TAX.test(said) ? null : without ? 'HT' : 'TTC';
}

/** A power of ten said apart from any unit: `en milliers`, `x 1000`, `×10³`, `en millions`. `null` when there is none. */
export function scaleIn(text: string): number | null {
  const said = cleaned(text);
  if (/(?:^|[x×*(] ?|en )(?:1 ?000 ?000|10 ?(?:\^ ?6|⁶))(?! ?\d)|(?:^|en |\()millions?\b(?! (?:de\b|d'))/iu.test(said))
    return 1e6;
  if (/(?:^|[x×*(] ?|en )(?:1 ?000|10 ?(?:\^ ?3|³))(?! ?\d| hab)|(?:^|en |\()milliers?\b(?! (?:de\b|d'))/iu.test(said))
    return 1e3;
  return null;
}

/**
 * The unit that stands inside a longer text (title, heading, note). `null` when none does, or when none is sure to be
 * one.
 */
export const unitIn = remembered((text: string): UnitSeen | null => {
  const isWhole = START.test(text);
  if (!isWhole && !HINT.test(text)) return null;
  const said = cleaned(text);
  const alone = isWhole ? wholeUnit(said) : null;
  if (alone !== null)
    return seen(said, { unit: alone, start: 0, end: said.length, isDoubtful: alone === '%', scale: 1 });
  const found = search(said);
  const [first] = found;
  if (first === undefined) return null;
  const person = perPerson(said, first.unit);
  const isDoubtful =
    person !== null ||
    isOneOfTwo(said, first) ||
    found.some(({ unit, isDoubtful }) => isDoubtful || unit !== first.unit);
  return seen(said, { ...first, unit: person ?? first.unit, isDoubtful });
});

/** `ha or %`: which of the two is not said. */
const isOneOfTwo = (said: string, { start, end }: Found): boolean =>
  /^ ?(?:ou|or) /i.test(said.slice(end)) || / (?:ou|or) ?$/i.test(said.slice(0, start));

/** `Émissions par habitant (tCO2e)`: the title says what the unit leaves out. */
function perPerson(said: string, unit: UnitId): UnitId | null {
  if (!/\bpar (?:hab|personne)|\/ ?hab|per capita/i.test(said) || unit.includes('hab')) return null;
  return (
    [unit.replace(/\/an$/, '/hab'), unit.replace(/\/an$/, '/hab.an'), `${unit}/hab`]
      .filter(isUnit)
      .find((id) => id !== unit) ?? null
  );
}

/** A text that is a unit and nothing else: `ktCO2e`, `€ HT`, `GWh PCI`. */
export const unitOf = remembered((text: string): UnitSeen | null => {
  const isWhole = START.test(text);
  if (!isWhole && !HINT.test(text)) return null;
  const said = cleaned(text);
  if (isWhole && wholeUnit(said) !== null) return unitIn(text);
  const bare = said
    .replace(/(?<=[^ (])[ (]*(?:H\.?T\.?|T\.?T\.?C\.?|PCI|PCS)\)?$/i, '')
    .replace(/^\((.+)\)$/, '$1')
    .replace(/[ .]+$/, '');
  const [first] = search(bare);
  return first === undefined || first.start > 0 || first.end < bare.length ? null : seen(said, first);
});

function seen(said: string, { unit, start, end, isDoubtful, scale, isYearly }: Found & { unit: UnitId }): UnitSeen {
  const basis = basisIn(said);
  const tax = taxIn(said);
  const before = said.slice(0, start);
  const beside = scale === 1 ? (countedIn(before) ?? scaleIn(`${before} ${said.slice(end)}`)) : scale;
  return {
    unit,
    hint: isDoubtful ? 'doubtful' : 'exact',
    ...(basis !== null && { basis }),
    ...(tax !== null && { tax }),
    ...(beside !== null && { scale: beside }),
    ...(isYearly === true && { isYearly }),
  };
}

/** `en milliers de MWh`, `millions de kWh`: how many of the unit that follows are counted together. */
function countedIn(before: string): number | null {
  const [, counted = ''] = /(?<!\p{L})(millier|million)s? (?:de |d['’])$/iu.exec(before) ?? [];
  return counted === '' ? null : /^millier/i.test(counted) ? 1e3 : 1e6;
}

/** Which energy a text says is counted: with its lower or its higher heating value, primary or final. */
export const basisIn = remembered((said): NonNullable<UnitSeen['basis']> | null => {
  const lower = /(?:\b|wh)PCI\b/i.test(said);
  const higher = /(?:\b|wh)PCS\b/i.test(said);
  if (lower !== higher) return lower ? 'PCI' : 'PCS';
  if (/whep\b|wh ep\b|energie primaire/i.test(said)) return 'EP';
  return /whef\b|wh ef\b/i.test(said) ? 'EF' : null;
});

const known: readonly Form[] = [...forms, ...signs];

/** Every unit of a text, in order, the longest reading of each place. */
function search(said: string): readonly (Found & { readonly unit: UnitId })[] {
  const small = said.toLowerCase();
  const candidates = known.flatMap((kind) =>
    kind.needs?.some((needed) => small.includes(needed)) === false
      ? []
      : [...said.matchAll(kind.pattern)].map((match) => foundAt(said, kind, match[0], match.index)),
  );
  const sorted = candidates.sort((a, b) => a.start - b.start || b.end - a.end || (a.unit === null ? 1 : -1));
  const apart = sorted.filter((one, i) => !sorted.slice(0, i).some(({ end }) => end > one.start));
  return apart.flatMap((one) => (one.unit === null ? [] : [{ ...one, unit: one.unit }]));
}

function foundAt(said: string, { base, isSymbol = false }: Form, text: string, start: number): Found {
  const head = said.slice(0, start);
  const scale = /(?:^|[ (x×])(?:1 ?000|10 ?(?:\^ ?3|³)) ?$/.test(head) ? 1000 : 1;
  const { end, tail, isKnown } = denominators(said, start + text.length);
  const isProse = (scale === 1 && /\d ?$/.test(head)) || /\/ ?$/.test(head); // a figure in a sentence, or the foot of a ratio
  const isAlone = start === 0 && end >= said.length - 1;
  const isMarked = /(?:[([] ?|\ben |unites? ?:? ?)$/i.test(head) || tail.length > 0 || scale !== 1;
  const isUsable = isKnown && !isProse && (!isSymbol || isAlone || isMarked);
  const unit = isUsable ? perUnit(base(text), tail) : null;
  const isDoubtful = /^m ?(?:€|euros?)/.test(text);
  return { unit, start, end, isDoubtful, scale, isYearly: tail.includes('an') && unit?.endsWith('an') === false };
}
