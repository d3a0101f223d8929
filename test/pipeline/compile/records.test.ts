import type { Fact, Money } from '../../../src/domain/fact';
import type { Settings } from '../../../src/domain/settings';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { dossierOf, observation } from '../../support/facts';
import { typed } from '../../support/officer';
import { built, cellOf } from '../../support/rebuild';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const source = workbookBehind(rivemontFacts);
const first = built(rivemont(), source);
const again = (workbook: typeof first.workbook) => built(dossierOf(rivemontFacts, rivemont().settings), workbook);
const spot = (table: string, key: string) => cellOf(first.tables, table, key).spot;

test('what people write in a blank line is there after the next run, and blank lines are left under it', () => {
  const { tables } = again(
    typed(first.workbook, {
      [spot('IP-5', 'free:1/barrier')]: 'Taux d’endettement',
      [spot('IP-5', 'free:4/barrier')]: 'Peu de certificats',
    }),
  );
  expect(cellOf(tables, 'IP-5', 'free:1/barrier').value).toBe('Taux d’endettement');
  expect(cellOf(tables, 'IP-5', 'free:4/barrier').value).toBe('Peu de certificats');
  expect(cellOf(tables, 'IP-5', 'free:7/barrier').value).toBeNull();
});

test('a total adds what people type, and says nothing before', () => {
  expect(cellOf(first.tables, 'IP-2', 'total/year0').value).toBe('');
  const { tables } = again(
    typed(first.workbook, { [spot('IP-2', 'free:1/year0')]: 1_200_000, [spot('IP-2', 'free:2/year0')]: 800_000 }),
  );
  expect(cellOf(tables, 'IP-2', 'total/year0').value).toBe(2_000_000);
});

test('a figure that the template wants waits, and is required once a person wrote beside it', () => {
  expect(cellOf(first.tables, 'IP-1', 'budget/year0')).toMatchObject({ value: null, isAwaited: true });
  expect(cellOf(first.tables, 'IP-1', 'budget/year0').isRequired).toBeUndefined();
  const { tables } = again(typed(first.workbook, { [spot('IP-1', 'budget/year-1')]: 900_000_000 }));
  expect(cellOf(tables, 'IP-1', 'budget/year0')).toMatchObject({ value: null, isRequired: true });
  expect(cellOf(tables, 'IP-1', 'climate/year0').isRequired).toBeUndefined(); // a line that nobody took up
});

test('a share of two lines is computed in each year', () => {
  const { tables } = again(
    typed(first.workbook, {
      [spot('IP-1', 'budget/year0')]: 900_000_000,
      [spot('IP-1', 'climate/year0')]: 90_000_000,
    }),
  );
  expect(cellOf(tables, 'IP-1', 'climate-share/year0').value).toBeCloseTo(0.1, 12);
});

test('an objective for a year that the template does not ask is no target, and none is interpolated', () => {
  const facts = [
    observation('modal-share-bike', 2030, 'Suivi!C2', 15, { status: 'objective' }),
    observation('waste-per-capita', 2028, 'Suivi!C3', 480, { status: 'objective' }),
  ];
  const { tables } = built(dossierOf(facts), workbookOf([]));
  expect(cellOf(tables, 'B-3.1', 'indicator:modal-share-bike/target-2030').value).toBe(15);
  expect(cellOf(tables, 'B-3.1', 'indicator:modal-share-bike/target-2027').value).toBeNull();
  const keys = tables.find(({ table }) => table === 'B-3.1')?.rows.map(({ key }) => key) ?? [];
  expect(keys.filter((key) => key?.startsWith('indicator:'))).toEqual(['indicator:modal-share-bike']);
});

const euros = (value: number, address: string): Money => ({
  read: { value, unit: '€' },
  value,
  currency: 'EUR',
  taxBasis: 'HT',
  source: { sheet: 'PPI', address, text: `${value}`, isLive: true },
});

const paying = (row: number, year: number | null, value: number, rest: object = {}): Fact => ({
  kind: 'investment',
  title: `Opération ${row}`,
  operation: `2024-${row}`,
  actions: [{ action: '1.1', costShare: 1 }],
  nature: 'capex',
  measure: 'CP-voted',
  ...(year !== null && { year }),
  amount: euros(value, `${year === null ? 'H' : 'D'}${row}`),
  source: { sheet: 'PPI', address: `${year === null ? 'H' : 'D'}${row}`, text: `${value}`, isLive: true },
  cells: {},
  confidence: 1,
  use: 'used',
  doubts: [],
  ...rest,
});

const withPlan = (settings: Partial<Settings> = {}) => {
  const facts: readonly Fact[] = [
    ...rivemontFacts,
    paying(2, 2026, 3_000_000),
    paying(2, null, 900_000, { measure: 'estimate', funder: 'ADEME' }),
    paying(2, null, 400_000, { measure: 'estimate', funder: 'Métropole' }),
    paying(2, null, 5_000_000, { measure: 'AP' }),
    paying(2, null, 1_200_000, { measure: 'CP-paid' }), // to date: part of the years
    paying(3, 2026, 1_000_000, { actions: [{ action: '1.1', costShare: 0.25 }] }),
    paying(4, 2026, 7_000_000, { actions: [] }),
  ];
  return built(dossierOf(facts, { ...rivemont().settings, ...settings }), workbookBehind(facts)).tables;
};

test('an action costs the city the credits of its operations, in their share, and never the authorisation too', () => {
  const cell = cellOf(withPlan(), 'IP-9', 'action:1.1/municipality');
  expect(cell.value).toBe(3_250_000);
});

test('an action that operations with and without tax pay has no cost: the two are never added', () => {
  const withTax = paying(5, 2026, 500_000, { amount: { ...euros(500_000, 'D5'), taxBasis: 'TTC' } });
  const facts: readonly Fact[] = [...rivemontFacts, paying(2, 2026, 3_000_000), withTax];
  const { tables } = built(dossierOf(facts, rivemont().settings), workbookBehind(facts));
  expect(cellOf(tables, 'IP-9', 'action:1.1/municipality').value).toBeNull();
});

test('whoever brings capital is a line of Table 4; own funds are not, nor are operations outside the contract', () => {
  const tables = withPlan();
  const rows = tables.find(({ table }) => table === 'IP-4')?.rows.filter(({ key }) => key?.startsWith('funder:')) ?? [];
  expect(rows.map(({ cells }) => cells.slice(1, 4).map((cell) => cell?.value))).toEqual([['ADEME', 900_000, 'Public']]);
});

test('large projects are in millions of euros, the largest first', () => {
  const rows = withPlan()
    .find(({ table }) => table === 'IP-7')
    ?.rows.filter(({ key }) => key?.startsWith('operation:'));
  expect(rows?.map(({ cells }) => [cells[2]?.value, cells[3]?.value])).toEqual([
    ['Opération 2', 3],
    ['Opération 3', 1],
  ]);
});

const ids = (settings: Partial<Settings>) =>
  built(dossierOf([], settings), workbookOf([])).tables.map(({ table }) => table);

test('the tables of the economic model come with its forms of the gap only', () => {
  expect(ids({}).filter((id) => /model|A-1\.3[ab]|IP-B/.test(id))).toEqual([]);
  expect(ids({ gapForm: 'G3' })).toEqual(expect.arrayContaining(['A-1.3a', 'A-1.3b', 'A-2.1', 'IP-B-1.1b']));
  expect(ids({ gapForm: 'G1e', actionPlan: 'V1' })).toEqual(expect.arrayContaining(['A-1.4b', 'A-2.3-model']));
});
