import { type Counted, type SignAt, type VersionSign, versionSigns } from '../../catalogue/tables/versionSigns';
import { plain } from '../../domain/label';
import { contractWords, heldIn, likeWords, titleWords } from './contractWords';

/** The words of a table that stands somewhere: what signs are looked for in. */
export interface TableWords {
  readonly title: string;
  readonly headings: readonly string[];
  readonly labels: readonly string[];
  readonly unit: string;
}

/** What tables say of the version of the Action Plan template. */
export interface VersionScore {
  /** `null` while the odds are under three to one: the signs contradict each other, or there is none. */
  readonly version: 'V1' | 'V2' | null;
  /** Natural logarithm of the odds of version 2 against version 1. */
  readonly logOdds: number;
  readonly signs: readonly { readonly sign: VersionSign; readonly isSeen: boolean; readonly weight: number }[];
}

/** How much of a sign's words must be there. */
const HELD = 0.8;
const LEAST_ODDS = Math.log(3);

/**
 * Weighs the signs that the tables at hand can show: a table that is not there says nothing. Each sign counts by how often either
 * version shows it, half a contract added on both sides so that none is ever certain.
 */
export function templateVersion(tables: readonly TableWords[]): VersionScore {
  const signs = versionSigns.flatMap((sign) => {
    const isSeen = seenIn(tables, sign.at);
    if (isSeen === null) return [];
    const [v1, v2] = [rateOf(sign.seen.V1), rateOf(sign.seen.V2)];
    const weight = isSeen ? Math.log(v2 / v1) : Math.log((1 - v2) / (1 - v1));
    return [{ sign, isSeen, weight }];
  });
  const logOdds = signs.reduce((sum, { weight }) => sum + weight, 0);
  const version = Math.abs(logOdds) < LEAST_ODDS ? null : logOdds > 0 ? 'V2' : 'V1';
  return { version, logOdds, signs };
}

const rateOf = ([seen, of]: Counted): number => (seen + 0.5) / (of + 1);

/** Whether a sign shows; `null` where nothing could show it, or where its absence says nothing. */
function seenIn(tables: readonly TableWords[], at: SignAt): boolean | null {
  if (at.is === 'numbered') {
    const isSo = tables.some(({ title }) => at.numbers.includes(titleWords(title).number) && isTitled(title, at.words));
    return isSo ? true : null;
  }
  if (at.is === 'titled') return tables.some(({ title }) => isTitled(title, at.words)) ? true : null;
  const own = tables.filter(({ title }) => isTitled(title, at.in));
  if (own.length === 0) return null;
  if (at.is === 'unit') return own.some(({ unit }) => plain(unit) === plain(at.words));
  const words = contractWords(at.words);
  return own.some(({ headings, labels }) =>
    (at.is === 'heading' ? headings : labels).some((text) => isSame(words, contractWords(text))),
  );
}

const isTitled = (title: string, words: string): boolean =>
  heldIn(contractWords(words), titleWords(title).words) >= HELD;

const isSame = (words: readonly string[], text: readonly string[]): boolean =>
  likeWords(words, text) >= HELD || (words.length > 1 && heldIn(words, text) === 1);
