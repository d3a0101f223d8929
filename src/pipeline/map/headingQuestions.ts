import { mappingReasons } from '../../catalogue/mappingReasons';
import type { Heading } from '../../domain/recognition';
import { headingRemainder } from '../reading/headingRemainder';
import { because, type Context, type Said } from './context';

/** A heading with words that are not understood: probable at most. */
const UNSURE = 0.7;
const SEVERAL_GASES = /\b(?:ch4|n2o|methane|hfc|pfc|sf6|fluores)\b/i;

interface Taken {
  readonly heading: Heading;
  readonly said: Said;
}

/**
 * Headings of figures with a word that we do not understand are asked: a carrier, a sector, a hypothesis, a place over a column makes
 * its figures something else. A group title over every column is a title of the table; it is judged with the titles.
 */
export function questioned<T extends Taken>(context: Context, headings: readonly T[]): readonly T[] {
  const columns = headings.filter(({ said }) => /^(?:year:|unknown$)/.test(said.meaning));
  const isOverAll = (text: string): boolean => columns.every(({ heading }) => heading.path.slice(0, -1).includes(text));
  const isByGas = headings.some(({ heading }) => heading.path.some((text) => SEVERAL_GASES.test(text)));
  return headings.map((one) => {
    if (!one.said.meaning.startsWith('year:')) return one;
    const own = one.heading.path.at(-1) ?? '';
    const texts = [...one.heading.path.slice(0, -1).filter((text) => !isOverAll(text)), own];
    const strange = texts.find((text) => headingRemainder(text) !== '' || (isByGas && /^co2?\W*$/i.test(text)));
    if (strange === undefined) return one;
    const words = headingRemainder(strange) || strange;
    const reason = because(context, mappingReasons.strangeHeading, { text: strange.slice(0, 80), words });
    return { ...one, said: { ...one.said, confidence: Math.min(one.said.confidence, UNSURE), reason } };
  });
}
