import { chartLooks } from '../../../catalogue/chartLooks';
import { chartSheetWords as w } from '../../../catalogue/chartSheetWords';
import { type Message, say } from '../../../domain/message';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import { unitName } from '../../../domain/unitName';
import { type CellTerm, constant, type Expression, valueOfExpression } from '../formula';
import type { Drawing, NotDrawn } from './block';
import { measuredCell, measuredSince, type Measuring } from './measured';
import { drawnCell, headingOf, type Home, isNumber, keyedCells } from './reading';

/** How a gap table that starts from a base year gives what would be left, and what nothing covers. */
interface Path {
  /** Columns of what is taken away from the start. */
  readonly reductions: readonly [string, ...string[]];
  /** What no action covers: the gap less these columns. */
  readonly covered: readonly string[];
  readonly planned: Message<never>;
  readonly uncovered: Message<never>;
  readonly said: Message<'base' | 'unit' | 'year' | 'residual' | 'target' | 'planned'>;
  readonly gapSaid: Message<'uncovered' | 'unit'>;
}

const paths: Readonly<Record<string, Path>> = {
  'A-2.2': {
    reductions: ['existing', 'plan'],
    covered: ['plan'],
    planned: w.pathPlanned,
    uncovered: w.pathUncovered,
    said: w.pathSaid,
    gapSaid: w.pathGap,
  },
  // Form G1 says nothing of the plan: the gap is what the plan is to close.
  'A-2.3': {
    reductions: ['existing'],
    covered: [],
    planned: w.pathExisting,
    uncovered: w.pathToClose,
    said: w.pathExistingSaid,
    gapSaid: w.pathToCloseSaid,
  },
};

/** From the base year to the target year: what is aimed at, what is expected, and the reductions that no action covers. */
export function pathChart(tables: readonly SheetPlan[], measuring: Measuring, home: Home): Drawing | NotDrawn {
  const { language, targetYear } = measuring.dossier.settings;
  const id = 'path';
  const table = tables.find((one) => Object.hasOwn(paths, one.table));
  const path = table && paths[table.table];
  const cells = table === undefined ? [] : keyedCells(table);
  const year = Number(cells.find(({ row, column }) => row === 'base-year' && column === 'value')?.cell.value ?? NaN);
  const target = `${targetYear}`;
  const none = say(w.pathTarget, {}, language);
  if (table === undefined || path === undefined || !(year < targetYear)) {
    return { id, title: none, why: say(w.pathNoTable, {}, language) };
  }
  const wanted = ['baseline', 'residual', 'gap', ...path.reductions];
  const totals = new Map(cells.filter(({ row }) => row === 'total').map((one) => [one.column, one]));
  const lacking = wanted.filter((column) => !isNumber(totals.get(column)?.cell.value ?? null));
  if (lacking.length > 0) {
    const list = lacking.map((column) => headingOf(table, totals.get(column)?.term)).join(' ; ');
    return { id, title: none, why: say(w.pathNone, { sheet: table.name, list }, language) };
  }
  const term = (column: string): CellTerm => totals.get(column)!.term; // none lacks
  const drawn = (expression: Expression, columns: readonly string[]) => drawnCell(expression, columns.map(term), home);
  const start = drawn(term('baseline'), ['baseline']);
  const planned = path.reductions.reduce<Expression>(
    (left, one) => ({ is: '-', left, right: term(one) }),
    term('baseline'),
  );
  const open = path.covered.reduce<Expression>((left, one) => ({ is: '-', left, right: term(one) }), term('gap'));
  const uncovered: Expression = { is: 'MAX', left: constant(0), right: open };
  const left = Number(valueOfExpression(uncovered));
  const end: readonly PlannedCell[] = [
    drawn(term('residual'), ['residual']),
    drawn(planned, ['baseline', ...path.reductions]),
    drawn(uncovered, ['gap', ...path.covered]),
  ];
  const tableUnit = totals.get('baseline')?.cell.unit ?? '';
  const unit = unitName(tableUnit, language);
  const base = Number(valueOfExpression(term('baseline')));
  const measured = new Map(
    measuredSince(measuring, base)
      .filter((one) => one.year < targetYear)
      .map((one) => [one.year, one]),
  );
  const last = [...measured.values()].at(-1);
  const isMeasured = last !== undefined;
  const cellsOf = (at: number): readonly (PlannedCell | null)[] => {
    const seen = measured.get(at);
    const own = at === year ? start : seen === undefined ? null : measuredCell(seen, tableUnit, home, language);
    const rest = at === year ? [start, start, null] : at === targetYear ? end : [null, null, null];
    return isMeasured ? [own, ...rest] : rest;
  };
  return {
    id,
    kind: 'lines',
    title: say(w.pathTitle, { year: `${year}`, target, unit }, language),
    unit,
    heading: say(w.year, {}, language),
    series: [
      ...(isMeasured ? [{ name: say(w.pathMeasured, {}, language), look: chartLooks.measured }] : []),
      { name: say(w.pathTarget, {}, language), look: chartLooks.target },
      { name: say(path.planned, {}, language), look: chartLooks.planned },
      { name: say(path.uncovered, {}, language), look: chartLooks.open },
    ],
    rows: Array.from({ length: targetYear - year + 1 }, (_, i) => ({
      key: `${year + i}`,
      label: `${year + i}`,
      cells: cellsOf(year + i),
      ...((i === 0 || year + i === targetYear) && { to: term(i === 0 ? 'baseline' : 'residual').at }),
    })),
    said: [
      say(
        path.said,
        {
          base,
          unit,
          year: `${year}`,
          residual: Number(valueOfExpression(term('residual'))),
          target,
          planned: Number(valueOfExpression(planned)),
        },
        language,
      ),
      ...(isMeasured
        ? [say(w.pathMeasuredSaid, { year: `${last.year}`, value: last.value / 1000, unit }, language)]
        : []),
      left > 0 ? say(path.gapSaid, { uncovered: left, unit }, language) : say(w.pathNoGap, {}, language),
      say(w.pathStraight, {}, language),
    ],
  };
}
