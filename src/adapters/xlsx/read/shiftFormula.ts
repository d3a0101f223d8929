const ROWS = 1_048_576;
const COLS = 16_384;

/**
 * A formula as it reads `rows` lower and `cols` further right: what a shared formula says in another of its cells.
 * Relative references move, `$` ones stay; text, sheet names, table columns and function names are left untouched.
 * A reference that leaves the sheet becomes `#REF!`. `shiftedFormula('A1+$B$1', 1, 0)` → `A2+$B$1`.
 */
export function shiftedFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula;
  let shifted = '';
  let i = 0;
  while (i < formula.length) {
    const end = endOfToken(formula, i);
    const token = formula.slice(i, end);
    if (!isWord(formula.charCodeAt(i)) || formula[end] === '(' || formula[end] === '!') {
      shifted += token;
      i = end;
      continue;
    }
    const other = formula[end] === ':' ? formula.slice(end + 1, endOfToken(formula, end + 1)) : '';
    const after = end + 1 + other.length;
    if (other !== '' && formula[after] === '!') {
      shifted += `${token}:${other}`; // `T1:T3!A1` names a span of sheets
      i = after;
    } else if (other !== '' && LINE.test(token) && LINE.test(other) && isDigits(token) === isDigits(other)) {
      shifted += span(movedLine(token, rows, cols), movedLine(other, rows, cols));
      i = after;
    } else {
      shifted += movedCell(token, rows, cols);
      i = end;
    }
  }
  return shifted;
}

const LINE = /^\$?(?:[A-Za-z]{1,3}|\d{1,7})$/;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

const isDigits = (line: string): boolean => /\d$/.test(line);
const span = (first: string, last: string): string =>
  first === '#REF!' || last === '#REF!' ? '#REF!' : `${first}:${last}`;

/** Letters, digits, `_ . $ \ ?` and everything beyond ASCII: what names and references are made of. */
const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 95 ||
  code === 46 ||
  code === 36 ||
  code === 92 ||
  code === 63 ||
  code > 127;

/** The end of what starts here: a word, a text, a quoted sheet name, a table column in brackets, or one sign. */
function endOfToken(formula: string, from: number): number {
  const first = formula[from];
  if (first === '"' || first === "'") return endOfQuote(formula, from, first);
  if (first === '[') return endOfBrackets(formula, from);
  let i = from;
  while (i < formula.length && isWord(formula.charCodeAt(i))) i += 1;
  return Math.max(i, from + 1);
}

function endOfQuote(formula: string, from: number, quote: string): number {
  for (let i = from + 1; i < formula.length; i += 1) {
    if (formula[i] !== quote) continue;
    if (formula[i + 1] !== quote) return i + 1;
    i += 1;
  }
  return formula.length;
}

/** `Table[[#This Row],[A1]]`, `[1]`: brackets nest, and an apostrophe protects the sign after it. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let i = from; i < formula.length; i += 1) {
    if (formula[i] === "'") i += 1;
    else if (formula[i] === '[') depth += 1;
    else if (formula[i] === ']') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return formula.length;
}

function movedCell(token: string, rows: number, cols: number): string {
  const [, fixedCol, letters, fixedRow, digits] = CELL.exec(token) ?? [];
  if (letters === undefined || digits === undefined) return token;
  const col = columnOf(letters);
  const row = Number(digits);
  if (col > COLS || row > ROWS || row === 0) return token; // a name such as XYZ1
  return joined(
    fixedCol === '$' ? `$${letters}` : lettersOf(col + cols),
    fixedRow === '$' ? `$${digits}` : numberOf(row + rows),
  );
}

function movedLine(token: string, rows: number, cols: number): string {
  if (token.startsWith('$')) return token;
  return (isDigits(token) ? numberOf(Number(token) + rows) : lettersOf(columnOf(token) + cols)) ?? '#REF!';
}

const joined = (letters: string | null, digits: string | null): string =>
  letters === null || digits === null ? '#REF!' : letters + digits;

const numberOf = (row: number): string | null => (row >= 1 && row <= ROWS ? `${row}` : null);

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(col: number): string | null {
  if (col < 1 || col > COLS) return null;
  let letters = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
