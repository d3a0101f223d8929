import { concepts, fillers } from '../../catalogue/concepts';
import { plain } from '../../domain/label';

/** A label as it is compared: plain, and without marks that mean nothing: `Émissions  GES :` → `emissions ges`. */
export const normal = (text: string): string => tidy(plain(text));

/** Each pattern runs only where it has something to find: this is done for every label of every sheet. */
function tidy(said: string): string {
  const dashed = /[«»"“”„_–—-]/.test(said)
    ? said
        .replace(/[«»"“”„_]/g, ' ')
        .replace(/[-–—]/g, ' - ')
        .replace(/ {2,}/g, ' ')
    : said;
  let end = dashed.length;
  while (end > 0 && ' :.;,*'.includes(dashed[end - 1]!)) end -= 1; // end - 1 is a place of the text
  const bare = dashed.slice(0, end).trimStart();
  return A_BULLET.test(bare) ? bare.replace(A_BULLET, '') : bare;
}

/** What a list puts before its lines: `- Routier`, `• Routier`. */
const A_BULLET = /^(?:[-•·▪‣→>*+] ?)+(?=\p{L})/u;
/** `1. `, `1.1.1 `, `1a.`, `1.a `, `Axe 2 :`, `Action 3.`, `n°4 -`: a number glued to a label (trap 79); `I.2`, `1.A.3.b`, references of the GPC and the CRF. */
const NUMBERING =
  /^(?:(?:[ivx]{1,4}\.\d{1,2}(?:\.\d{1,2})*|\d\.[a-d]\.\d{1,2}(?:\.[a-z]{1,3})?|\d\.[a-d])\.? |\d{1,2}(?:\.\d{1,2})*(?:\.[a-z]{1,2}|[a-z]) |\d{1,2}(?:\.\d{1,2}){1,3} |(?:(?:axe|action|fiche|secteur|objectif|mesure|n°?|code) ?)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?|[a-h]|[ivx]{1,4}) ?[.):°–—-]+ ?)(?=\p{L})/u;
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;
/** Words in brackets that change what a label means: `Industrie (branche énergie incluse)` is not `Industrie`. */
const TELLING =
  /\b(?:hors|sauf|sans|avec|dont|inclus\w*|comprise?s?|uniquement|seule?s?|seulement|partie?s?|electricite|chaleur|gaz|objectifs?|hab|rapportee?|par m2?|net(?:te)?s?|brute?s?)\b/;
/** Words that say where a label stands, never what it is. */
const CONTEXT =
  /^(?:dont|secteur (?:du |de la |des |de l'|de |d')?|total (?:du |de la |des |de l'|de |d')?(?=\p{L}))\s*:?\s*/u;
/** A unit said in words after the label: `Consommation, en GWh`. */
const UNIT_AFTER =
  /[ ,]+(?:en )?(?:\(?(?:k|m)?t ?eq\.? ?co2e?|(?:k|m)?t ?co2 ?-?e?q?|[kmgt]wh|en tonnes?|en %|en [km]?€|\[?%\]?)(?: ?\/ ?an)?\)?$/;

/**
 * The label without its unit, brackets, number and context words: `2e. Transport routier (GWh)` → `transport routier`.
 */
export const core = (text: string): string => coreOf(normal(text));

/** The same, of a text that is already normal. */
export function coreOf(said: string): string {
  const open = /[([]/.test(said) ? said.replace(BRACKETS, withinBrackets) : said;
  const bare = tidy(open.replace(NUMBERING, '').replace(UNIT_AFTER, '').trim().replace(CONTEXT, ''));
  const tied = /[/&+,-]/.test(bare) ? bare.replace(/ ?[/&+] ?/g, ' et ').replace(/ - |,/g, ' ') : bare;
  return (tied.includes('  ') ? tied.replace(/ {2,}/g, ' ') : tied).trim();
}

/** `(%)` says nothing after "taux" or "part"; after "émissions" it says that the figure is no emission. */
const SHARE = /\b(?:part|taux|share|rate|ratio|proportion|rapport|pourcentage|pertes?|recyclage|couverture)\b|^%/;

const withinBrackets = (_: string, round = '', square = '', __ = 0, said = ''): string => {
  const inside = `${round}${square}`;
  if (/^(?:en )?%$/.test(inside.trim())) return SHARE.test(said) ? ' ' : ' % ';
  return inside.includes('% ') || TELLING.test(inside) ? ` ${inside} ` : ' ';
};

/**
 * The telling words of a label, each once, in order; names of a known thing become its concept: `gas:nox`,
 * `sector:dechets`.
 */
export const words = (text: string): readonly string[] => wordsOf(rawWords(core(text)));

/** The same, of the words of a core. */
export function wordsOf(raw: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < raw.length;) {
    const begun = phrases.get(raw[at]!); // at < raw.length
    const phrase = begun?.find((one) => one.words.every((word, i) => raw[at + i] === word));
    const word = phrase?.concept ?? raw[at]!; // as above
    if (!empty.has(word) && !found.includes(word)) found.push(word);
    at += phrase?.words.length ?? 1;
  }
  return found;
}

/**
 * The words of a core, but for those that say that it is of the territory, yearly and whole: `Émissions de GES du territoire` is
 * `Emissions GES`; those of the `collectivité` are not. Empty for one word, which is known as it is written or not at all.
 */
export function senseOf(raw: readonly string[]): string {
  const told = raw.filter((word) => !neutral.has(word));
  return told.length > 1 ? told.join(' ') : '';
}

/** The single words of a core, singular, without the small words that only tie the others. */
export function rawWords(text: string): readonly string[] {
  const spaced = /[^a-z0-9 ]/.test(text)
    ? text
        .replace(/(?<=\d),(?=\d)/g, '.')
        .replace(/\/ ?(?=hab|m2|m²)/g, ' par ')
        .replace(/[^\p{L}\p{N}&%.²]+/gu, ' ')
        .replace(/\.(?!\d)/g, ' ')
    : text;
  const found: string[] = [];
  for (const word of spaced.split(' ')) if (word !== '' && !ties.has(word)) found.push(singular(word));
  return found;
}

const ties: ReadonlySet<string> = new Set(
  'de du des la le les l d un une et ou a au aux en dans pour sur of the and in to for s'.split(' '),
);
const singular = (word: string): string => (word.length > 3 && isPlural(word) ? word.slice(0, -1) : word);

function isPlural(word: string): boolean {
  const last = word[word.length - 1];
  if (last === 'x') return word.endsWith('eaux') || word.endsWith('eux');
  return last === 's' && !word.endsWith('ss') && !word.endsWith('us');
}
const empty: ReadonlySet<string> = new Set(fillers.map((word) => singular(plain(word))));

const neutral: ReadonlySet<string> = new Set(
  'territoire territorial territoriale global globale annuel annuelle an annual yearly total totale final finale'
    .split(' ')
    .map(singular),
);

interface Phrase {
  readonly concept: string;
  readonly words: readonly string[];
}

/** Every name of every concept, by its first word, the longest first. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const all = concepts.flatMap(({ slot, id, names }) =>
    names.map((name): Phrase => ({ concept: `${slot}:${id}`, words: rawWords(normal(name)) })),
  );
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of all.sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    const group = byFirst.get(first);
    if (group === undefined) byFirst.set(first, [phrase]);
    else group.push(phrase);
  }
  return byFirst;
})();

const slots: ReadonlyMap<string, string> = new Map(concepts.map(({ slot, id }) => [`${slot}:${id}`, slot]));

/** The slot of a concept word, `null` for a word that is no concept. */
export const slotOf = (word: string): string | null => slots.get(word) ?? null;

/** Names of concepts that are one word, with their concept: what a slip of the keyboard may have meant. */
export const conceptWords: readonly (readonly [word: string, concept: string])[] = [...phrases.values()].flatMap(
  (group) => group.flatMap(({ words, concept }) => (words.length === 1 ? [[words[0]!, concept] as const] : [])), // one word there
);
