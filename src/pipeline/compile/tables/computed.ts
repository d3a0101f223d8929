import { distinct, type Placed, termAt } from '../compiling';
import type { Figure } from '../figure';
import { type CellTerm, constant, type Expression, guarded, valueOfExpression } from '../formula';

/** A figure from two cells of ours; blank, its formula ready, until both are numbers. */
export function computedFrom(
  left: Placed,
  right: Placed,
  told: readonly string[],
  of: (terms: readonly [CellTerm, CellTerm]) => Expression,
): Figure {
  const terms = [termAt(left), termAt(right)] as const;
  const expression = guarded(terms, of(terms), '');
  return {
    value: valueOfExpression(expression),
    expression,
    sources: distinct([...left.figure.sources, ...right.figure.sources]),
    steps: told,
  };
}

/**
 * The first less the second; blank until both are numbers. What does not occur (`NO`) takes nothing away: the formula adds up its cell, so
 * that a number typed there later counts.
 */
export function difference(left: Placed, right: Placed, told: readonly string[], isFloored: boolean): Figure {
  const [first, second] = [termAt(left), termAt(right)];
  const isNothing = second.value === 'NO';
  const less: Expression = {
    is: '-',
    left: first,
    right: isNothing ? { is: 'SUM', cells: [second], isBlock: false } : second,
  };
  const whole: Expression = isFloored ? { is: 'MAX', left: constant(0), right: less } : less;
  const expression = guarded(isNothing ? [first] : [first, second], whole, '');
  return {
    value: valueOfExpression(expression),
    expression,
    sources: distinct([...left.figure.sources, ...right.figure.sources]),
    steps: told,
  };
}

/** One divided by the other; blank when what divides is zero. */
export const quotient = ([part, of]: readonly [CellTerm, CellTerm]): Expression => ({
  is: 'IF',
  test: { is: 'zero', cell: of },
  met: constant(''),
  otherwise: { is: '/', left: part, right: of },
});
