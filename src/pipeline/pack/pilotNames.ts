import {
  isCapital,
  isGiven,
  isOrganisation,
  isParticle,
  isPlaceWord,
  isShouted,
  type Span,
  tokensOf,
} from './nameTokens';

/** What parts people from each other and from their department in one cell. */
const PARTS = /[^\n\r;,/:()[\]|&+•·]+?(?=\s[-–—]\s|[\n\r;,/:()[\]|&+•·]|$)/gu;
const MOST_WORDS = 4;

/**
 * Where a cell of a column of pilots names people. A part between separators is a person when it is two to four capitalised words, none
 * of which tells a department, a body or one of `known` (the territory); or a given name alone. « Direction de l’énergie », « ADEME »
 * and « Rivemont Métropole » are not.
 */
export function pilotSpans(text: string, known: ReadonlySet<string>): readonly Span[] {
  return [...text.matchAll(PARTS)].flatMap(({ 0: part, index }) => {
    const start = index + (/^[\s\u00a0–—-]*/.exec(part)?.[0].length ?? 0);
    const said = part.trim().replace(/^[–—-]\s*/, '');
    return isPerson(said, known) ? [{ from: start, to: start + said.length }] : [];
  });
}

function isPerson(part: string, known: ReadonlySet<string>): boolean {
  if (/\d/.test(part)) return false;
  const tokens = tokensOf(part).filter((token) => !isParticle(token));
  const [first] = tokens;
  if (first === undefined || tokens.length > MOST_WORDS) return false;
  if (isPlaceWord(first) || tokens.some(({ plain }) => known.has(plain))) return false;
  if (tokens.length === 1) return isGiven(first) && !isShouted(first);
  if (!tokens.every((token) => isCapital(token) || /^\p{Lu}\.?$/u.test(token.text))) return false;
  const hasGiven = tokens.some((token) => isGiven(token, true));
  const isBody = tokens.some((token) => isOrganisation(token) && !(hasGiven && isShouted(token)));
  return hasGiven ? !isBody : !isBody && !tokens.every(isShouted);
}
