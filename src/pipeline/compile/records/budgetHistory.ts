import { budgetWords } from '../../../catalogue/tables/budgetWords';
import { steps } from '../../../catalogue/tables/steps';
import { say } from '../../../domain/message';
import { moneyAmount } from '../actionFacts';
import { allocationsIn, currentYear, spentIn, stageTold } from '../allocations';
import type { Compiling } from '../compiling';
import { stageOf, sumFigure, sumsOf } from '../budgets';
import { type Figure, figureOf } from '../figure';
import { basisOf } from '../linkedOperations';
import { sumOf } from './recordFormula';
import type { RecordsFrom } from './recordRow';

/** Years before the current one that Table 1 shows, and those of them that Table 2 has. */
const BEFORE = [0, 1, 2, 3, 4] as const;
const IN_TABLE_2 = 2;

/** Table 1: the whole budget by its exports; the climate budget is the total of Table 2, and before its years the operations themselves. */
export const budgetHistory: RecordsFrom = (compiling) => {
  const { dossier } = compiling;
  const current = currentYear(dossier);
  if (current === null) return [];
  const whole = BEFORE.flatMap((before): readonly (readonly [string, Figure])[] => {
    const year = current - before;
    const [sum] = sumsOf(dossier, 'expenses', year, stageOf(year, current));
    return sum === undefined ? [] : [[columnOf(before), sumFigure(sum, compiling.language)]];
  });
  const climate = climateOf(current, compiling);
  return [
    ...(whole.length > 0 ? [{ key: 'budget', cells: Object.fromEntries(whole) }] : []),
    ...(climate.length > 0 ? [{ key: 'climate', cells: Object.fromEntries(climate) }] : []),
  ];
};

const columnOf = (before: number): string => (before === 0 ? 'year0' : `year-${before}`);

function climateOf(current: number, compiling: Compiling): readonly (readonly [string, Figure])[] {
  const rows = [...(compiling.tables.get('IP-2')?.keys() ?? [])];
  if (!rows.some((key) => GIVEN.test(key))) return [];
  return BEFORE.flatMap((before): readonly (readonly [string, Figure])[] => {
    const column = columnOf(before);
    const figure = before <= IN_TABLE_2 ? totalOf(column, compiling) : spentOn(current - before, current, compiling);
    return figure === null ? [] : [[column, figure]];
  });
}

/** Rows of Table 2 that the workbook gives. */
const GIVEN = /^(?:allocation|function):/;

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
