import { neutralWords } from '../../catalogue/neutralWords';
import { notPlaces } from '../../catalogue/notPlaces';
import { plain } from '../../domain/label';
import type { Settings } from '../../domain/settings';
import { familyWorded } from './family';
import { knownLabel } from './knownLabel';
import { territoriesNamed } from './laureate';
import { inseeIn, perimeterIn } from './perimeter';
import { territoryName } from './territoryName';

export type Territory = NonNullable<Settings['territory']>;

/**
 * What a text says beside the territory of the contract: it names it, names another one of the same level, names it without its level
 * (`bare`: "Rivemont" is a city, and a metropolis), or names nobody.
 */
export type Fit = 'same' | 'other' | 'bare' | 'unsaid';

/** What a territory is, and what ties its name together: "Grand Lyon", "CU de Rivemont" and "Rivemont Métropole" differ by these only. */
const KIND =
  /\b(?:villes?|communes?|city|mairie|municipalite|metropoles?|metropolitaine?|eurometropole|metropolis|communautes?|urbaine?|agglomerations?|agglo|ca|cu|cc|epci|intercommunalite|territoires?|grande?|pays|perimetre|collectivite|territory|perimeter|siren|insee|of|the|la|le|les|l|d|de|du|des|et|en)\b/g;
const SHORTEST = 3;
const LONGEST_ACRONYM = 5;
const TEXT_READ = 400;

const wordsOf = (text: string): string =>
  plain(text.slice(0, TEXT_READ))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The words that tell a territory from any other: `Communauté d’agglomération du Grand Rivemont` → `rivemont`. */
const ownWords = (name: string): string => wordsOf(name).replace(KIND, ' ').replace(/\s+/g, ' ').trim();

/** A name that goes on after these is another place's: "Rivemont-sur-Mer", "Rivemont Sud". */
const GOES_ON = '(?! (?:sur|sous|les|lez|en|nord|sud|est|ouest) [a-z]| (?:nord|sud|est|ouest)\\b)';

const holds = (text: string, words: string): boolean =>
  words.length >= SHORTEST &&
  new RegExp(`(?:^| )${words}${GOES_ON}(?: |$)`).test(wordsOf(text).replace(KIND, ' ').replace(/\s+/g, ' '));

/** `Communauté urbaine de Dunkerque` → `cud`: the name as its initials say it. */
const initialsOf = (name: string): string =>
  wordsOf(name)
    .split(' ')
    .filter((word) => !/^(?:la|le|les|l|d|de|du|des|et|en)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Forms that say a level of a territory without the word of one: `CU de Rivemont`, `Grand Rivemont`. */
const SHORT_FORM =
  /(?:\b(?:CA|CU|CC|EPCI)(?: de la | de | du | d['’]| )|\bGrand )(?!Est\b|Ouest\b|Public\b|Projet\b|Total\b)([A-ZÀ-ÖØ-Þ][\p{Ll}][\p{L}'’-]+)/u;

/** Words of kinds as capitals, hyphens and missing accents write them: `AUTREVILLE-METROPOLE`, `Communauté Urbaine`. */
const asPrinted = (text: string): string =>
  text
    .slice(0, TEXT_READ)
    .replace(/-(?=m[ée]tropole|agglo)/gi, ' ')
    .replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/(?<!\p{L})(?:De|Du|Des|La|Le|Les|Et|D(?=['’])|Urbaine|Communes)(?!\p{L})/gu, (word) => word.toLowerCase())
    .replace(/(m)etropole/gi, '$1étropole')
    .replace(/(a)gglomeration/gi, '$1gglomération')
    .replace(/(c)ommunaute /gi, '$1ommunauté ');

/** The name of a territory that a text gives, its other words left aside; `null` where none is left. */
function namedIn(text: string): string | null {
  const name = territoryName(asPrinted(text)) ?? SHORT_FORM.exec(text.slice(0, TEXT_READ))?.[1] ?? null;
  if (name === null) return null;
  const own = ownWords(name)
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !isOfTables(word) && !isAcronym(word, text));
  return own.length === 0 ? null : own.join(' ');
}

/** "Scénario AMS Métropole": among words in small letters, a few capitals name no place. */
const isAcronym = (word: string, text: string): boolean =>
  word.length <= LONGEST_ACRONYM &&
  /\p{Ll}{4}/u.test(text.replace(/m[ée]tropole|agglo\p{L}*/giu, '')) &&
  text.includes(word.toUpperCase());

/** A word that tables say of themselves: "Bilan Métropole", "GES Agglomération". */
const isOfTables = (word: string): boolean =>
  /^\d+$/.test(word) ||
  neutralWords.has(word.replace(/s$/, '')) ||
  notPlaces.has(word.replace(/s$/, '')) ||
  familyWorded(word) !== null ||
  knownLabel(word) !== null;

/** Where a title says of which place its figures are: "GES d’Autreville (kt)", "GHG emissions, Autreville (kt)". */
const OF_PLACE =
  /(?:\bd['’]|\bde |(?<= )à )(\p{Lu}\p{Ll}{3,}(?:-\p{L}+)*)|(?:, | [-–—] )(\p{Lu}\p{Ll}{3,}(?:-\p{L}+)*)(?= ?(?:$|[(,;]))/gu;

/** A name of a place that is none of the words of titles: a table of another territory may say so by its name alone. */
export function placeIn(text: string): string | null {
  for (const [, tied = '', apart = ''] of text.slice(0, TEXT_READ).matchAll(OF_PLACE)) {
    const name = tied + apart;
    const words = wordsOf(name).split(' ');
    if (!words.some((word) => isOfTables(word))) return name;
  }
  return null;
}

/** Nine digits said to be a SIREN, whether or not their key is right: a misprint is a question too. */
export const sirenWritten = (text: string): string | null =>
  /\bsire[nt]\b\D{0,12}((?:\d[ \u00a0\u202f]?){9})/i.exec(text)?.[1]?.replace(/\D/g, '') ?? null;

/** The city or the intermunicipality that a text names, by its name or its code; `null` where it only says a level, or nothing. */
export function territoryNamed(text: string): Territory | null {
  const seen = perimeterIn(text);
  if (seen?.level !== 'epci' && seen?.level !== 'commune') return null;
  const { level, siren, insee } = seen;
  const name = namedIn(text);
  if (name === null && siren === undefined && insee === undefined) return null;
  return {
    level,
    ...(name !== null && { name }),
    ...(siren !== undefined && { siren }),
    ...(insee !== undefined && { insee }),
  };
}

/** How a text stands to the territory of the contract. Codes win over names; a text that says another level is told by its level. */
export function fitOf(text: string, territory: Territory): Fit {
  const seen = perimeterIn(text);
  const siren = sirenWritten(text) ?? seen?.siren;
  if (siren !== undefined && territory.siren !== undefined) return siren === territory.siren ? 'same' : 'other';
  const insee = inseeIn(text);
  if (insee !== null && territory.insee !== undefined) return insee === territory.insee ? 'same' : 'other';
  const isLeveled = seen !== null && seen.level !== 'other';
  if (isLeveled && seen.level !== territory.level) return 'unsaid';
  if (territory.name === undefined) return 'unsaid';
  const own = ownWords(territory.name);
  if (own === '') return 'unsaid';
  const name = namedIn(text);
  if (holds(text, own) || isKnownAs(text, name, territory)) return isLeveled || saysLevel(text) ? 'same' : 'bare';
  return name === null || own.split(' ').join('') === name.split(' ').join('') ? 'unsaid' : 'other';
}

/** A level in short, or two in one name: "Ville et métropole de Rivemont". */
const saysLevel = (text: string): boolean =>
  SHORT_FORM.test(text.slice(0, TEXT_READ)) || /\bvilles? et (?:la )?(?:metropole|agglo)/.test(plain(text));

/** Its initials, one of the other spellings of a laureate, or the first of the words of a longer name. */
function isKnownAs(text: string, name: string | null, { name: whole = '', level, siren }: Territory): boolean {
  const initials = initialsOf(whole);
  if (initials.length >= SHORTEST && new RegExp(`(?:^| )${initials}(?: |$)`).test(wordsOf(text))) return true;
  if (name === null) return false;
  const meant = territoriesNamed(territoryName(text) ?? name);
  const isIts = (one: { readonly level: string; readonly siren: string }): boolean =>
    one.level === level &&
    (one.siren === siren ||
      territoriesNamed(whole).some((known) => known.siren === one.siren && known.level === level));
  if (meant.some(isIts)) return true;
  return ownWords(whole).startsWith(`${name} `); // "Métropole de Rivemont" for "Rivemont Loire Métropole"
}
