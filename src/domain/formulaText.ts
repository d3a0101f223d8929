import { quotedSheet } from './cell';

/** A cell that a formula names. `sheet` is absent for a cell of its own sheet; a block has two references, `A1` and `B2`. */
export interface FormulaReference {
  readonly sheet?: string;
  /** Without dollar signs. */
  readonly address: string;
  readonly text: string;
}

/** A formula cut at its references; everything else as written. */
export type FormulaPiece = string | FormulaReference;

/**
 * One alternative for each kind of token: text, quoted sheet, plain sheet, word. A word that a bracket follows is a function;
 * a word of letters then digits is a cell. Brackets of structured and external references are left whole.
 */
const token = (letter: string, digit: string, flags: string): RegExp =>
  new RegExp(
    String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?:'((?:[^']|'')+)'|([${letter}_\\][${letter}${digit}_.\\]*))!|\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![${letter}${digit}_.(!])|[${letter}${digit}_.\\]+`,
    flags,
  );
const TOKEN = token('\\p{L}', '\\p{N}', 'gu');
/** The same where every letter is plain, which most formulas are: three times faster. */
const PLAIN_TOKEN = token('A-Za-z', '0-9', 'g');
// oxlint-disable-next-line no-control-regex -- all of ASCII
const IS_PLAIN = /^[\0-\x7f]*$/;

/** `IF(GES!B3>0,A1)` → `IF(`, GES!B3, `>0,`, A1, `)`. The second end of `GES!A1:B2` is of the same sheet. */
export function piecesOf(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let done = 0;
  let sheet = { name: '', from: 0, end: -1 };
  let last: { readonly sheet: string | undefined; readonly end: number } = { sheet: undefined, end: -1 };
  const tokens = IS_PLAIN.test(formula) ? PLAIN_TOKEN : TOKEN;
  tokens.lastIndex = 0;
  for (let found = tokens.exec(formula); found !== null; found = tokens.exec(formula)) {
    const [text, quoted, plain, letters, digits] = found;
    const from = found.index;
    const end = from + text.length;
    const named = quoted?.replace(/''/g, "'") ?? plain;
    if (named !== undefined) {
      sheet = { name: named, from, end };
      continue;
    }
    if (letters === undefined || digits === undefined) continue;
    const isNamed = sheet.end === from;
    const isSecond = last.end >= 0 && formula.slice(last.end, from) === ':';
    const of = isNamed ? sheet.name : isSecond ? last.sheet : undefined;
    const start = isNamed ? sheet.from : from;
    if (start > done) pieces.push(formula.slice(done, start));
    const reference = { ...(of !== undefined && { sheet: of }), address: `${letters.toUpperCase()}${digits}` };
    pieces.push({ ...reference, text: formula.slice(start, end) });
    last = { sheet: of, end };
    done = end;
  }
  if (done < formula.length) pieces.push(formula.slice(done));
  return pieces;
}

/** What is not a reference, as it is compared: programs change case, spaces and the way that numbers are written. */
export function sameWords(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = wordsOf(text);
  if (known.size < MOST_KNOWN) known.set(text, words);
  return words;
}

/** The formulas of a column are alike but for their references: what stands between these is worked out once. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

const wordsOf = (text: string): string =>
  text
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\s+|\$|_xlfn\./gi, '')
            .toUpperCase()
            .replace(/(?<![\p{L}\p{N}_.])\d+(?:\.\d*)?(?:E[-+]?\d+)?/gu, (number) => String(Number(number))),
    )
    .join('');

/** Whether two formulas, each in its own sheet, say the same. Most often they are written alike: nothing is cut then. */
export const isSameFormula = (a: string, aHome: string, b: string, bHome: string): boolean =>
  (a === b && aHome === bHome) || comparable(a, aHome) === comparable(b, bHome);

/** A formula as it is compared, written in the sheet `home`. */
export const comparable = (formula: string, home: string): string =>
  piecesOf(formula)
    .map((piece) =>
      typeof piece === 'string' ? sameWords(piece) : `${quotedSheet(piece.sheet ?? home)}!${piece.address}`,
    )
    .join('');
