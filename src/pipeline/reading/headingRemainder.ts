import { headingPhrases, headingWords } from '../../catalogue/headingWords';
import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';
import { perimeterIn } from './perimeter';
import { editionIn, versionIn } from './version';
import { withoutWorth } from './year';

/** `consolidees` as `consolidee`: the plural is not the meaning. */
const isKnown = (word: string): boolean => headingWords.has(word) || headingWords.has(word.replace(/(?<=.{4})s$/, ''));

/**
 * What a heading over figures says that we do not understand: `Hypothèse haute 2030` → `hypothese haute`; empty for most. A territory, an
 * edition and a producer are understood elsewhere.
 */
export const headingRemainder = remembered((text: string): string => {
  if (perimeterIn(text) !== null || editionIn(text) !== null || versionIn(text)?.producer !== undefined) return '';
  const bare = headingPhrases.reduce((left, pattern) => left.replace(pattern, ' '), withoutWorth(plain(text)));
  return bare
    .split(/[^\p{L}\p{N}&.,]+/u)
    .map((word) => word.replace(/^[.,]+|[.,]+$/g, ''))
    .filter((word) => /\p{L}{2}/u.test(word) && !isKnown(word) && !/^v?\d[\d.,]*$/.test(word))
    .join(' ');
});
