import { teteMeasuresOf } from '../reading/tete';
import { itemsOf } from './actionFields';

/** Where one measure ends and another begins: a line, a semicolon, or the next code with its referential. */
const BETWEEN = /\r?\n|;|(?=\b(?:cae|eci|te)[ _.-]?\d+\.\d)/i;

/**
 * The measures that an action says it belongs to: the code of each that TETE knows (`cae_1.1.1`, from the code or the
 * name), the text as typed for any other. A name may hold commas: a whole line is tried before its items. A code that
 * two referentials have, without its referential, stays as typed.
 */
export const measuresCited = (text: string): readonly string[] =>
  text.split(BETWEEN).flatMap((piece) => {
    const code = codeOf(piece.replace(/^[\s•·*–-]+|[\s,]+$/g, ''));
    return code === null ? itemsOf(piece.trim()).map((item) => codeOf(item) ?? item) : [code];
  });

function codeOf(text: string): string | null {
  // An axis of a referential (`cae_4`, "Mobilité") is no measure: plans use such words for themselves.
  const [measure, ...others] = teteMeasuresOf(text).filter(({ id }) => id.includes('.'));
  return measure === undefined || others.length > 0 ? null : `${measure.referential}_${measure.id}`;
}
