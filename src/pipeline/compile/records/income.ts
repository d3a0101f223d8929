import { budgetViews } from '../../../catalogue/crosswalk/budgetViews';
import { budgetWords } from '../../../catalogue/tables/budgetWords';
import type { BudgetSum } from '../../../domain/budgetSum';
import type { Dossier } from '../../../domain/dossier';
import { say } from '../../../domain/message';
import { currentYear } from '../allocations';
import { linesOf, ofLines, stageOf, sumFigure, sumsOf } from '../budgets';
import { type Compiling, distinct, termAt } from '../compiling';
import type { Figure } from '../figure';
import { constant, type Expression, guarded, valueOfExpression } from '../formula';
import { said, type RecordsFrom } from './recordRow';

const chapters = budgetViews.find(({ id }) => id === 'M57-NATURE')?.sectors ?? [];

/** The latest year whose recurring income is known: that of the year under way as voted, else an account. */
export function incomeOf(dossier: Dossier): readonly BudgetSum[] {
  const current = currentYear(dossier);
  if (current === null) return [];
  const years = [0, 1, 2, 3, 4].map((before) => current - before);
  return (
    years.map((year) => sumsOf(dossier, 'income', year, stageOf(year, current))).find((own) => own.length > 0) ?? []
  );
}

/** Recurring income by chapter of the operating section, each as a share of the budget of the same year in Table 1. */
export const income: RecordsFrom = (compiling) => {
  const { dossier, language } = compiling;
  return [...incomeOf(dossier)]
    .sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
    .map((sum) => {
      const { code = '', label, year } = sum;
      const known = chapters.find(({ id }) => id === code)?.name[language];
      const share = shareOf(sum, compiling);
      return {
        key: `income:${code}`,
        cells: {
          year: said(`${year}`),
          category: said(label === undefined ? (known ?? code) : `${code} ${label}`),
          income: sumFigure(sum, language),
          ...(share !== null && { 'budget-share': share }),
        },
      };
    });
};

/** `null` where Table 1 has no budget of that year. */
function shareOf(sum: BudgetSum, { dossier, tables, language }: Compiling): Figure | null {
  const before = (currentYear(dossier) ?? sum.year) - sum.year;
  const whole = tables.get('IP-1')?.get(`budget/${before === 0 ? 'year0' : `year-${before}`}`);
  if (typeof whole?.figure.value !== 'number') return null;
  const lines = linesOf(sum);
  const own: Expression = lines === null ? constant(sum.value) : { is: 'SUMIFS', ...lines };
  const of = termAt(whole);
  const quotient: Expression = {
    is: 'IF',
    test: { is: 'zero', cell: of },
    met: constant(''),
    otherwise: { is: '/', left: own, right: of },
  };
  const expression = guarded([of], lines === null ? quotient : ofLines(lines, quotient), '');
  return {
    value: valueOfExpression(expression),
    expression,
    sources: distinct([...sum.sources, ...whole.figure.sources]),
    steps: [say(budgetWords.shareOfBudget, { year: `${sum.year}` }, language)],
  };
}
