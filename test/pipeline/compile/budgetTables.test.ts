import type { Fact, Investment, Money } from '../../../src/domain/fact';
import type { Settings } from '../../../src/domain/settings';
import { dossierOf } from '../../support/facts';
import { typed } from '../../support/officer';
import { built, cellOf } from '../../support/rebuild';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const COLUMNS: Readonly<Record<number, string>> = { 2021: 'B', 2022: 'C', 2023: 'D', 2024: 'E', 2025: 'F', 2026: 'G' };

const euros = (value: number, address: string, taxBasis: Money['taxBasis']): Money => ({
  read: { value, unit: '€' },
  value,
  currency: 'EUR',
  taxBasis,
  source: { sheet: 'PPI', address, text: `${value}`, isLive: true },
});

/** An amount of the operation on a row of the plan, in a year: paid until 2024, voted from 2025. */
function amount(
  row: number,
  year: number,
  value: number,
  rest: Partial<Investment> = {},
  taxBasis: Money['taxBasis'] = 'TTC',
): Fact {
  const money = euros(value, `${COLUMNS[year] ?? 'H'}${row}`, taxBasis);
  return {
    kind: 'investment',
    title: `Opération ${row}`,
    operation: `2024-${row}`,
    actions: [{ action: '1.1', costShare: 1 }],
    nature: 'capex',
    measure: year < 2025 ? 'CP-paid' : 'CP-voted',
    year,
    amount: money,
    source: money.source,
    cells: {},
    confidence: 1,
    use: 'used',
    doubts: [],
    ...rest,
  };
}

const plan: readonly Fact[] = [
  amount(2, 2021, 100_000),
  amount(2, 2022, 150_000),
  amount(2, 2023, 200_000),
  amount(2, 2024, 300_000),
  amount(2, 2025, 400_000),
  amount(2, 2026, 500_000),
  amount(3, 2024, 1_000_000, { actions: [{ action: '1.1', costShare: 0.25 }] }),
  amount(3, 2025, 2_000_000, { actions: [{ action: '1.1', costShare: 0.25 }] }),
  amount(4, 2025, 9_000_000, { actions: [] }), // pays no action of the contract
];

const contract = (facts: readonly Fact[], settings: Partial<Settings> = {}) => {
  const all = [...rivemontFacts, ...facts];
  return built(dossierOf(all, { ...rivemont().settings, ...settings }), workbookBehind(all));
};

/** The rows of a table whose key begins so, each cell as a reviewer reads it. */
const rowsOf = (tables: ReturnType<typeof contract>['tables'], table: string, ...keys: readonly string[]) => {
  const plan = tables.find((one) => one.table === table);
  const rows = plan?.rows.filter(({ key = '' }) => keys.some((start) => key.startsWith(start))) ?? [];
  return rows.map(({ cells }) => cells.slice(1).map((cell) => cell?.formula ?? cell?.value ?? ''));
};

test('the climate budget is what the operations of the contract were paid, then are voted, by field and by year', () => {
  const { tables } = contract(plan);
  expect(rowsOf(tables, 'IP-2', 'heading', 'allocation:', 'total').map((cells) => cells.join(' | '))).toEqual([
    'Fields of Action | Sector Subsection | 2023 | 2024 | 2025 | Tax basis (added by the city)',
    'Built Environment | Opération 2 | IF(ISNUMBER(PPI!D2),PPI!D2,"") | IF(ISNUMBER(PPI!E2),PPI!E2,"") | IF(ISNUMBER(PPI!F2),PPI!F2,"") | TTC',
    'Built Environment | Opération 3 |  | IF(ISNUMBER(PPI!E3),PPI!E3/4,"") | IF(ISNUMBER(PPI!F3),PPI!F3/4,"") | TTC',
    'Total in € |  | IF(COUNT(D6:D10)>=1,SUM(D6:D10),"") | IF(COUNT(E6:E10)>=1,SUM(E6:E10),"") | IF(COUNT(F6:F10)>=1,SUM(F6:F10),"") | ',
  ]);
  expect(['year-2', 'year-1', 'year0'].map((year) => cellOf(tables, 'IP-2', `total/${year}`).value)).toEqual([
    200_000, 550_000, 900_000,
  ]);
  const table1 = BEFORE.map((year) => cellOf(tables, 'IP-1', `climate/${year}`));
  expect(table1.map(({ value }) => value)).toEqual([100_000, 150_000, 200_000, 550_000, 900_000]);
  expect(table1.map(({ formula }) => formula)).toEqual([
    'IF(ISNUMBER(PPI!B2),PPI!B2,"")',
    'IF(ISNUMBER(PPI!C2),PPI!C2,"")',
    `IF(ISNUMBER('CCC Tableau 2'!D11),SUM('CCC Tableau 2'!D11),"")`,
    `IF(ISNUMBER('CCC Tableau 2'!E11),SUM('CCC Tableau 2'!E11),"")`,
    `IF(ISNUMBER('CCC Tableau 2'!F11),SUM('CCC Tableau 2'!F11),"")`,
  ]);
  expect(BEFORE.map((year) => cellOf(tables, 'IP-1', `budget/${year}`).value)).toEqual(BEFORE.map(() => null));
  expect(cellOf(tables, 'IP-2', lineOf(tables, 'year-1', 1)).lineage).toMatchObject({
    from: [{ sheet: 'PPI', address: 'E3' }],
    steps: ['payé en 2024', 'part de l’opération qui paie des actions du champ : 25 %'],
  });
});

const BEFORE = ['year-4', 'year-3', 'year-2', 'year-1', 'year0'];

/** The key of a cell of a line that the plan gives. */
const lineOf = (tables: ReturnType<typeof contract>['tables'], column: string, line: number): string => {
  const plan = tables.find((one) => one.table === 'IP-2');
  return `${plan?.rows.filter(({ key }) => key?.startsWith('allocation:'))[line]?.key}/${column}`;
};

test('amounts with and without tax are shown with their basis and never added', () => {
  const { tables } = contract([...plan, amount(5, 2025, 700_000, {}, 'HT')]);
  expect(rowsOf(tables, 'IP-2', 'allocation:').map((cells) => cells.at(-1))).toEqual(['TTC', 'TTC', 'HT']);
  expect(cellOf(tables, 'IP-2', 'total/year0')).toMatchObject({ value: null });
  expect(cellOf(tables, 'IP-1', 'climate/year0').value).toBeNull();
  expect(rowsOf(tables, 'IP-2', 'note-2').flat()).toEqual([
    'Des montants HT et des montants TTC se mêlent : ils ne s’ajoutent pas, le total attend.',
  ]);
});

test('money says whether it holds the tax wherever it stands in the investment plan', () => {
  const { tables } = contract([...plan, amount(2, 2025, 50_000, { funder: 'ADEME', measure: 'estimate' }, 'none')]);
  const last = (table: string, key: string) => rowsOf(tables, table, key).map((cells) => cells.at(-1));
  expect(last('IP-4', 'funder:')).toEqual(['sans taxe']);
  expect(last('IP-7', 'operation:')).toEqual(['TTC', 'TTC']);
  expect(last('IP-8', 'action:1.1')).toEqual(['TTC']);
  expect(last('IP-9', 'action:1.1')).toEqual(['TTC']);
});

test('what people type under a year stays under it when the years move', () => {
  const first = contract(plan);
  const { spot } = cellOf(first.tables, 'IP-1', 'budget/year0');
  const next = [...rivemontFacts, ...plan, amount(3, 2025, 1_800_000, { measure: 'CP-paid' }), amount(3, 2026, 1)];
  const { tables } = built(dossierOf(next, rivemont().settings), typed(first.workbook, { [spot]: 900_000_000 }));
  const [heading = []] = rowsOf(tables, 'IP-1', 'heading');
  expect(heading.slice(1)).toEqual(['2022', '2023', '2024', '2025', '2026']); // nothing typed under 2021: it is gone
  expect(cellOf(tables, 'IP-1', 'budget/year-1').value).toBe(900_000_000);
  expect(cellOf(tables, 'IP-1', 'budget/year0').value).toBeNull();
});

test('what people typed under a year that the table has no more stays beside it, under its year', () => {
  const first = contract(plan);
  const { spot } = cellOf(first.tables, 'IP-1', 'budget/year-4');
  const next = [...rivemontFacts, ...plan, amount(3, 2025, 1_800_000, { measure: 'CP-paid' }), amount(3, 2026, 1)];
  const { tables } = built(dossierOf(next, rivemont().settings), typed(first.workbook, { [spot]: 700_000_000 }));
  const [heading = []] = rowsOf(tables, 'IP-1', 'heading');
  expect(heading.slice(1)).toEqual(['2022', '2023', '2024', '2025', '2026', '2021']);
  expect(rowsOf(tables, 'IP-1', 'budget')[0]).toContain(700_000_000);
});

test('a table whose amounts mix two tax bases says so, where it can say nothing else', () => {
  const mixed = plan.flatMap((fact): readonly Fact[] =>
    fact.kind === 'investment' ? [fact, { ...fact, operation: 'HT', amount: { ...fact.amount, taxBasis: 'HT' } }] : [],
  );
  const { tables } = contract(mixed);
  expect(BEFORE.map((year) => cellOf(tables, 'IP-1', `climate/${year}`).value)).toEqual(BEFORE.map(() => null));
});

test('without a plan of investments the tables of the budget wait, under the template’s own years', () => {
  const { tables } = contract([]);
  expect(rowsOf(tables, 'IP-2', 'heading')[0]?.slice(2, 5)).toEqual(['Y−2', 'Y−1', 'Y']);
  expect(rowsOf(tables, 'IP-2', 'allocation:')).toEqual([]);
});

test('a plan that says nothing paid does not say which of its years has come: its tables wait until it is said', () => {
  const voted = plan.map((fact) => (fact.kind === 'investment' ? { ...fact, measure: 'CP-voted' as const } : fact));
  const waiting = contract(voted).tables;
  expect(rowsOf(waiting, 'IP-2', 'allocation:')).toEqual([]);
  expect(rowsOf(waiting, 'IP-2', 'note-1').flat()[0]).toMatch(/dites l’année du budget dans les réglages/);
  expect(rowsOf(waiting, 'IP-1', 'note-1').flat()[0]).toMatch(/dites l’année du budget dans les réglages/);
  const { tables } = contract(voted, { budgetYear: 2026 });
  expect(rowsOf(tables, 'IP-2', 'heading')[0]?.slice(2, 5)).toEqual(['2024', '2025', '2026']);
  expect(cellOf(tables, 'IP-2', 'total/year0').value).toBe(500_000);
});

test('the early version has the current year only', () => {
  const { tables } = contract(plan, { investmentPlan: 'early' });
  expect(cellOf(tables, 'IP-2', 'total/allocation').value).toBe(900_000);
  expect(cellOf(tables, 'IP-2', lineOf(tables, 'allocation-share', 0)).value).toBeCloseTo(4 / 9, 12);
});
