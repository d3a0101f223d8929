import { type CellValue, isError, positionOf } from '../../src/domain/cell';
import type { Engine } from '../../src/embedded/memory/memoryWorkbook';

/** One token: text, number, reference (with or without its sheet), function's name, operator. */
const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])|([A-Z]+)\(|(<>|<=|>=|[-+*/&=<>(),]))/y;

type Token = {
  readonly kind: 'text' | 'number' | 'reference' | 'function' | 'sign';
  readonly text: string;
  readonly sheet?: string;
};

/** Computes sums, products, comparisons, `SUM`, `IF`, `ISNUMBER`: enough for the formulas of tests, and nothing else. */
export const arithmetic: Engine = (formula, sheet, valueAt) => {
  const tokens = tokensOf(formula);
  if (tokens === null) return { error: '#NAME?' };
  let place = 0;
  const next = (text: string) => tokens[place]?.text === text && tokens[place]?.kind === 'sign' && (place += 1) > 0;
  const cells = ({ text, sheet: on = sheet }: Token): CellValue[] => {
    const [first = '', last = first] = text.replace(/\$/g, '').split(':');
    const [a, b] = [positionOf(first), positionOf(last)];
    const values: CellValue[] = [];
    for (let r = a.row; r <= b.row; r += 1) for (let c = a.col; c <= b.col; c += 1) values.push(valueAt(on, r, c));
    return values;
  };
  const values = (): CellValue[] => {
    const token = tokens[place];
    if (token?.kind === 'reference' && token.text.includes(':')) {
      place += 1;
      return cells(token);
    }
    return [compared()];
  };
  const called = (name: string): CellValue => {
    const given: CellValue[][] = [];
    if (!next(')')) {
      do given.push(values());
      while (next(','));
      next(')');
    }
    const [first = [null], second = [null], third = [null]] = given;
    if (name === 'SUM') return given.flat().reduce((sum: number, one) => sum + (typeof one === 'number' ? one : 0), 0);
    if (name === 'ISNUMBER') return typeof first[0] === 'number';
    if (name === 'IF') return (first[0] === true ? second[0] : third[0]) ?? null;
    return { error: '#NAME?' };
  };
  const atom = (): CellValue => {
    const token = tokens[place];
    place += 1;
    if (token === undefined) return { error: '#VALUE!' };
    if (token.kind === 'text') return token.text.slice(1, -1).replace(/""/g, '"');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'reference') return cells(token)[0] ?? null;
    if (token.kind === 'function') return called(token.text);
    if (token.text === '-') return number(atom(), (one) => -one);
    const inner = compared();
    next(')');
    return inner;
  };
  const chain =
    (below: () => CellValue, signs: Readonly<Record<string, (a: number, b: number) => CellValue>>) => () => {
      let left = below();
      for (;;) {
        const sign = Object.keys(signs).find((one) => next(one));
        if (sign === undefined) return left;
        const right = below();
        left = number(left, (a) => number(right, (b) => signs[sign]?.(a, b) ?? null));
      }
    };
  const product = chain(atom, { '*': (a, b) => a * b, '/': (a, b) => (b === 0 ? { error: '#DIV/0!' } : a / b) });
  const sum = chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b });
  const compared = (): CellValue => {
    const left = sum();
    if (!next('=')) return left;
    return left === sum();
  };
  return compared();
};

const number = (value: CellValue, then: (value: number) => CellValue): CellValue => {
  if (value === null) return then(0);
  if (isError(value)) return value;
  return typeof value === 'number' ? then(value) : { error: '#VALUE!' };
};

function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const found = TOKEN.exec(formula);
    if (found === null) return null;
    const [, text, digits, sheet, reference, name, sign = ''] = found;
    if (text !== undefined) tokens.push({ kind: 'text', text });
    else if (digits !== undefined) tokens.push({ kind: 'number', text: digits });
    else if (reference !== undefined) {
      const on = sheet?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
      tokens.push({ kind: 'reference', text: reference, ...(on !== undefined && { sheet: on }) });
    } else if (name !== undefined) tokens.push({ kind: 'function', text: name });
    else tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}
