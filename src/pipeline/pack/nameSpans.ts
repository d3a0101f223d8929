import {
  isCapital,
  isGiven,
  isNext,
  isOrganisation,
  isParticle,
  isPlaceWord,
  isShouted,
  type Span,
  type Token,
  tokensOf,
} from './nameTokens';

const CIVILITY = /^(?:m|mm|mr|mme|mmes|mlle|mrs|ms|monsieur|madame|mademoiselle|dr|docteur|maitre)\.?$/;
/** Words before a name in which a place says that it is its own. */
const NEAR = 2;

/**
 * Where a text names a person, by its own words: a civility and a name, a given name and a surname in either order. « rue Jean Jaurès »
 * and « groupe scolaire Simone Veil » are places.
 */
export function namesSpelt(text: string): readonly Span[] {
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const end = civilName(text, tokens, i) ?? fullName(text, tokens, i) ?? reversedName(text, tokens, i);
    if (end === null || isPlace(tokens, i)) continue;
    spans.push({ from: tokens[i]!.from, to: tokens[end]!.to }); // both are places in the list
    i = end;
  }
  return spans;
}

const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEAR), at).some(isPlaceWord);

/** `Mme Vauquelin`, `M. Jean Le Goff`: as far as capitals go. */
function civilName(text: string, tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first === undefined || !CIVILITY.test(first.plain) || !/^\p{Lu}/u.test(first.text)) return null;
  if (first.plain === 'm') return null; // a letter: `M.` has its point
  return surnameEnd(text, tokens, at);
}

/** `Jean Dupont`, `Jean-Pierre DE LA TOUR`, `Rose DUPONT`. */
function fullName(text: string, tokens: readonly Token[], at: number): number | null {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || next === undefined) return null;
  if (!isGiven(first, isShouted(next)) || isShouted(first)) return null;
  const second = isGiven(next) && isNext(text, first, next) ? surnameEnd(text, tokens, at + 1) : null;
  return second ?? surnameEnd(text, tokens, at);
}

/** `DUPONT Jean`. */
function reversedName(text: string, tokens: readonly Token[], at: number): number | null {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined || next === undefined || !isShouted(first) || isWorded(first)) return null;
  return isGiven(next, true) && !isShouted(next) && isNext(text, first, next) ? at + 1 : null;
}

/** Whether a word in a place of a surname is a word for a body: an acronym may be a short surname. */
const isWorded = (token: Token): boolean => isOrganisation(token) && !/^\p{Lu}{2,4}$/u.test(token.text);

/** The last word of the surname after a word: particles, then one capitalised word, and more of them in capitals. */
function surnameEnd(text: string, tokens: readonly Token[], at: number): number | null {
  let last = at;
  let end: number | null = null;
  for (let i = at + 1; i < tokens.length && i <= at + 4; i += 1) {
    const [before, token] = [tokens[last], tokens[i]];
    if (before === undefined || token === undefined || !isNext(text, before, token)) break;
    const isInside = end === null && isParticle(token);
    if (!isInside && !(isCapital(token) && !isWorded(token) && (end === null || isShouted(token)))) break;
    if (!isInside) end = i;
    last = i;
  }
  return end;
}
