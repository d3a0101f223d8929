import type { SectorColumn, SectorRow } from '../../../catalogue/tables/recipe';
import { steps } from '../../../catalogue/tables/steps';
import { say } from '../../../domain/message';
import { distinct, type Placed, termAt } from '../compiling';
import { empty, type Figure } from '../figure';
import { constant, type Expression, isContiguous, valueOfExpression } from '../formula';
import { sectorFigure } from './sectorFigures';
import type { SectorWork } from './sectorWork';

/** Columns whose total is made like any other row: shares, differences between columns, keys. */
const likeRows = new Set<SectorColumn['content']['is']>(['share', 'share-of-total', 'text']);

/**
 * The total of a column. The sum of its rows when each has a number or a key; else the sources' own total when they
 * have one; else a formula that stays blank until the rows are filled. Never the sum of a part, said to be a total.
 */
export function totalFigure(
  work: SectorWork,
  total: SectorRow,
  rows: readonly SectorRow[],
  column: SectorColumn,
): Figure {
  const { content } = column;
  if (likeRows.has(content.is)) return sectorFigure(work, total, column);
  const placed = rows
    .filter(({ isOutsideTotal }) => isOutsideTotal !== true)
    .flatMap(({ id }) => work.written.get(`${id}/${column.id}`) ?? []);
  const numbers = placed.filter(({ figure }) => typeof figure.value === 'number');
  const answered = placed.filter(({ figure }) => figure.value !== null && figure.value !== '');
  if (content.is === 'scope') return scopeTotal(work, total, column, placed);
  if (content.is === 'reductions' && numbers.length > 0) return rowsTotal(work, placed, null);
  if (numbers.length > 0 && answered.length === placed.length) return rowsTotal(work, placed, null);
  if (content.is === 'level' || content.is === 'table' || content.is === 'drop' || content.is === 'minus') {
    const own = sectorFigure(work, total, column);
    if (typeof own.value === 'number') {
      return { ...own, steps: [...own.steps, say(steps.parentTotal, {}, work.compiling.language)] };
    }
  }
  const missing = placed.length - (answered.length - numbers.length);
  return rowsTotal(work, placed, Math.max(1, content.is === 'blank' && column.isRequired !== true ? 1 : missing));
}

/**
 * The total of a scope: its rows where each is separate; else the sources' own; else what people typed in some rows, for that is
 * theirs to say; else where the rows stand.
 */
function scopeTotal(work: SectorWork, total: SectorRow, column: SectorColumn, placed: readonly Placed[]): Figure {
  const numbers = placed.filter(({ figure }) => typeof figure.value === 'number');
  const isWhole = placed.every(({ figure: { value } }) => value !== null && value !== '' && value !== 'IE');
  if (numbers.length > 0 && isWhole) return rowsTotal(work, placed, null);
  const own = sectorFigure(work, total, column);
  if (typeof own.value === 'number')
    return { ...own, steps: [...own.steps, say(steps.parentTotal, {}, work.compiling.language)] };
  const isOptional = column.content.is === 'scope' && column.content.within === undefined;
  if (isOptional) return rowsTotal(work, placed, Math.max(1, numbers.length));
  return numbers.some(({ figure }) => figure.sources.length === 0)
    ? rowsTotal(work, placed, numbers.length)
    : keyOf(work, total, column);
}

/** When the total of the row stands for every scope, so does it in the total row. */
const keyOf = (work: SectorWork, total: SectorRow, column: SectorColumn): Figure => {
  const figure = sectorFigure(work, total, column);
  return typeof figure.value === 'string' ? figure : empty;
};

/** `SUM(G8:G13)`; with `needed`, only once that many rows hold a number. */
function rowsTotal({ compiling }: SectorWork, placed: readonly Placed[], needed: number | null): Figure {
  const cells = placed.map(termAt);
  if (cells.length === 0) return empty;
  const isBlock = isContiguous(cells);
  const sum: Expression = { is: 'SUM', cells, isBlock };
  const expression: Expression =
    needed === null
      ? sum
      : {
          is: 'IF',
          test: { is: 'numbers', cells, count: needed, isBlock },
          met: sum,
          otherwise: constant(''),
        };
  return {
    value: valueOfExpression(expression),
    expression,
    sources: distinct(placed.flatMap(({ figure }) => figure.sources)),
    steps: [
      say(steps.rows, {}, compiling.language),
      ...(placed.some(({ figure }) => figure.byHand) ? [say(steps.keptWithin, {}, compiling.language)] : []),
    ],
  };
}
