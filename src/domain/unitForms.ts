/**
 * A symbol (`t`, `ha`, `m`) is a unit only alone, in brackets, after "en", or with "/an"; a word (`tonnes`) anywhere.
 */
export interface Form {
  readonly pattern: RegExp;
  readonly base: (text: string) => string;
  readonly isSymbol?: boolean;
  /** One of these stands in every text that has the form, in small letters: others are not searched for it. */
  readonly needs?: readonly string[];
}

const EQUIVALENT = "(?:d')?(?:equivalents?|equiv|equi|equ|eq|e)";
const THOUSANDS = "(?:(?:milliers?|millions?|milliards?) (?:de |d')?|(?:thousand|million|billion)s?(?: of)? )?";
const before = '(?<![\\p{L}\\p{N}€%])';
const after = '(?![\\p{L}\\p{N}])';
/** `needs`: what one of must stand in a text for the form to be looked for in it, in small letters. */
const form = (needs: string, source: string, base: Form['base'], isSymbol = false): Form => ({
  needs: needs.split(' '),
  pattern: new RegExp(`${before}(?:${source})${after}`, 'giu'),
  base,
  isSymbol,
});

/** The power of ten that a text begins with, in letters: `milliers de` → `k`. */
const large = (text: string): '' | 'k' | 'M' | 'G' => {
  if (/^(?:milliers?|thousands?)\b/i.test(text)) return 'k';
  if (/^(?:millions?)\b/i.test(text)) return 'M';
  return /^(?:milliards?|billions?)\b/i.test(text) ? 'G' : '';
};
const withoutLarge = (text: string): string =>
  text.replace(/^(?:milli\p{L}+|thousands?|billions?) (?:de |d'|of )?/iu, '');

const tonnes = (text: string): string => {
  const prefix = large(text);
  const head = withoutLarge(text).replace(/^[(]|\s/g, '');
  const own = /^kilot|^kt|^eq\.?kt|^gg/i.test(head) ? 'kt' : /^megat|^mt|^eq\.?mt/i.test(head) ? 'Mt' : 't';
  if (prefix !== '') return own === 't' && prefix !== 'G' ? `${prefix}t` : 'unknown';
  if (own === 't' && /^kg|^kilog/i.test(head)) return 'kg';
  return own === 't' && /^g/i.test(head) ? 'g' : own;
};
const energy = (text: string): string => {
  const head = text.toLowerCase();
  const prefix = /^(?:k|m|g|t)/.exec(head)?.[0] ?? '';
  return `${prefix === 'k' ? 'k' : prefix.toUpperCase()}Wh${/cumac/.test(head) ? 'cumac' : ''}`;
};
const money = (text: string): string => {
  const head = text.replace(/[\s.]/g, '');
  if (/^(?:milliards|mds?|g|billions?)(?:d'|€|e)|(?:bn|billions?)$/i.test(head)) return 'Md€';
  if (/^milliers?|^k|^thousands?|€k$|thousands?$/i.test(head)) return 'k€';
  return /^m|€m$|millions?$/i.test(head) ? 'M€' : '€';
};
/** `milliers de m²`, `million square meters`: a plain unit, and how many. */
const many =
  (unit: string) =>
  (text: string): string => {
    const prefix = large(text);
    return prefix === '' ? unit : `${prefix === 'k' ? 'milliers' : prefix === 'M' ? 'millions' : 'milliards'} ${unit}`;
  };
/** `millions de voyageurs-km`, `Mt.km`, `pkm`. */
const distance =
  (unit: string) =>
  (text: string): string => {
    const short = /^([kmg])(?=[ptv]|v[eé]h|voy|pass)/i.exec(text)?.[1] ?? '';
    const prefix = large(text) || (short === 'k' ? 'k' : short.toUpperCase());
    return `${prefix}${unit}`;
  };
/** `M` heads a column of men, `L` and `H` columns of codes: only the lower-case letter is a unit. */
const lowerCase = (text: string): string => (text === text.toLowerCase() ? text : 'unknown');
const KM = '[ .·x×*/-]{0,3}(?:km|kilomet\\p{L}+)';

const MASS = '(?:kilo|mega)?tonn?es?|[km]?t(?:ons?|onn?es?)?|kg|gg|g(?:rammes?|rams?)?';
const CO2 = `${THOUSANDS}(?:${MASS})[ .-]*(?:de |of )?(?:${EQUIVALENT}[. -]*)?(?:de |en |of )?co2(?:[ .-]*${EQUIVALENT}|[ .]*\\(${EQUIVALENT}\\.?\\))?`;
/** Every written form that we know, words and symbols. */
export const forms: readonly Form[] = [
  form('co2', CO2, (text) => `${tonnes(text)}CO2e`),
  form('eq', 'eq[. ]*[km]?t[. ]*co2', (text) => `${tonnes(text)}CO2e`),
  form('co2', `${EQUIVALENT}[ .-]*tonnes? (?:de )?co2`, () => 'tCO2e'),
  form('eq', '[km]?t[. ]*eq', (text) => `${tonnes(text)}CO2e`),
  form('tc carbone', 'k?tC|k?t de carbone', (text) => (/^k/i.test(text) ? 'ktC' : 'tC'), true),
  // Carbon is no CO2: 44/12 lies between the two, and no conversion is made in silence.
  form('c', "k?t(?:onnes?)?[ .-]*(?:d')?(?:equivalents?|eq)[. -]*(?:de )?c(?:arbone)?", (text) =>
    /^k/i.test(text) ? 'ktC' : 'tC',
  ),
  form(
    'w',
    '(?:[kmgt]|kilo|mega|giga|tera)[ ]?(?:wh|watt-?s?[ -]?heures?)(?:[ ]?(?:ef|ep|pci|pcs|cumac(?: valorises?)?))?',
    energy,
  ),
  form(
    'tep toe',
    '[km]?tep|[km]?toe',
    (text) => `${/^k?m?(?=t)/i.exec(text)?.[0].replace('K', 'k').replace('m', 'M') ?? ''}tep`,
  ),
  form('j', '[gtpm]j', (text) => text.toUpperCase()),
  form('w', '[kmg]w(?: ?(?:c|cretes?|el|e|th|p))?', (text) =>
    /^k/i.test(text) ? 'kW' : `${text.slice(0, 1).toUpperCase()}W`,
  ),
  form('w', 'wc?|watts?', () => 'W', true),
  form(
    'km kilom',
    `${THOUSANDS}(?:passagers?|passengers?|voyageurs?|pass\\.?|voy\\.?)${KM}|${THOUSANDS}p\\.?km|[kmg]p\\.?km`,
    distance('pkm'),
  ),
  form('km kilom', `${THOUSANDS}tonnes?${KM}|${THOUSANDS}t[.-]?km|[kmg]t[.-]?km`, distance('tkm')),
  form(
    'km kilom',
    `${THOUSANDS}(?:vehicules?|vehicles?|veh\\.?)${KM}|(?:${THOUSANDS}|[kmg])(?:v-?|veh[.-]?)km`,
    distance('vkm'),
  ),
  form('passag passenger voyag', 'passagers?|passengers?|voyageurs?', () => 'passagers', true),
  form('tonne', `${THOUSANDS}(?:kilo|mega)?tonnes?`, tonnes),
  form('kton', 'ktons?', () => 'kt'),
  form('t gg', '[km]?t|gg', tonnes, true),
  form('kilogr', 'kilogrammes?', () => 'kg'),
  form('g', 'kg|g(?:rammes?|rams?)?', (text) => (/^k/i.test(text) ? 'kg' : 'g'), true),
  form('g', '[µμ]g', () => 'µg'),
  form('mg', 'mg', (text) => (text === 'Mg' ? 't' : 'mg'), true), // a megagram is a tonne
  form('cent', 'pourcentages?|pourcents?|pour cent|percent', () => '%'),
  form(
    'eur €',
    "(?:(?:milliers?|millions?|milliards?) (?:d'euros?|€)|(?:thousand|million|billion) (?:euros?|eur|€)|[km][ .]?euros?|mds?[ ]?(?:d')?euros?|(?:eur|euros?) (?:thousand|million|billion)s?|[km]?eur|euros?)",
    money,
  ),
  form('c€ centime ct', "c€|centimes?(?: d'euros?)?|cts?", () => 'c€', true),
  form('hectare', `${THOUSANDS}hectares?`, many('ha')),
  form('ha', `${THOUSANDS}ha`, many('ha'), true),
  form('km kilom', `kilometres? carres?|km[2²]|square kilomet\\p{L}+`, () => 'km²'),
  form('kilom', `${THOUSANDS}kilomet(?:res?|ers?)`, many('km')),
  form('km', `${THOUSANDS}km`, many('km'), true),
  form('m2 m² metre meter', `${THOUSANDS}(?:m[2²]|metres? carres?|square met(?:re|er)s?)`, many('m²'), true),
  form('m3 m³ metre meter', `${THOUSANDS}(?:m[3³]|metres? cubes?|cubic met(?:re|er)s?)`, many('m³'), true),
  form('mm', 'mm[3³]', () => 'millions m³', true),
  form('l', 'litres?|l(?= ?/)', () => 'l', true),
  form('l', "l(?!')", lowerCase, true),
  form('metre ml', 'metres?|ml', () => 'm', true),
  form('m', 'm', lowerCase, true),
  form('hab', "(?:milliers? (?:d')?|thousand )(?:hab(?:itants?)?|inhabitants?)", () => 'milliers hab'),
  form('hab personne', 'hab|habitants?|inhabitants?|personnes?', () => 'hab', true),
  form('etp fte equiv', 'ETP|FTE|equivalents?[ -]temps[ -]pleins?', () => 'ETP'),
  form('heure', 'heures?', () => 'h', true),
  form('h', 'h', lowerCase, true),
  form('db decibel', 'dB(?: ?\\(a\\)|a)?|decibels?', () => 'dB', true),
];
/** Signs stick to letters and digits; the rule of the boundary is their own. */
export const signs: readonly Form[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:[kKmMgG]|[mM]ds?)? ?€(?: ?(?:millions?|billions?|thousands?|bn|[kKmM])(?![\p{L}\p{N}]))?/gu,
    base: money,
  },
  { pattern: /[%‰]/gu, base: (text) => text },
  { pattern: /° ?C(?![\p{L}\p{N}])/giu, base: () => '°C' },
];
