import type { Column, Computed } from '../../../catalogue/tables/description';
import type { RecordTable } from '../../../catalogue/tables/recipe';
import { steps } from '../../../catalogue/tables/steps';
import { type Language, say } from '../../../domain/message';
import { distinct, type Placed, termAt } from '../compiling';
import { empty, type Figure } from '../figure';
import { type CellTerm, constant, type Expression, guarded, isContiguous, valueOfExpression } from '../formula';
import { computedFrom, quotient } from '../tables/computed';

type At = (row: string, column: string) => Placed | undefined;

/** What a computed cell of a row is made of: other cells of the row, or of the total row. */
export function rowFigure(table: RecordTable, row: string, computed: Computed, at: At, language: Language): Figure {
  const nameOf = (id: string): string => table.columns.find((column) => column.id === id)?.heading ?? id;
  const cells = (ids: readonly string[]) => ids.map((id) => at(row, id)).filter((cell) => cell !== undefined);
  const pair = (
    first: string,
    second: string,
    told: string,
    of: (terms: readonly [CellTerm, CellTerm]) => Expression,
  ) => {
    const [left, right] = [at(row, first), at(row, second)];
    return left === undefined || right === undefined ? empty : computedFrom(left, right, [told], of);
  };
  switch (computed.is) {
    case 'sum':
      return sumOf(cells(computed.of), [say(steps.columns, {}, language)]);
    case 'gap':
      return gapOf(at(row, computed.of), cells(computed.less), [say(steps.floor, {}, language)]);
    case 'minus': {
      const told = say(steps.minus, { first: nameOf(computed.first), second: nameOf(computed.second) }, language);
      return pair(computed.first, computed.second, told, ([first, second]) => {
        const difference: Expression = { is: '-', left: first, right: second };
        return computed.isFloored === true ? { is: 'MAX', left: constant(0), right: difference } : difference;
      });
    }
    case 'share':
      return pair(computed.part, computed.of, say(steps.share, { of: nameOf(computed.of) }, language), quotient);
    case 'ratio': {
      const told = say(steps.ratio, { part: nameOf(computed.part), of: nameOf(computed.of) }, language);
      return pair(computed.part, computed.of, told, (terms) =>
        computed.isNegated === true ? { is: '*', left: quotient(terms), right: constant(-1) } : quotient(terms),
      );
    }
    case 'share-of-total': {
      const [part, whole] = [at(row, computed.part), at(table.total?.id ?? '', computed.part)];
      if (part === undefined || whole === undefined) return empty;
      return computedFrom(part, whole, [say(steps.share, { of: nameOf(computed.part) }, language)], quotient);
    }
    case 'allowance': {
      const told = say(steps.allowance, { rate: `${computed.rate * 100} %`, of: nameOf(computed.of) }, language);
      return pair(computed.column, computed.of, told, ([first, second]) => ({
        is: 'MIN',
        left: first,
        right: { is: '*', left: second, right: constant(computed.rate) },
      }));
    }
  }
}

/** One row divided by another, in one column. */
export function rowShare(
  part: Placed | undefined,
  of: Placed | undefined,
  ofLabel: string,
  language: Language,
): Figure {
  if (part === undefined || of === undefined) return empty;
  return computedFrom(part, of, [say(steps.share, { of: ofLabel }, language)], quotient);
}

/** The total of a column, once a row has a number. */
export const columnTotal = (placed: readonly Placed[], language: Language): Figure =>
  sumOf(placed, [say(steps.rows, {}, language)]);

/** Columns that a total row adds up. */
export const isAddedUp = ({ kind, computed }: Column): boolean =>
  (kind === 'amount' || kind === 'money') && computed?.is !== 'ratio';

/** Blank until one of the cells holds a number: a blank is not a zero, and a key counts for none. */
export function sumOf(placed: readonly Placed[], told: readonly string[]): Figure {
  const cells = placed.map(termAt);
  if (cells.length === 0) return empty;
  const isBlock = isContiguous(cells);
  const expression: Expression = {
    is: 'IF',
    test: { is: 'numbers', cells, count: 1, isBlock },
    met: { is: 'SUM', cells, isBlock },
    otherwise: constant(''),
  };
  return {
    value: valueOfExpression(expression),
    expression,
    sources: distinct(placed.flatMap(({ figure }) => figure.sources)),
    steps: told,
  };
}

function gapOf(of: Placed | undefined, less: readonly Placed[], told: readonly string[]): Figure {
  if (of === undefined) return empty;
  const terms = [of, ...less].map(termAt);
  const [first, ...others] = terms;
  if (first === undefined) return empty;
  const difference = others.reduce<Expression>((left, right) => ({ is: '-', left, right }), first);
  const expression = guarded(terms, { is: 'MAX', left: constant(0), right: difference }, '');
  return {
    value: valueOfExpression(expression),
    expression,
    sources: distinct([of, ...less].flatMap(({ figure }) => figure.sources)),
    steps: told,
  };
}
