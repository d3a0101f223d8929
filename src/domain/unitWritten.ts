import { isUnit, type UnitId } from './unit';

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
}

interface Found {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  readonly isDoubtful: boolean;
  readonly scale: number;
}

/** A symbol (`t`, `ha`, `m`) is a unit only alone, in brackets, after "en", or with "/an"; a word (`tonnes`) anywhere. */
interface Form {
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
  if (/^millionsde|^megat|^mt|^eq\.?mt/i.test(head)) return 'Mt';
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
  if (/^millions?|^m/i.test(head)) return 'M€';
  return /^milliers?|^k/i.test(head) ? 'k€' : '€';
};

const CO2 = `${THOUSANDS}(?:(?:kilo|mega)?tonnes?|[km]?t|kg)[ .-]*(?:de )?(?:${EQUIVALENT}[. -]*)?(?:de |en )?co2(?:[ .-]*${EQUIVALENT})?`;
const forms: readonly Form[] = [
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
const signs: readonly Form[] = [
  { pattern: /(?<![\p{L}\p{N}])(?:[kKmMgG]|[mM]ds?)? ?€/gu, base: money },
  { pattern: /%/gu, base: () => '%' },
];

/** What may follow a unit: per year, per inhabitant… A slash before anything else makes another unit, that we do not know. */
const PER =
  /^ ?(?:\/|\.|par |per ) ?(annees?|ans?|annuel|year|yr|a|1 ?000 hab\p{L}*|hab\p{L}*|hbt|capita|jours?|m[2²]|[1-9]|\p{L}+)\.?(?![\p{L}\p{N}])/iu;

/** Units that hold only as the whole text, as the definitions of TETE write them. */
const whole: readonly (readonly [RegExp, UnitId])[] = [
  [/^(?:nb|nbre|nombre|unites?|u)\.?$/i, 'nb'],
  [/^part$/i, '%'],
  [/^(?:nombre de |nb )?dossiers?(?: deposes)?$/i, 'dossiers'],
  [/^(?:nombre |nb )?(?:de )?logements(?: renoves)? ?\/ ?100(?: logements(?: existants)?)?$/i, 'logements/100'],
  [/^(?:nombre de |nb )?voyages ?\/ ?hab(?:itants?)?\.?(?:an)?$/i, 'voyages/hab'],
  [/^milliers (?:de trajets )?(?:\/|par) ?jour$|^milliers\/jour$/i, 'milliers/jour'],
  [/^(?:nombre|nb) (?:de |d')[^/%]*$/i, 'nb'],
];

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

/** Tax basis named by a text; none when it names both. */
export function taxIn(text: string): 'HT' | 'TTC' | null {
  const said = cleaned(text);
  const without = /(?<![\p{L}\p{N}])(?:H\.?T|hors[ -]taxes?|hors TVA)(?![\p{L}\p{N}])/iu.test(said);
  const including = /(?<![\p{L}\p{N}])(?:T\.?T\.?C|toutes taxes)(?![\p{L}\p{N}])/iu.test(said);
  return without === including ? null : without ? 'HT' : 'TTC';
}

/** A power of ten said apart from any unit: `en milliers`, `x 1000`, `×10³`, `en millions`. `null` when there is none. */
export function scaleIn(text: string): number | null {
  const said = cleaned(text);
  if (/(?:^|[x×*(] ?|en )(?:1 ?000 ?000|10 ?(?:\^ ?6|⁶))(?! ?\d)|(?:^|en |\()millions?(?! (?:de|d')\b)/iu.test(said))
    return 1e6;
  if (/(?:^|[x×*(] ?|en )(?:1 ?000|10 ?(?:\^ ?3|³))(?! ?\d| hab)|(?:^|en |\()milliers?(?! (?:de\b|d'))/iu.test(said))
    return 1e3;
  return null;
}

/** The unit that stands inside a longer text (title, heading, note). `null` when none does, or when none is sure to be one. */
export function unitIn(text: string): UnitSeen | null {
  const said = cleaned(text);
  if (said === '' || said.length < 1) return null;
  const exact = whole.find(([pattern]) => pattern.test(said));
  const found = exact === undefined ? search(said) : [];
  const first = exact?.[1] ?? found[0]?.unit;
  if (first === undefined) return null;
  const isDoubtful = found.some(({ unit, isDoubtful }) => isDoubtful || unit !== first) || exact?.[1] === '%';
  return seen(said, first, isDoubtful, found[0]?.scale ?? 1);
}

/** A text that is a unit and nothing else: `ktCO2e`, `€ HT`, `GWh PCI`. */
export function unitOf(text: string): UnitSeen | null {
  const said = cleaned(text);
  const bare = said.replace(/[ (]*(?:H\.?T\.?|T\.?T\.?C\.?|PCI|PCS)\)?$/i, '').replace(/^\((.*)\)$/, '$1');
  const found = search(bare);
  const first = found[0];
  if (first === undefined || first.start > 0 || first.end < bare.replace(/[ .]+$/, '').length) return null;
  return seen(said, first.unit, first.isDoubtful, first.scale);
}

function seen(said: string, unit: UnitId, isDoubtful: boolean, beside: number): UnitSeen {
  const basis = basisIn(said);
  const tax = taxIn(said);
  const scale = beside === 1 ? scaleIn(said) : beside;
  return {
    unit,
    hint: isDoubtful ? 'doubtful' : 'exact',
    ...(basis !== null && { basis }),
    ...(tax !== null && { tax }),
    ...(scale !== null && { scale }),
  };
}

function basisIn(said: string): NonNullable<UnitSeen['basis']> | null {
  const lower = /(?:\b|wh)PCI\b/i.test(said);
  const higher = /(?:\b|wh)PCS\b/i.test(said);
  if (lower !== higher) return lower ? 'PCI' : 'PCS';
  if (/whep\b|wh ep\b|energie primaire/i.test(said)) return 'EP';
  return /whef\b|wh ef\b/i.test(said) ? 'EF' : null;
}

/** Every unit of a text, in order, the longest reading of each place. */
function search(said: string): readonly Found[] {
  const candidates = [...forms, ...signs].flatMap((kind) =>
    [...said.matchAll(kind.pattern)].flatMap((match) => foundAt(said, kind, match[0], match.index)),
  );
  const sorted = candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, i) => !sorted.slice(0, i).some(({ end }) => end > one.start));
}

function foundAt(said: string, { base, isSymbol = false }: Form, text: string, start: number): readonly Found[] {
  let end = start + text.length;
  const tail: string[] = [];
  for (let per = PER.exec(said.slice(end)); per !== null; per = PER.exec(said.slice(end))) {
    const word = denominator(per[1] ?? '');
    if (word === null && !/^ ?\//.test(per[0])) break;
    if (word === null) return [];
    tail.push(word);
    end += per[0].length;
  }
  const scale = /(?:^|[ (x×])(?:1 ?000|10 ?(?:\^ ?3|³)) ?$/.test(said.slice(0, start)) ? 1000 : 1;
  if (scale === 1 && /\d ?$/.test(said.slice(0, start))) return []; // a figure in prose, not the unit of a table
  const unit = named(base(text), tail.filter((word) => word !== 'an').join(' '), tail.includes('an'));
  if (unit === null) return [];
  const isAlone = start === 0 && end >= said.length - 1;
  const isMarked = /(?:[([] ?|\ben |unites? ?:? ?)$/i.test(said.slice(0, start)) || tail.length > 0 || scale !== 1;
  return isSymbol && !isAlone && !isMarked
    ? []
    : [{ unit, start, end, isDoubtful: /^m ?(?:€|euros?)/.test(text), scale }];
}

function denominator(word: string): string | null {
  if (/^(?:annees?|ans?|annuel|year|yr|a)$/i.test(word)) return 'an';
  if (/^1 ?000 hab/i.test(word)) return '1000 hab';
  if (/^(?:hab(?:itant)?s?|hbt|capita)$/i.test(word)) return 'hab';
  if (/^m[2²]$/i.test(word)) return 'm²';
  return null;
}

/** The identifier of a base and its denominators: `tCO2e` alone or per year is `tCO2e/an`; `kWh` per person is per year too. */
function named(base: string, per: string, isYearly: boolean): UnitId | null {
  const id = per === '' ? base : `${base}/${per}`;
  const tries = isYearly ? [`${id}/an`, `${id}.an`, id] : [id, `${id}/an`, `${id}.an`];
  return tries.find(isUnit) ?? null;
}
