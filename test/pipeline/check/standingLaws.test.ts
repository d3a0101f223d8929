import * as fc from 'fast-check';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { defaultSettings } from '../../../src/domain/settings';
import { compileTables, findingsIn, understand } from '../../../src/pipeline';

type Row = readonly (string | number)[];

/** Cells that something blocking is said of, through the whole pipeline, in a workbook of one typed table. */
function blocked(rows: readonly Row[]): readonly string[] {
  const workbook = workbookOf([{ name: 'CCC', rows }], {});
  const dossier = understand(workbook, { settings: defaultSettings, memory: [] });
  expect(dossier.recognitions.filter(({ standing }) => standing !== undefined)).toHaveLength(1);
  return findingsIn({ dossier, tables: compileTables(dossier, workbook) })
    .filter(({ severity }) => severity === 'blocking')
    .map(({ ruleId, at }) => `${ruleId} ${at?.address}`);
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
const spaced = (value: number) => `${Math.round(value)}`.replace(/(\d)(?=(?:\d{3})+$)/g, '$1 ');

/** A row of amounts, each with its share of the first. */
const printed = (label: string, [bau = 0, ...rest]: readonly number[]): Row => [
  label,
  spaced(bau),
  ...rest.flatMap((one) => [spaced(one), percent(one, bau)]),
];

/** A gap of the economic model as the model prints it: computed on whole figures, then rounded cell by cell. */
const g3 = fc
  .array(fc.tuple(fc.double({ min: 5, max: 4000, noNaN: true }), fc.double({ min: 0.01, max: 0.95, noNaN: true })), {
    minLength: 5,
    maxLength: 5,
  })
  .map((sectors): readonly Row[] => {
    const lines = sectors.map(([bau, share]) => {
      const [reduction, offset] = [bau * share, Math.min(bau * (1 - share), 0.2 * bau)];
      return [bau, reduction, bau - reduction, offset, bau - reduction - offset] as const;
    });
    const total = [0, 1, 2, 3, 4].map((i) => lines.reduce((sum, line) => sum + (line[i] ?? 0), 0));
    const labels = ['Transport', 'Buildings & Heating', 'Electricity', 'Waste', 'Other (incl. IPPU & AFOLU)'];
    return [
      ['A-2.1: Emissions Gap (kt CO2e)'],
      ['', 'BAU 2030', 'Reduction', '%', 'Remaining', '%', 'Residual offsetting', '%', 'Gap', '%'],
      ...lines.map((line, i) => printed(labels[i] ?? '', line)),
      printed('Total', total),
    ];
  });

/** An inventory of version 2, in tonnes, scopes and totals rounded apart. */
const inventory = fc
  .array(fc.array(fc.double({ min: 100, max: 900_000, noNaN: true }), { minLength: 3, maxLength: 3 }), {
    minLength: 5,
    maxLength: 5,
  })
  .map((lines): readonly Row[] => {
    const labels = ['Buildings', 'Transport', 'Waste', 'Industrial Process and Product Use (IPPU)', 'AFOLU'];
    const sums = lines.map((line) => [...line, line.reduce((a, b) => a + b, 0)]);
    const total = [0, 1, 2, 3].map((i) => sums.reduce((sum, line) => sum + (line[i] ?? 0), 0));
    return [
      ['A-1.4: GHG emissions by source sectors'],
      ['Base year', 2019],
      ['', 'Scope 1', 'Scope 2', 'Scope 3', 'Total'],
      ...sums.map((line, i): Row => [labels[i] ?? '', ...line.map(Math.round)]),
      ['Total', ...total.map(Math.round)],
    ];
  });

test('what was rounded cell by cell is never blocked', () => {
  fc.assert(
    fc.property(fc.oneof(g3, inventory), (rows) => {
      expect(blocked(rows)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a figure that is off by a tenth is found, and something is said of its row or of its column only', () => {
  fc.assert(
    fc.property(inventory, fc.nat(4), fc.nat(3), (rows, sector, column) => {
      const [line, place] = [3 + sector, 1 + column];
      const wrong = rows.map((row, i) =>
        i === line ? row.map((cell, j) => (j === place ? Math.round(Number(cell) * 1.1) + 20 : cell)) : row,
      );
      const said = blocked(wrong).map((one) => one.split(' ')[1] ?? '');
      expect(said.length).toBeGreaterThan(0);
      const own = [`E${line + 1}`, `${'ABCDE'[place] ?? ''}9`];
      expect(said.filter((address) => !own.includes(address))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
