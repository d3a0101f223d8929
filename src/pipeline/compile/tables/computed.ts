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

/** One divided by the other; blank when what divides is zero. */
export const quotient = ([part, of]: readonly [CellTerm, CellTerm]): Expression => ({
  is: 'IF',
  test: { is: 'zero', cell: of },
  met: constant(''),
  otherwise: { is: '/', left: part, right: of },
});
