import type { Level, Perimeter } from '../../domain/fact';
import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';
import { hasSirenKey } from '../../domain/siren';

/**
 * What a text says of whose figure it is. A text that only says a level has no identifier; nothing is completed by us.
 */
export type PerimeterSeen = Omit<Perimeter, 'from'>;

/**
 * Words of each level, the most telling first. "Ville de", "commune de" are the city; "métropole" is an EPCI, save
 * where it stands inside another word's meaning ("France métropolitaine"). "Territoire" alone says nothing.
 */
const levels: readonly (readonly [RegExp, Level])[] = [
  [
    /\bfrance (?:entiere|metropolitaine)\b|\bniveau national\b|\bnationa(?:l|le|les|ux)\b(?! bas[- ]carbone)|\bsnbc\b|(?<!(?:ile|hauts)[- ]de[- ])\bfrance\b(?! (?:relance|renov|nation))|\bperimetre national\b/,
    'state',
  ],
  [/\bunion europeenne\b|\beurope\b/, 'europe'],
  [
    /\bepci\b|\bmetropole\b|\bmetropolitaine?s?\b|\bcommunaute (?:urbaine|d'agglomeration|de communes)\b|\bagglomeration\b|\bagglo\b|\binterco(?:mmunalite|mmunale?)?\b|\beurometropole\b|\bca du\b|\bcc du\b|\bterritoire intercommunal\b/,
    'epci',
  ],
  [/\bcommunes?\b|\bville\b|\bmunicipal(?:e|es|ite)?\b|\bcommunale?s?\b|\bcity\b|\bmunicipality\b/, 'commune'],
  [/\bdepartement(?:al|ale|aux)?\b/, 'department'],
  [/\bregion(?:al|ale|aux)?\b/, 'region'],
];
/** Where these words stand, the text speaks of who pays, who leads or who made the figure, or names the contract itself. */
const OTHER =
  /\b(?:conseil (?:regional|departemental)|observatoire (?:regional|departemental|national)?|subvention|financeur|service public|police municipale|patrimoine|contrats? (?:de )?villes? climat\w*|climate city contract)\b/g;
/** A title that says at its end who made the figures: `Energy by sector (source: regional observatory)`. */
const ITS_SOURCE = /[ (,–-]+\(?sources? ?:[^)]*\)?/g;
/** A line that says who made the figures says nothing of whose they are. */
const OF_THE_MAKER = /^(?:sources?|producteurs?|fournisseur|auteurs?|contact|edition)\b/;
/** A line made to say it: it wins over a title that only lets it be guessed. */
const SAID = /^(?:perimetre|territoire|collectivite|perimeter|territory)\b/;

/** Whether the text is a line made to name the perimeter: `Périmètre : Rivemont Métropole`. */
export const isPerimeterSaid = remembered((text: string): boolean => SAID.test(plain(text.slice(0, 40))));

/** The perimeter named by a title, a sheet name, a note or a cell; `null` when it names none. */
export const perimeterIn = remembered((text: string): PerimeterSeen | null => {
  const said = plain(text.slice(0, 400));
  if (OF_THE_MAKER.test(said)) return null;
  const siren = sirenIn(said);
  const insee = inseeIn(said);
  const bare = said.replace(ITS_SOURCE, ' ').replace(OTHER, ' ');
  const found = levels.filter(([pattern]) => pattern.test(bare)).map(([, level]) => level);
  const level =
    found.length === 2 && found.includes('epci') && found.includes('commune') ? between(bare) : (found[0] ?? null);
  if (level === null && siren === null && insee === null) return null;
  return {
    level: level ?? (insee !== null ? 'commune' : 'other'),
    ...(siren !== null && { siren }),
    ...(insee !== null && { insee }),
    label: text.replace(/\s+/g, ' ').trim().slice(0, 120),
  };
});

/**
 * Two levels that a title joins: "Rivemont Métropole et de la région". "Ville et métropole de Lyon" is one name, a place beside its
 * metropolis is said by it. `null` where one territory is named.
 */
export function perimetersJoined(text: string): readonly [Level, Level] | null {
  const parts = plain(text.slice(0, 400))
    .replace(OTHER, ' ')
    .split(/\bet\b|\band\b|[&+/]/);
  const named = parts.map((part) => levels.filter(([pattern]) => pattern.test(part)).map(([, level]) => level)[0]);
  for (let i = 1; i < named.length; i += 1) {
    const [first, second] = [named[i - 1], named[i]];
    if (first === undefined || second === undefined || first === second) continue;
    if (!(ONE_NAME.has(first) && ONE_NAME.has(second))) return [first, second];
  }
  return null;
}

/** The levels of a city, which its own titles put side by side. */
const ONE_NAME: ReadonlySet<Level> = new Set(['commune', 'epci']);

/** "Commune de Lyon, Métropole de Lyon": the first named owns the figure; "communauté de communes" is one name. */
function between(said: string): Level | null {
  const without = said.replace(/communaute de communes|\bvilles? et (?:la )?metropole\b/g, (name) =>
    name.startsWith('c') ? 'epci' : ' ',
  );
  const commune = without.search(levels[3]![0]); // the fourth entry above
  const epci = without.search(levels[2]![0]);
  if (commune < 0 || epci < 0) return epci >= 0 ? 'epci' : commune >= 0 ? 'commune' : null;
  return commune < epci ? 'commune' : 'epci';
}

/**
 * A SIREN: nine digits whose Luhn sum is a multiple of ten, named as such or alone; the head of a SIRET counts. `null`
 * otherwise.
 */
export function sirenIn(text: string): string | null {
  for (const [written] of text.matchAll(
    /(?<!\d)\d{3}[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{3}(?:[ \u00a0\u202f]?\d{5})?(?!\d)/g,
  )) {
    const digits = written.replace(/\D/g, '');
    const isNamed = /siren|siret|collectivite|epci/i.test(text) || text.trim() === written;
    if (isNamed && hasSirenKey(digits.slice(0, 9))) return digits.slice(0, 9);
  }
  return null;
}

/** Arrondissements belong to their commune (trap 111). */
const COMMUNE_OF: readonly (readonly [RegExp, string])[] = [
  [/^751(?:0[1-9]|1\d|20)$/, '75056'],
  [/^6938[1-9]$/, '69123'],
  [/^132(?:0[1-9]|1[0-6])$/, '13055'],
];

/**
 * An INSEE commune code, said to be one: `INSEE 13055`, `code commune 2A004`. Four digits lost a zero: `1304` → `01304`
 * (trap 110).
 */
export function inseeIn(text: string): string | null {
  const code = /(?:\binsee|\bcode (?:de la )?commune|\bcodgeo|\bcode geo)\D{0,12}?(\d{4,5}|2[ab]\d{3})(?![\d])/i
    .exec(text)?.[1]
    ?.toUpperCase();
  if (code === undefined) return null;
  const full = code.padStart(5, '0');
  return COMMUNE_OF.find(([pattern]) => pattern.test(full))?.[1] ?? full;
}
