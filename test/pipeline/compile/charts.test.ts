import type { Fact, Investment } from '../../../src/domain/fact';
import type { SheetPlan } from '../../../src/domain/plan';
import type { Settings } from '../../../src/domain/settings';
import { compileBook } from '../../../src/pipeline/compile/compileBook';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { modelChart } from '../../../src/pipeline/compile/charts/modelChart';
import { drawPlan } from '../../support/drawPlan';
import { dossierOf, euros, missing, observation, source } from '../../support/facts';
import { expectSameAsGolden } from '../../support/golden';
import { drawCharts, plannedCharts } from '../../support/seenCharts';
import { sheetPlan } from '../../support/sheetPlans';
import { rivemontFacts, workbookBehind } from './rivemont';

const paid = (year: number, at: string, value: number, funder?: string): Investment => ({
  kind: 'investment',
  title: 'Rénovation des logements, tranche 1',
  operation: 'OP-1',
  actions: [{ action: '1.1', costShare: 1 }],
  nature: 'capex',
  measure: 'CP-voted',
  amount: euros(at, value, funder === undefined ? 'TTC' : 'none'),
  cells: {},
  confidence: 1,
  use: 'used',
  doubts: [],
  source: source(at, value),
  ...(funder === undefined ? { year } : { funder }),
});

/** One operation that pays an action: two years of credits, three funders. */
const operation: readonly Investment[] = [
  paid(2024, 'PPI!C2', 400_000),
  paid(2025, 'PPI!D2', 600_000),
  paid(0, 'PPI!E2', 200_000, 'État'),
  paid(0, 'PPI!F2', 500_000, 'Métropole'),
  paid(0, 'PPI!G2', 300_000, 'Région'),
];

function chartsOf(facts: readonly Fact[], settings: Partial<Settings> = {}): SheetPlan {
  const territory = { name: 'Rivemont Métropole', level: 'epci', siren: '200000001' } as const;
  const dossier = dossierOf(facts, { territory, ...settings });
  const workbook = workbookBehind(facts);
  const tables = compileTables(dossier, workbook);
  const plan = compileBook({ tables, dossier, findings: [], workbook }).find(({ table }) => table === 'charts');
  if (plan === undefined) throw new Error('a book has a sheet of charts');
  return plan;
}

const drawn = (plan: SheetPlan): string => {
  const alts = (plan.charts ?? []).map(({ alt }) => alt);
  const rows = plan.rows.filter(({ key }) => !/drawn-\d+$/.test(key ?? ''));
  return `${drawCharts(plannedCharts(plan), alts)}\n\n${drawPlan({ ...plan, rows })}`;
};

const saidUnder = (plan: SheetPlan, id: string): string =>
  plan.rows
    .filter(({ key }) => key?.startsWith(`${id}/said`) === true)
    .map(({ cells }) => String(cells[1]?.value))
    .join(' ');
const idsOf = (plan: SheetPlan) => plannedCharts(plan).map(({ name }) => name);

test.each([
  ['charts-V2.fr', {}],
  ['charts-V1.en', { actionPlan: 'V1', gapForm: 'G1', investmentPlan: 'early', language: 'en' }],
] as const)('the charts of a small city read as in test/golden/%s.txt', (file, settings) => {
  expectSameAsGolden(`${file}.txt`, drawn(chartsOf([...rivemontFacts, ...operation], settings)));
});

test('an empty contract has no chart, and says why for each', () => {
  const plan = chartsOf([]);
  expect(plan.charts).toBeUndefined();
  for (const id of ['emissions', 'path', 'fields', 'funders', 'coverage']) {
    expect(saidUnder(plan, id)).toMatch(/^Pas de graphique : /);
  }
});

test('a sector without figure is named and not drawn: it is not a zero', () => {
  const facts = rivemontFacts.map((fact) =>
    fact.kind === 'observation' && fact.indicator === 'ghg-dechets' && fact.status === 'measured'
      ? missing(fact)
      : fact,
  );
  const plan = chartsOf(facts);
  const [emissions] = plannedCharts(plan);
  expect(emissions?.categories).not.toContain('Waste');
  expect(saidUnder(plan, 'emissions')).toMatch(/Sans chiffre, donc non dessiné : Waste/);
});

test('the path wants every figure of its total: without reductions of actions there is none, and the column is named', () => {
  const plan = chartsOf(rivemontFacts.filter(({ kind }) => kind !== 'action'));
  expect(idsOf(plan)).not.toContain('CCC path');
  expect(saidUnder(plan, 'path')).toMatch(/\(5\) Emissions reduction through the CCC Action Plan/);
});

test('the gap that is drawn is what no action covers: the gap of the table less the reductions of its actions', () => {
  const plan = chartsOf(rivemontFacts);
  const path = plannedCharts(plan).find(({ name }) => name === 'CCC path');
  const [target, planned, uncovered] = path?.series.map(({ values }) => values.at(-1)) ?? [];
  expect(uncovered).toBeCloseTo(864 - 126, 9);
  expect(Number(planned) - Number(target)).toBeCloseTo(Number(uncovered), 9);
  expect(saidUnder(plan, 'path')).toContain('Réductions qu’aucune action ne couvre : 738 kt CO₂e/an');
});

const total = (year: number, at: string, value: number, version = 'V2024') =>
  observation('ghg-total', year, at, value, { unit: 'ktCO2e/an', version });

test('totals measured since the base year are drawn, of the same version only, each led back to its source', () => {
  const facts = [
    ...rivemontFacts.filter((fact) => fact.kind !== 'observation' || fact.year !== 2022),
    total(2021, 'Bilan!F9', 2000),
    total(2022, 'Bilan!G9', 1950, 'V2023'),
    total(2023, 'GES!H9', 1800), // its sheet knows sectors that are not there in that year
  ];
  const plan = chartsOf(facts);
  const path = plannedCharts(plan).find(({ name }) => name === 'CCC path');
  expect(path?.series[0]).toMatchObject({ name: 'Mesuré', values: [2100, null, 2000, ...Array(9).fill(null)] });
  const cell = plan.rows.find(({ key }) => key === 'path/2021')?.cells[2];
  expect([cell?.formula, cell?.lineage?.from]).toEqual([
    'IF(ISNUMBER(Bilan!F9),Bilan!F9,NA())',
    [{ sheet: 'Bilan', address: 'F9' }],
  ]);
  expect(saidUnder(plan, 'path')).toMatch(/Mesuré en 2021 : 2\s000 kt CO₂e\/an/);
});

test('a total that is not what the sectors add up to starts no line: it is another quantity', () => {
  const facts = rivemontFacts.map((fact) =>
    fact.kind === 'observation' && fact.indicator === 'ghg-total' ? { ...fact, value: 1_900_000 } : fact,
  );
  const plan = chartsOf([...facts, total(2021, 'Bilan!F9', 2000)]);
  const path = plannedCharts(plan).find(({ name }) => name === 'CCC path');
  expect(path?.series.map(({ name }) => name)).not.toContain('Mesuré');
});

test('amounts with and without tax are two series, never one sum', () => {
  const fields = plannedCharts(chartsOf(rivemontFacts)).find(({ name }) => name === 'CCC fields');
  expect(fields?.series.map(({ name, values }) => [name, values])).toEqual([
    ['Montants HT', [94_000_000, 12_500_000]],
    ['Montants TTC', [null, 8_200_000]],
  ]);
});

/** The gap table of the economic model, its totals as a person typed them. */
const model = (totals: Readonly<Record<string, number | null>>): SheetPlan =>
  sheetPlan('A-2.1', [
    Object.values(totals).map((value, i) => ({
      value,
      key: `total/${Object.keys(totals)[i] ?? ''}`,
      unit: 'kt CO2e/year',
    })),
  ]);
const modelled = (totals: Parameters<typeof model>[0]) =>
  modelChart(model(totals), 2030, { home: 'CCC Graphiques', isValuesOnly: false }, 'fr');

test('the economic model has no base year: its chart goes from the trend to what no action covers', () => {
  const drawing = modelled({ bau: 2300, reduction: 1500, remaining: 800, offsetting: 460, gap: 340 });
  expect(
    'rows' in drawing && drawing.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.value)]),
  ).toEqual([
    ['Tendance, sans le plan', 2300, undefined],
    ['Réductions du plan', 1500, undefined],
    ['Émissions restantes', 800, undefined],
    ['Émissions à compenser', 460, undefined],
    ['Réductions qu’aucune action ne couvre', undefined, 340],
  ]);
  expect('said' in drawing && drawing.said.at(-1)).toBe(
    'Réductions qu’aucune action ne couvre : 340 kt CO₂e/an (barre en tirets).',
  );
});

test('a figure of the model that is missing leaves no chart', () => {
  expect(modelled({ bau: 2300, reduction: null, remaining: 800, offsetting: 460, gap: 340 })).toMatchObject({
    why: expect.stringMatching(/^Pas de graphique : il manque un chiffre/),
  });
});

test('in the form of the model, a contract that it has not filled says so', () => {
  expect(saidUnder(chartsOf(rivemontFacts, { gapForm: 'G3' }), 'path')).toMatch(/Baseline Emissions \(BAU 2030\)/);
});

test('values only: the figures are written without formulas', () => {
  const plan = chartsOf([...rivemontFacts, ...operation], { isValuesOnly: true });
  expect(plan.rows.flatMap(({ cells }) => cells).some((cell) => cell?.formula !== undefined)).toBe(false);
  expect(plannedCharts(plan)).toHaveLength(5);
});

test('no two charts cover each other, nor the sentence under them', () => {
  const plan = chartsOf([...rivemontFacts, ...operation]);
  for (const { place, id } of plan.charts ?? []) {
    const under = plan.rows.slice(place.top, place.bottom + 1).map(({ key }) => key);
    expect(under.every((key) => key?.startsWith(`${id}/drawn-`))).toBe(true);
  }
});
