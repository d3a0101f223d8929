import { chartWords } from '../catalogue/chartWords';
import { taxBasisWords } from '../catalogue/taxWords';
import { isUsed, type TaxBasis } from '../domain/fact';
import { actionsIn } from '../domain/factsByKind';
import type { Finding } from '../domain/finding';
import { type Language, say } from '../domain/message';
import { unitName } from '../domain/unitName';
import { gapFormOf } from '../pipeline/check/gap';
import type { Contract } from '../pipeline/check/items';
import { cellIn, cellsOfRow, headingsOf, isAmount, isFigure, labelOf, type Table } from '../pipeline/check/table';
import { tableOf } from '../pipeline/check/tableOf';
import type { BarChart } from './barChart';

/** Bars of a chart before the rest is told together. */
const MOST_BARS = 12;

/** The contract in figures: findings by sheet, emissions by sector, the way to the target year, budgets by axis. Only what is there. */
export function contractCharts(
  { dossier, tables }: Contract,
  findings: readonly Finding[],
  language: Language,
): readonly BarChart[] {
  const known = tables.map(tableOf);
  const year = `${dossier.settings.targetYear}`;
  const charts = [
    findingsChart(findings, language),
    ...known.filter(({ id }) => id === 'A-1.3' || id === 'A-1.4').map((table) => emissionsChart(table, language)),
    ...known.filter((table) => gapFormOf(table) !== null).map((table) => gapChart(table, year, language)),
    ...budgetCharts({ dossier, tables }, language),
  ];
  return charts.filter(({ bars }) => bars.length > 1);
}

function findingsChart(findings: readonly Finding[], language: Language): BarChart {
  const title = say(chartWords.findings, {}, language);
  const counts = counted(findings.map(({ at }) => [at?.sheet ?? say(chartWords.whole, {}, language), 1]));
  return { id: 'findings', title, unit: say(chartWords.findingsUnit, {}, language), bars: shortened(counts, language) };
}

function emissionsChart(table: Table, language: Language): BarChart {
  const cells = [...table.rows.keys()].filter((row) => row !== 'total').map((row) => cellIn(table, row, 'total'));
  const figures = cells.filter(isFigure);
  return {
    id: `emissions-${table.id}`,
    title: say(chartWords.emissions, {}, language),
    unit: unitName(figures[0]?.cell.unit ?? '', language),
    bars: figures.map((figure) => ({ label: labelOf(table, figure), value: figure.cell.value })),
  };
}

function gapChart(table: Table, year: string, language: Language): BarChart {
  const figures = cellsOfRow(table, 'total').filter(isFigure).filter(isAmount);
  const headings = headingsOf(table, figures);
  return {
    id: `gap-${table.id}`,
    title: say(chartWords.gap, { year }, language),
    unit: unitName(figures[0]?.cell.unit ?? '', language),
    bars: figures.map(({ cell, column }, place) => ({ label: headings[place] ?? column, value: cell.value })),
  };
}

/** One chart per tax basis: amounts of two bases are never added. */
function budgetCharts({ dossier }: Contract, language: Language): readonly BarChart[] {
  const budgets = actionsIn(dossier.facts).filter(isUsed);
  const bases = new Set(budgets.flatMap(({ budget }) => budget?.taxBasis ?? []));
  return [...bases].sort().map((basis: TaxBasis) => {
    const own = budgets.flatMap(({ axis, budget }): readonly (readonly [string, number])[] =>
      budget?.taxBasis === basis ? [[axis ?? say(chartWords.noAxis, {}, language), budget.value]] : [],
    );
    const title = say(chartWords.budgets, { basis: taxBasisWords[basis][language] }, language);
    return { id: `budgets-${basis}`, title, unit: '€', bars: shortened(counted(own), language) };
  });
}

const counted = (pairs: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] => {
  const sums = new Map<string, number>();
  for (const [label, value] of pairs) sums.set(label, (sums.get(label) ?? 0) + value);
  return [...sums].sort(([, a], [, b]) => b - a);
};

function shortened(sums: readonly (readonly [string, number])[], language: Language): BarChart['bars'] {
  const shown = sums.length > MOST_BARS ? sums.slice(0, MOST_BARS - 1) : sums;
  const rest = sums.slice(shown.length);
  const bars = shown.map(([label, value]) => ({ label, value }));
  if (rest.length === 0) return bars;
  const others = say(chartWords.others, {}, language);
  return [...bars, { label: others, value: rest.reduce((sum, [, value]) => sum + value, 0) }];
}
