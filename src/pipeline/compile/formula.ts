import type { Criterion } from '../../domain/budgetSum';
import { type CellAt, type CellValue, positionOf, referenceTo } from '../../domain/cell';

/** A cell that a formula refers to, with what it holds now. */
export interface CellTerm {
  readonly is: 'cell';
  readonly at: CellAt;
  readonly value: CellValue;
}

/**
 * What a written cell computes: one description gives the formula's text and its value, in the same order, so that
 * another engine finds the same number. `SUM` and `MIN` over `block` name a range, first cell to last.
 */
export type Expression =
  | CellTerm
  | { readonly is: 'constant'; readonly value: number | string }
  | { readonly is: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'SUM'; readonly cells: readonly CellTerm[]; readonly isBlock: boolean }
  | ({ readonly is: 'SUMIFS' } & Lines)
  | { readonly is: 'MIN' | 'MAX'; readonly left: Expression; readonly right: Expression }
  | {
      readonly is: 'IF';
      readonly test: Test;
      readonly met: Expression;
      readonly otherwise: Expression;
    };

/** `numbers`: at least `count` of the cells hold a number. `zero`: the cell is 0. `lines`: one of them holds something. */
type Test =
  | {
      readonly is: 'numbers';
      readonly cells: readonly CellTerm[];
      readonly count: number;
      readonly isBlock: boolean;
    }
  | { readonly is: 'zero'; readonly cell: CellTerm }
  | ({ readonly is: 'lines' } & Lines);

/** Lines of a sheet that conditions tell, and what their amounts add up to now. */
export interface Lines {
  readonly sheet: string;
  readonly amounts: string;
  readonly criteria: readonly Criterion[];
  readonly sum: number;
}

/** What file formats allow: characters in a formula, arguments of a function. */
const LONGEST = 8192;
const MOST_ARGUMENTS = 255;

export const constant = (value: number | string): Expression => ({ is: 'constant', value });

export const plus = (terms: readonly [Expression, ...Expression[]]): Expression =>
  terms.slice(1).reduce<Expression>((left, right) => ({ is: '+', left, right }), terms[0]);

/** `met` when every cell holds a number, else the key or the empty text: never `#VALUE!`, never a zero for a blank. */
export const guarded = (
  cells: readonly CellTerm[],
  met: Expression,
  otherwise: string,
  isBlock = false,
): Expression => ({
  is: 'IF',
  test: { is: 'numbers', cells, count: cells.length, isBlock },
  met,
  otherwise: constant(otherwise),
});

/** The value, with the plain arithmetic of a spreadsheet. */
export function valueOfExpression(expression: Expression): number | string {
  switch (expression.is) {
    case 'constant':
      return expression.value;
    case 'cell':
      return typeof expression.value === 'string' ? expression.value : numberIn(expression.value);
    case 'SUM':
      return expression.cells.reduce((sum, { value }) => (typeof value === 'number' ? sum + value : sum), 0);
    case 'SUMIFS':
      return expression.sum;
    case 'IF':
      return valueOfExpression(holds(expression.test) ? expression.met : expression.otherwise);
    default: {
      const left = numberIn(valueOfExpression(expression.left));
      const right = numberIn(valueOfExpression(expression.right));
      return operations[expression.is](left, right);
    }
  }
}

const operations = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
  MIN: Math.min,
  MAX: Math.max,
} as const;

/** Arithmetic is reached behind a test that its cells hold numbers; an empty cell counts as 0, as in a spreadsheet. */
const numberIn = (value: CellValue): number => (typeof value === 'number' ? value : 0);

const holds = (test: Test): boolean =>
  test.is === 'lines'
    ? true // a sum is made of lines that are there
    : test.is === 'zero'
      ? test.cell.value === 0
      : test.cells.filter(({ value }) => typeof value === 'number').length >= test.count;

/** The formula as files store it, written in the sheet `home`; `null` when it would be longer than a cell may hold. */
export function formulaText(expression: Expression, home: string): string | null {
  const text = written(expression, home, 0);
  return text === null || text.length > LONGEST ? null : text;
}

const strength = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

function written(expression: Expression, home: string, outer: number): string | null {
  switch (expression.is) {
    case 'constant':
      return typeof expression.value === 'number' ? String(expression.value).toUpperCase() : `"${expression.value}"`;
    case 'cell':
      return reference(expression, home);
    case 'SUM':
      return call('SUM', expression.cells, expression.isBlock, home);
    case 'SUMIFS':
      return `SUMIFS(${[rangeIn(expression, expression.amounts), ...conditions(expression)].join(',')})`;
    case 'MIN':
    case 'MAX':
      return joined([
        `${expression.is}(`,
        written(expression.left, home, 0),
        ',',
        written(expression.right, home, 0),
        ')',
      ]);
    case 'IF': {
      const parts = [tested(expression.test, home), written(expression.met, home, 0)];
      return joined(['IF(', parts[0]!, ',', parts[1]!, ',', written(expression.otherwise, home, 0), ')']); // two parts
    }
    default: {
      const own = strength[expression.is];
      const text = joined([
        written(expression.left, home, own),
        expression.is,
        written(expression.right, home, expression.is === '-' || expression.is === '/' ? own + 1 : own),
      ]);
      return text !== null && own < outer ? `(${text})` : text;
    }
  }
}

function tested(test: Test, home: string): string | null {
  if (test.is === 'lines') {
    return `COUNTIFS(${[rangeIn(test, test.amounts), '"<>"', ...conditions(test)].join(',')})>0`;
  }
  if (test.is === 'zero') return `${reference(test.cell, home)}=0`;
  const [first, ...others] = test.cells;
  if (first !== undefined && others.length === 0) return `ISNUMBER(${reference(first, home)})`;
  return joined([
    call('COUNT', test.cells, test.isBlock, home),
    `${test.count < test.cells.length ? '>=' : '='}${test.count}`,
  ]);
}

const rangeIn = ({ sheet }: Lines, range: string): string => referenceTo({ sheet, address: range });

const conditions = (lines: Lines): readonly string[] =>
  lines.criteria.flatMap(({ range, value }) => [
    rangeIn(lines, range),
    typeof value === 'number' ? `${value}` : `"${value}"`,
  ]);

function call(name: string, cells: readonly CellTerm[], isBlock: boolean, home: string): string | null {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (isBlock && cells.length > 1) return `${name}(${reference(first, home)}:${last.at.address})`;
  if (cells.length > MOST_ARGUMENTS) return null;
  return `${name}(${cells.map((cell) => reference(cell, home)).join(',')})`;
}

const reference = ({ at }: CellTerm, home: string): string => (at.sheet === home ? at.address : referenceTo(at));

const joined = (parts: readonly (string | null)[]): string | null => (parts.includes(null) ? null : parts.join(''));

/** One below the other, so that a range names them all and nothing else. */
export function isContiguous(cells: readonly CellTerm[]): boolean {
  const positions = cells.map(({ at }) => positionOf(at.address));
  return positions.every(
    ({ row, col }, i) => i === 0 || (row === positions[i - 1]!.row + 1 && col === positions[i - 1]!.col),
  ); // i > 0
}
