import { budgetWords } from '../../../catalogue/tables/budgetWords';
import { steps } from '../../../catalogue/tables/steps';
import { say } from '../../../domain/message';
import { moneyAmount } from '../actionFacts';
import { allocationsIn, currentYear, spentIn, stageTold } from '../allocations';
import type { Compiling } from '../compiling';
import { type Figure, figureOf } from '../figure';
import { basisOf } from '../linkedOperations';
import { sumOf } from './recordFormula';
import type { RecordsFrom } from './recordRow';

/** Years before the current one that Table 1 shows, and those of them that Table 2 has. */
const BEFORE = [0, 1, 2, 3, 4] as const;
const IN_TABLE_2 = 2;

/** The climate budget of Table 1: the total of Table 2, and for the years before it the operations themselves. */
export const budgetHistory: RecordsFrom = (compiling) => {
  const { dossier } = compiling;
  const current = currentYear(dossier);
  if (current === null || allocationsIn(dossier).length === 0) return [];
  const cells = BEFORE.flatMap((before): readonly (readonly [string, Figure])[] => {
    const column = before === 0 ? 'year0' : `year-${before}`;
    const figure = before <= IN_TABLE_2 ? totalOf(column, compiling) : spentOn(current - before, current, compiling);
    return figure === null ? [] : [[column, figure]];
  });
  return [{ key: 'climate', cells: Object.fromEntries(cells) }];
};

function totalOf(column: string, { tables, names, language }: Compiling): Figure | null {
  const total = tables.get('IP-2')?.get(`total/${column}`);
  if (total?.figure.expression === undefined && typeof total?.figure.value !== 'number') return null;
  return sumOf([total], [say(steps.table, { table: names['IP-2'] }, language)]);
}

function spentOn(year: number, current: number, { dossier, language }: Compiling): Figure | null {
  const parts = allocationsIn(dossier).flatMap(({ operation, share }) =>
    spentIn(operation, year, current).map((spent) => ({ spent, share })),
  );
  if (basisOf(parts.map(({ spent }) => spent.amount)) === null) return null;
  return figureOf(
    parts.map(({ spent, share }) => ({ ...moneyAmount(spent.amount), ...(share !== 1 && { share }) })),
    { scale: { times: 1 }, unit: '€', otherwise: '', language },
    [
      say(budgetWords.toActions, {}, language),
      ...stageTold(
        parts.map(({ spent }) => spent),
        current,
        language,
      ),
    ],
  );
}
