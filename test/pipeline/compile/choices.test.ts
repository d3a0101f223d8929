import type { CellValue } from '../../../src/domain/cell';
import type { Fact, Observation } from '../../../src/domain/fact';
import type { SheetPlan } from '../../../src/domain/plan';
import type { Settings } from '../../../src/domain/settings';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { type Workbook } from '../../../src/domain/workbook';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { compileBook } from '../../../src/pipeline/compile/compileBook';
import { dossierOf, missing, observation } from '../../support/facts';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const nothing = workbookOf([]);

function tableOf(
  table: string,
  facts: readonly Fact[],
  settings: Partial<Settings> = {},
  workbook = nothing,
): SheetPlan | undefined {
  return compileTables(dossierOf(facts, settings), workbook).find((plan) => plan.table === table);
}

const cellOf = (plan: SheetPlan | undefined, key: string) =>
  plan?.rows.flatMap(({ cells }) => cells).find((cell) => cell?.key === key);

const valueOf = (plan: SheetPlan | undefined, key: string): CellValue => cellOf(plan, key)?.value ?? null;

const ghg = (sector: string, value: number, row: number, rest: Partial<Omit<Observation, 'kind'>> = {}) =>
  observation(`ghg-${sector}`, rest.year ?? 2019, `GES!B${row}`, value, rest);

test('the total of transport stands for its two lines when one is missing, and is never added to them', () => {
  const [road, other, both] = [
    ghg('transport-routier', 800, 2),
    ghg('autres-transports', 40, 3),
    ghg('transport', 840, 4),
  ];
  expect(valueOf(tableOf('A-1.3', [road, other, both]), 'transport/total')).toBe(840);
  expect(cellOf(tableOf('A-1.3', [road, other, both]), 'transport/total')?.lineage?.from).toHaveLength(2);
  expect(valueOf(tableOf('A-1.3', [road, both]), 'transport/total')).toBe(840);
  expect(cellOf(tableOf('A-1.3', [road, both]), 'transport/total')?.lineage?.from).toHaveLength(1);
});

test('a row whose label is still in question stays blank, and the total waits', () => {
  const asked: Observation = { ...ghg('tertiaire', 246, 3), use: 'asked' };
  const plan = tableOf('A-1.3', [ghg('residentiel', 338, 2), asked, ghg('dechets', 74, 4)]);
  expect(cellOf(plan, 'buildings/total')).toMatchObject({ value: null, isRequired: true });
  expect(valueOf(plan, 'total/total')).toBe('');
});

test('a key in the source is written as a key, never as a zero', () => {
  const plan = tableOf('A-1.3', [ghg('residentiel', 338, 2), missing(ghg('dechets', 0, 3), 'NE')]);
  expect(valueOf(plan, 'waste/total')).toBe('NE');
  expect(valueOf(tableOf('A-1.3', [ghg('dechets', 0, 3)]), 'waste/total')).toBe(0);
});

test('sinks are negative, shown on their own line, and left out of the total', () => {
  const sinks = observation('sequestration-total', 2019, 'GES!B9', 150);
  const plan = tableOf('A-1.3', [ghg('agriculture', 60, 2), sinks]);
  expect(valueOf(plan, 'afolu-sinks/total')).toBe(-150);
  const landUse = observation('sequestration-total', 2019, 'GES!B9', -150);
  expect(valueOf(tableOf('A-1.3', [ghg('agriculture', 60, 2), landUse]), 'afolu-sinks/total')).toBe(-150);
  expect(cellOf(plan, 'total/total')?.lineage?.from ?? []).not.toContainEqual({ sheet: 'GES', address: 'B9' });
});

test('a source in kilotonnes that holds 0 today keeps its factor for tomorrow', () => {
  const plan = tableOf('A-1.3', [ghg('dechets', 0, 3, { unit: 'ktCO2e/an' })]);
  expect(cellOf(plan, 'waste/total')?.formula).toBe('IF(ISNUMBER(GES!B3),GES!B3*1000,"NE")');
});

test('the most complete year wins, then 2019, 2018, 2022; a year before 2018 only when there is no other', () => {
  const year = (...years: readonly number[]) =>
    valueOf(
      tableOf(
        'A-1.3',
        years.map((one) => ghg('dechets', one, one, { year: one })),
      ),
      'base-year/value',
    );
  expect(year(2010, 2018, 2019, 2022)).toBe('2019');
  expect(year(2010, 2018, 2022, 2023)).toBe('2018');
  expect(year(2021, 2022, 2023)).toBe('2022');
  expect(year(2010, 2023)).toBe('2023');
  expect(year(2010, 2015)).toBe('2015');
  const fuller = [ghg('dechets', 1, 2), ghg('dechets', 1, 3, { year: 2020 }), ghg('agriculture', 1, 4, { year: 2020 })];
  expect(valueOf(tableOf('A-1.3', fuller), 'base-year/value')).toBe('2020');
  expect(valueOf(tableOf('A-1.3', fuller, { baselineYear: 2019 }), 'base-year/value')).toBe('2019');
});

test('two versions of an inventory never meet in one table', () => {
  const facts = [
    ghg('dechets', 70, 2, { version: 'V2022' }),
    ghg('agriculture', 60, 3, { version: 'V2022' }),
    ghg('dechets', 74, 4, { version: 'V2024' }),
    ghg('agriculture', 61, 5, { version: 'V2024' }),
    ghg('industrie', 500, 6, { version: 'V2021' }),
  ];
  const plan = tableOf('A-1.3', facts);
  expect([valueOf(plan, 'waste/total'), valueOf(plan, 'afolu-sources/total')]).toEqual([74, 61]);
  expect(valueOf(plan, 'ippu/total')).toBeNull();
});

test('the figures of another territory never enter the tables of ours', () => {
  const region = { perimeter: { level: 'region', from: 'sheet' } } as const;
  const facts = [ghg('dechets', 900, 2, region), ghg('agriculture', 60, 3)];
  const territory = { level: 'epci', siren: '200000001' } as const;
  const plan = tableOf('A-1.3', facts, { territory });
  expect([valueOf(plan, 'waste/total'), valueOf(plan, 'afolu-sources/total')]).toEqual([null, 60]);
});

const of = (siren: string) => ({ perimeter: { level: 'commune', siren, from: 'cell' } }) as const;

test('two communes as complete as each other, and nothing is taken until the settings name one', () => {
  const facts = [ghg('dechets', 10, 2, of('210000001')), ghg('dechets', 20, 3, of('210000002'))];
  expect(valueOf(tableOf('A-1.3', facts), 'waste/total')).toBeNull();
  const named = tableOf('A-1.3', facts, { territory: { level: 'commune', siren: '210000002' } });
  expect(valueOf(named, 'waste/total')).toBe(20);
});

test('a figure that lost its source is not taken for something typed', () => {
  const facts = [ghg('dechets', 70, 2), observation('ghg-industrie', 2019, 'GES!B3', '500 t')];
  const source = workbookBehind(facts);
  const dossier = dossierOf(facts);
  const tables = compileTables(dossier, source);
  const first = compileBook({ tables, dossier, findings: [], workbook: source });
  const standing = { ...source, sheets: [...source.sheets, ...sheetsOf(first)] };
  expect(valueOf(tableOf('A-1.3', facts.slice(0, 1), {}, standing), 'ippu/total')).toBeNull();
});

test('an empty dossier gives the empty tables, each with its headings and its help', () => {
  const plans = compileTables(dossierOf([]), nothing);
  const ids = plans.map(({ table }) => table);
  expect(ids.filter((id) => !id.startsWith('IP-')).join(' ')).toBe(
    'signatories I-1.1 A-1.1 A-1.2 A-1.3 A-1.4-activity A-2.1-policies A-2.2 A-3.2 B-1.1 B-2.1 B-2.2 B-3.1 B-3.2 C-1.2 C-2.1',
  );
  expect(ids.filter((id) => id.startsWith('IP-'))).toEqual(Array.from({ length: 15 }, (_, i) => `IP-${i + 1}`));
  expect(plans.every(({ rows }) => rows.some(({ key }) => key === 'heading'))).toBe(true);
  expect(
    plans.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).some((cell) => typeof cell?.value === 'number'),
  ).toBe(false);
});

test('a name that the officer has already is left to the officer', () => {
  const taken = workbookOf([{ name: 'ccc a-1.3', rows: [['mes notes']] }]);
  expect(tableOf('A-1.3', [], {}, taken)?.name).toBe('CCC A-1.3 (2)');
  const ours = workbookOf([{ name: 'Émissions', rows: [], ours: 'A-1.3' }]);
  expect(tableOf('A-1.3', [], {}, ours)?.name).toBe('Émissions');
});

test('what people type in a yellow cell is still there after the next run, and enters the formulas', () => {
  const facts = rivemontFacts.filter((fact) => fact.kind !== 'observation' || fact.status !== 'scenario');
  const before = compileTables(rivemont(), workbookBehind(facts));
  const typed = written(before, 'A-2.2', 'buildings/existing', 100);
  const dossier = dossierOf(facts, rivemont().settings);
  const after = compileTables(dossier, typed).find(({ table }) => table === 'A-2.2');
  expect(valueOf(after, 'buildings/existing')).toBe(100);
  expect(valueOf(after, 'buildings/gap')).toBe(174.5);
});

const book = (workbook: Workbook) => {
  const tables = compileTables(rivemont(), workbook);
  return compileBook({ tables, dossier: rivemont(), findings: [], workbook });
};

test('a second run on the written workbook plans the same sheets', () => {
  const source = workbookBehind(rivemontFacts);
  const first = book(source);
  const standing = { ...source, sheets: [...source.sheets, ...sheetsOf(first)] };
  expect(book(standing)).toEqual(first);
});

/** The plans as sheets that stand in a workbook. */
const sheetsOf = (plans: readonly SheetPlan[]) =>
  workbookOf(
    plans.map(({ table, name, rows }) => ({
      name,
      ours: table,
      rows: rows.map(({ cells }) =>
        cells.map((cell) =>
          cell?.formula === undefined ? (cell?.value ?? null) : { value: cell.value, formula: cell.formula },
        ),
      ),
    })),
  ).sheets;

/** The workbook in which somebody then typed a value in one cell of a table. */
function written(plans: readonly SheetPlan[], table: string, key: string, value: number): Workbook {
  const changed = plans.map((plan) =>
    plan.table !== table
      ? plan
      : {
          ...plan,
          rows: plan.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => (cell?.key === key ? { value } : cell)),
          })),
        },
  );
  const source = workbookBehind(rivemontFacts);
  return { ...source, sheets: [...source.sheets, ...sheetsOf(changed)] };
}
