import { addressOf } from '../../../src/domain/cell';
import { isAction, isInvestment, isObservation } from '../../../src/domain/fact';
import type { PlannedCell, SheetPlan } from '../../../src/domain/plan';
import { compileBook } from '../../../src/pipeline/compile/compileBook';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { drawnDossier, type DrawnDossier } from '../../corpus/dossiers';
import { disagreements } from '../../support/univer';

const DOSSIERS = 200;
const AT_ONCE = 25; // books that one process of the engine computes

interface Compiled extends DrawnDossier {
  readonly seed: number;
  readonly tables: readonly SheetPlan[];
}

const compiled: readonly Compiled[] = Array.from({ length: DOSSIERS }, (_, seed) => {
  const { workbook, dossier } = drawnDossier(seed);
  return { seed, workbook, dossier, tables: compileTables(dossier, workbook) };
});

test.each(Array.from({ length: DOSSIERS / AT_ONCE }, (_, i) => i * AT_ONCE))(
  'an engine that is not ours computes the stored value of each formula, from dossier %i on',
  (first) => {
    const judged = compiled.slice(first, first + AT_ONCE).map(({ workbook, dossier, tables }) => ({
      workbook,
      plans: compileBook({ tables, dossier, findings: [], workbook }),
    }));
    expect(disagreements(judged)).toEqual([]);
  },
);

/** The sum of the figures that a column of a table adds; nothing where the table has no such figure. */
function columnSum({ tables }: Compiled, table: RegExp, column: string): number | null {
  const cells = tables.filter((plan) => table.test(plan.table)).flatMap(cellsOf);
  const figures = cells.flatMap(({ key = '', value }) =>
    key.endsWith(`/${column}`) && !isOutside(key) && typeof value === 'number' ? [value] : [],
  );
  return figures.length === 0 ? null : sum(figures);
}

/** Rows that the total of a table does not add: itself, and sinks, which stand apart. */
const isOutside = (key: string): boolean => /^(?:total|afolu-sinks)\//.test(key);

const cellsOf = ({ rows }: SheetPlan): readonly PlannedCell[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []));

const cellOf = ({ tables }: Compiled, table: RegExp, wanted: string): number | null => {
  const value = tables
    .filter((plan) => table.test(plan.table))
    .flatMap(cellsOf)
    .find(({ key }) => key === wanted)?.value;
  return typeof value === 'number' ? value : null;
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const observed = ({ dossier }: Compiled, indicator: string): number =>
  dossier.facts
    .filter(isObservation)
    .find((fact) => fact.indicator === indicator && fact.year === dossier.settings.baselineYear)?.value ?? NaN;
const acted = ({ dossier }: Compiled) => dossier.facts.filter(isAction);
const invested = ({ dossier }: Compiled): number =>
  sum(
    dossier.facts
      .filter(isInvestment)
      .filter(({ use }) => use === 'used')
      .map(({ amount }) => amount.value),
  );
const avoided = (one: Compiled): number => sum(acted(one).map(({ reduction }) => reduction?.value ?? 0));
const planned = (one: Compiled): number => sum(acted(one).map(({ budget }) => budget?.value ?? 0));
const funded = (one: Compiled): number =>
  sum(acted(one).flatMap(({ funding }) => funding.map(({ amount }) => amount.value)));

type Law = readonly [
  says: string,
  written: (one: Compiled) => number | null,
  owed: (one: Compiled) => number,
  /** In how many of the dossiers the table holds figures, at least: a law that meets none proves nothing. */
  met: number,
];

const laws: readonly Law[] = [
  [
    'rows of A-1.3 are the gross inventory',
    (one) => columnSum(one, /^A-1\.[34]$/, 'total'),
    (one) => observed(one, 'ghg-total'),
    190,
  ],
  [
    'total of A-1.3 is the gross inventory',
    (one) => cellOf(one, /^A-1\.[34]$/, 'total/total'),
    (one) => observed(one, 'ghg-total'),
    190,
  ],
  [
    'rows of A-1.1 are final energy, in MWh',
    (one) => columnSum(one, /^A-1\.1$/, 'total'),
    (one) => observed(one, 'energy-total') * 1000,
    190,
  ],
  [
    'baseline of the gap is the inventory, in kt',
    (one) => cellOf(one, /^A-2\.[1-4]$/, 'total/baseline'),
    (one) => observed(one, 'ghg-total') / 1000,
    90,
  ],
  [
    'reductions of the gap are those of the actions, in kt',
    (one) => cellOf(one, /^A-2\.[1-4]$/, 'total/plan'),
    (one) => avoided(one) / 1000,
    40,
  ],
  ['reductions of B-1.1 are those of the actions', (one) => columnSum(one, /^B-1\.1$/, 'direct'), avoided, 190],
  ['reductions of B-2.2 are those of the actions', (one) => columnSum(one, /^B-2\.2$/, 'reduction'), avoided, 190],
  ['costs of B-2.2 are those of the actions', (one) => columnSum(one, /^B-2\.2$/, 'cost'), planned, 190],
  ['table 4 holds what each funder brings', (one) => columnSum(one, /^IP-4$/, 'size'), funded, 190],
  ['total of table 4 is what funders bring', (one) => cellOf(one, /^IP-4$/, 'total/size'), funded, 190],
  ['impacts of table 6 are those of the actions', (one) => columnSum(one, /^IP-6$/, 'impact'), avoided, 190],
  ['budgets of table 6 are those of the actions', (one) => columnSum(one, /^IP-6$/, 'budget'), planned, 190],
  [
    'table 7 holds the plan of investments, in M€',
    (one) => columnSum(one, /^IP-7$/, 'capex'),
    (one) => invested(one) / 1e6,
    40,
  ],
  ['table 8 shares the plan among who bears it', (one) => columnSum(one, /^IP-8$/, 'municipality'), invested, 40],
  ['table 9 shares the plan among who bears it', (one) => columnSum(one, /^IP-9$/, 'municipality'), invested, 40],
];

test.each(laws)('%s: nothing lost, nothing twice', (_, written, owed, met) => {
  const seen = compiled.flatMap((one) => {
    const value = written(one);
    return value === null ? [] : [{ one, value, owed: owed(one) }];
  });
  const broken = seen.filter(({ value, owed: due }) => !(Math.abs(value - due) <= 1e-9 * Math.max(1, Math.abs(due))));
  expect(broken.map(({ one, value, owed: due }) => `dossier ${one.seed}: ${value}, not ${due}`)).toEqual([]);
  expect(seen.length).toBeGreaterThanOrEqual(met);
});

test('each number of each table leads to its source cells', () => {
  const untraced = compiled.flatMap(({ seed, tables }) =>
    tables.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, col) =>
          typeof cell?.value === 'number' && (cell.lineage?.from.length ?? 0) === 0
            ? [`dossier ${seed}: ${name}!${addressOf(row, col)}`]
            : [],
        ),
      ),
    ),
  );
  expect(untraced).toEqual([]);
});
