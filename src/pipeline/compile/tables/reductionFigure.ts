import type { SectorTable } from '../../../catalogue/tables/recipe';
import { rowDecided } from '../../../catalogue/tables/exchanged';
import { rowOfSector } from '../../../catalogue/tables/fields';
import { steps } from '../../../catalogue/tables/steps';
import { say } from '../../../domain/message';
import { actionKey, reductionOf, sectorOf } from '../actionFacts';
import { type Compiling, distinct, termAt } from '../compiling';
import { empty, type Figure } from '../figure';
import { constant, type Expression, guarded, isContiguous, valueOfExpression } from '../formula';
import { actionsOf } from '../watched';

/** The row of an action's sector, as the crosswalk or the officer has it. */
const rowOf = (sector: string, { dossier }: Compiling): string | undefined =>
  rowDecided(sector, rowOfSector[sector] ?? '', dossier.settings.exchanges ?? []);

/** What the actions of the row's sectors reduce, by a formula on their cells in B-2.2. */
export function reductionFigure(row: string, table: SectorTable, compiling: Compiling): Figure {
  const outlines = compiling.tables.get('B-2.2');
  const placed = actionsOf(compiling.dossier)
    .filter((action) => action.use === 'used' && reductionOf(action) !== null)
    .filter((action) => rowOf(sectorOf(action) ?? '', compiling) === row)
    .flatMap((action) => outlines?.get(`${actionKey(action)}/reduction`) ?? []);
  const cells = placed.map(termAt).filter(({ value }) => typeof value === 'number');
  const { scale } = table;
  if (cells.length === 0 || !('over' in scale)) return empty;
  const isBlock = isContiguous(cells); // rows of our own sheet: a range is safe, and short
  const sum: Expression = {
    is: '/',
    left: { is: 'SUM', cells, isBlock },
    right: constant(scale.over),
  };
  const expression = guarded(cells, sum, '', isBlock);
  return {
    value: valueOfExpression(expression),
    expression,
    sources: distinct(placed.flatMap(({ figure }) => figure.sources)),
    steps: [
      say(steps.table, { table: compiling.names['B-2.2'] }, compiling.language),
      say(steps.reductions, { count: cells.length }, compiling.language),
      say(steps.unit, { from: 't', to: table.unit, operation: `÷ ${scale.over}` }, compiling.language),
    ],
  };
}
