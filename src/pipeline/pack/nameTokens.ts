import { givenNames, wordLikeNames } from '../../catalogue/people/givenNames';
import { organisationWords, placeWords } from '../../catalogue/people/organisationWords';

/** A word of a text and where it stands. */
export interface Token {
  readonly text: string;
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a text that names a person. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Each letter without accent and case, one for one, so that places in the text stay. */
export const folded = (text: string): string =>
  Array.from(text, (letter) => {
    const bare = letter.normalize('NFD').charAt(0).toLowerCase();
    return letter.length === 1 ? bare : letter;
  }).join('');

const WORD = /\p{L}(?:[\p{L}\u2019']|-(?=\p{L}))*\.?/gu;

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const word = found.length > 2 && found.endsWith('.') ? found.slice(0, -1) : found;
    return { text: word, plain: folded(word), from: index, to: index + word.length };
  });
}

export const isCapital = ({ text }: Token): boolean => /^\p{Lu}\p{L}/u.test(text);
export const isShouted = ({ text }: Token): boolean => /^\p{Lu}[\p{Lu}\u2019'-]+$/u.test(text);
const firstOf = ({ plain }: Token): string => plain.split('-')[0] ?? plain;

/** Whether a word is a given name: `Jean`, `Jean-Pierre`; one that is also an everyday word only when that is let. */
export function isGiven(token: Token, mayBeWord = false): boolean {
  const first = firstOf(token);
  return isCapital(token) && (givenNames.has(first) || (mayBeWord && wordLikeNames.has(first)));
}

/** Whether a word tells a body rather than a person: by itself, by a part of it (`sous-direction`), or as an acronym (`ADEME`, `DTE`, `EnR`). */
export const isOrganisation = ({ plain, text }: Token): boolean =>
  organisationWords.has(plain) ||
  plain.split(/['\u2019-]/).some((part) => part.length > 3 && organisationWords.has(part)) ||
  /^(?:\p{Lu}{2,4}|\p{Lu}{1,3}\p{Ll}\p{Lu})$/u.test(text);

export const isPlaceWord = ({ plain }: Token): boolean => placeWords.has(plain);

/** A particle inside a name: `de`, `du`, `Le`. */
export const isParticle = ({ plain }: Token): boolean => /^(?:d[eu]|des|la|le|el|van|von|da|dos|ben)$/.test(plain);

/** Whether only blanks stand between two words. */
export const isNext = (text: string, before: Token, after: Token): boolean =>
  /^[\s\u00a0]+$/.test(text.slice(before.to, after.from));
