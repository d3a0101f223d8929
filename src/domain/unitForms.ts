/**
 * A symbol (`t`, `ha`, `m`) is a unit only alone, in brackets, after "en", or with "/an"; a word (`tonnes`) anywhere.
 */
export interface Form {
  readonly pattern: RegExp;
  readonly base: (text: string) => string;
  readonly isSymbol?: boolean;
}

const EQUIVALENT = '(?:equivalents?|equiv|equi|equ|eq|e)';
const THOUSANDS = "(?:(?:milliers?|millions?|milliards?) (?:de |d'))?";
const before = '(?<![\\p{L}\\p{N}€%])';
const after = '(?![\\p{L}\\p{N}])';
const form = (source: string, base: Form['base'], isSymbol = false): Form => ({
  pattern: new RegExp(`${before}(?:${source})${after}`, 'giu'),
  base,
  isSymbol,
});

const tonnes = (text: string): string => {
  const head = text.replace(/\s/g, '').replace(/^[(]/, '');
  if (/^milliers?de|^kilot|^kt|^eq\.?kt/i.test(head)) return 'kt';
  if (/^millions?de|^megat|^mt|^eq\.?mt/i.test(head)) return 'Mt';
  return /^kg|^kilog/i.test(head) ? 'kg' : 't';
};
const energy = (text: string): string => {
  const head = text.toLowerCase();
  const prefix = /^(?:k|m|g|t)/.exec(head)?.[0] ?? '';
  return `${prefix === 'k' ? 'k' : prefix.toUpperCase()}Wh`;
};
const money = (text: string): string => {
  const head = text.replace(/[\s.]/g, '');
  if (/^(?:milliards|mds?|g)(?:d'|€|e)/i.test(head)) return 'Md€';
  if (/^milliers?|^k/i.test(head)) return 'k€';
  return /^m/i.test(head) ? 'M€' : '€';
};

const CO2 = `${THOUSANDS}(?:(?:kilo|mega)?tonnes?|[km]?t|kg)[ .-]*(?:de )?(?:${EQUIVALENT}[. -]*)?(?:de |en )?co2(?:[ .-]*${EQUIVALENT})?`;
/** Every written form that we know, words and symbols. */
export const forms: readonly Form[] = [
  form(CO2, (text) => `${tonnes(text)}CO2e`),
  form('eq[. ]*[km]?t[. ]*co2', (text) => `${tonnes(text)}CO2e`),
  form('[km]?t[. ]*eq', (text) => `${tonnes(text)}CO2e`),
  form('k?tC|k?t de carbone', (text) => (/^k/i.test(text) ? 'ktC' : 'tC'), true),
  form('(?:[kmgt]|kilo|mega|giga|tera)[ ]?(?:wh|watt-?s?[ -]?heures?)(?:[ ]?(?:ef|ep|pci|pcs))?', energy),
  form('[km]?tep|[km]?toe', (text) => `${/^k?m?(?=t)/i.exec(text)?.[0].replace('K', 'k').replace('m', 'M') ?? ''}tep`),
  form('[gtp]j', (text) => text.toUpperCase()),
  form('[kmg]w(?:c|cretes?|el|e|th|p)?', (text) => (/^k/i.test(text) ? 'kW' : `${text.slice(0, 1).toUpperCase()}W`)),
  form('wc', () => 'W', true),
  form(`${THOUSANDS}(?:kilo|mega)?tonnes?`, tonnes),
  form('[km]?t', tonnes, true),
  form('kilogrammes?', () => 'kg'),
  form('kg', () => 'kg', true),
  form('[µμ]g ?/ ?m ?[3³]', () => 'µg/m³'),
  form('pourcentages?|pourcents?|pour cent', () => '%'),
  form("(?:(?:milliers?|millions?|milliards?) d'euros?|[km][ .]?euros?|mds?[ ]?euros?|[km]?eur|euros?)", money),
  form('hectares?', () => 'ha'),
  form('ha', () => 'ha', true),
  form('kilometres? carres?|km[2²]', () => 'km²'),
  form('kilometres?', () => 'km'),
  form('km', () => 'km', true),
  form('m[2²]', () => 'm²', true),
  form('m[3³]', () => 'm³', true),
  form('metres?|ml', () => 'm', true),
  form("milliers d'habitants", () => 'milliers hab'),
  form('hab|habitants?|personnes?', () => 'hab', true),
  form('ETP|equivalents? temps pleins?', () => 'ETP'),
];
/** Signs stick to letters and digits; the rule of the boundary is their own. */
export const signs: readonly Form[] = [
  { pattern: /(?<![\p{L}\p{N}])(?:[kKmMgG]|[mM]ds?)? ?€/gu, base: money },
  { pattern: /%/gu, base: () => '%' },
];
