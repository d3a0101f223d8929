import type { Workbook, Worksheet } from 'exceljs';
import { heldBy, numberAt, openSamples, sheetOf, sumDown } from './sampleBooks';

let books: ReadonlyMap<string, Workbook>;
beforeAll(async () => {
  books = await openSamples();
});

const textAt = (sheet: Worksheet, address: string) => `${heldBy(sheet.getCell(address)) ?? ''}`;

test('the inventory of 2019 is 2,100,000 t, in the climate book as at the observatory', () => {
  const ges = sheetOf(books, '01', 'GES');
  const year = sheetOf(books, '02', 'GES 2019');
  expect(['G8', 'G9', 'G10', 'G11', 'G13', 'G14', 'G17', 'G18'].map((address) => numberAt(ges, address))).toEqual([
    338_400, 246_100, 812_700, 41_300, 68_900, 74_500, 518_100, 2_100_000,
  ]);
  expect(['D6', 'D8', 'D9', 'D13', 'D20', 'D21'].map((address) => numberAt(year, address))).toEqual([
    584_500, 812_700, 41_300, 2_100_000, 338_400, 246_100,
  ]);
  expect(sumDown(year, 'D', 6, 12)).toBe(2_100_000);
});

test('the inventory of 2022 is 1,912,000 t, under a heading that says kilotonnes', () => {
  const year = sheetOf(books, '02', 'GES 2022');
  expect(sumDown(year, 'E', 6, 13)).toBe(1_912_000);
  expect(['E6', 'E8', 'E9', 'E14'].map((address) => numberAt(year, address))).toEqual([
    305_800, 741_900, 37_600, 1_912_000,
  ]);
  expect(numberAt(sheetOf(books, '01', 'GES'), 'J18')).toBe(1_912_000);
});

test('in 2030, 640 kt come from existing strategies, 873 from the plan, 167 are missing', () => {
  const gap = sheetOf(books, '01', 'Objectifs');
  const total = ['B25', 'C25', 'D25', 'E25', 'F25', 'G25', 'H25'].map((address) => numberAt(gap, address));
  [2_100, 1_680, 640, 1_040, 873, 167, 587].forEach((figure, i) => expect(total[i]).toBeCloseTo(figure, 9));
  expect(numberAt(gap, 'C21')).toBeCloseTo(683.2, 9);
  expect(numberAt(gap, 'G23')).toBeCloseTo(118, 9);
});

test('the plan has 46 actions: 9 done, 27 under way, 7 planned, 3 given up; 873,000 t a year', () => {
  const plan = sheetOf(books, '01', 'Plan d’actions');
  const rows = Array.from({ length: 52 }, (_, i) => 6 + i).filter((row) => textAt(plan, `E${row}`) === '');
  const count = (status: string) =>
    rows.filter((row) => textAt(plan, `Y${row}`).trim().toLowerCase() === status).length;
  expect(rows.length).toBe(46);
  expect(['réalisé', 'en cours', 'à venir', 'abandonné'].map(count)).toEqual([9, 27, 7, 3]);
  expect(sumDown(plan, 'AH', 6, 57)).toBe(873_000);
});

test('energy is the same by sector and by carrier in each year', () => {
  const energy = sheetOf(books, '01', 'Énergie');
  for (const column of ['C', 'E', 'F', 'G']) {
    expect(sumDown(energy, column, 6, 13)).toBe(sumDown(energy, column, 15, 24));
    expect(numberAt(energy, `${column}14`)).toBe(sumDown(energy, column, 6, 13));
  }
});

test('the export holds the same figures in kilotonnes', () => {
  const list = sheetOf(books, '03', 'Indicateurs');
  expect([textAt(list, 'A2'), numberAt(list, 'I2'), numberAt(list, 'K2'), numberAt(list, 'L2')]).toEqual([
    'cae_1.a',
    2_100,
    1_912,
    420,
  ]);
});

/** The rows of the operations: those that a number of operation opens. */
const rowsOf = (plan: Worksheet) =>
  Array.from({ length: 125 }, (_, i) => 6 + i).filter((row) => /^\d{4}-/.test(textAt(plan, `A${row}`)));
const thousands = (plan: Worksheet, row: number) =>
  numberAt(plan, `F${row}`) / (textAt(plan, `C${row}`) === 'Budgets annexes' ? 1000 : 1);

describe('the investment plan', () => {
  test('has 112 operations for 1,019.4 M€', () => {
    const plan = sheetOf(books, '04', 'PPI 2024');
    const rows = rowsOf(plan);
    expect(rows.length).toBe(112);
    expect(rows.reduce((sum, row) => sum + thousands(plan, row), 0)).toBe(1_019_400);
    expect(numberAt(plan, 'F131')).toBe(1_019_400);
  });

  test('spreads each operation over its years, 431.0 M€ to 2025, of which 402.8 paid', () => {
    const plan = sheetOf(books, '04', 'PPI 2024');
    const yearly = (row: number) => [...'IJKLMNOPQR'].reduce((sum, column) => sum + sumDown(plan, column, row, row), 0);
    expect(rowsOf(plan).filter((row) => yearly(row) !== thousands(plan, row))).toEqual([]);
    expect([...'IJKLM'].reduce((sum, column) => sum + numberAt(plan, `${column}131`), 0)).toBe(431_000);
    expect(numberAt(plan, 'AA131')).toBe(402_800);
  });

  test('names who pays: 877.4 M€, 142.0 to find, and one million without a funder in F42', () => {
    const plan = sheetOf(books, '04', 'PPI 2024');
    const total = [...'TUVWXYZ'].map((column) => numberAt(plan, `${column}131`));
    expect(total).toEqual([290_100, 236_800, 128_400, 122_200, 61_700, 38_200, 142_000]);
    const funded = (row: number) => [...'TUVWXYZ'].reduce((sum, column) => sum + sumDown(plan, column, row, row), 0);
    expect(rowsOf(plan).filter((row) => funded(row) !== thousands(plan, row))).toEqual([42]);
    expect([thousands(plan, 42), funded(42)]).toEqual([48_230, 47_230]);
  });

  test('keeps the school of the pictures at B31, and the annex budgets in euros', () => {
    const plan = sheetOf(books, '04', 'PPI 2024');
    expect([textAt(plan, 'A31'), textAt(plan, 'B31'), numberAt(plan, 'F31')]).toEqual([
      '2023-014',
      'Groupe scolaire Jaurès',
      8_400,
    ]);
    expect([textAt(plan, 'A2'), textAt(plan, 'F88')]).toEqual(['Montants en k€', 'en €']);
    const annex = Array.from({ length: 8 }, (_, i) => numberAt(plan, `F${89 + i}`));
    expect(annex.every((euros) => euros >= 1_000_000)).toBe(true);
  });
});

/** The texts of a column that look like a person: a first name, then a surname in capitals. */
const namesDown = (sheet: Worksheet, column: string) =>
  Array.from({ length: 140 }, (_, i) => textAt(sheet, `${column}${6 + i}`)).filter((text) => / [A-ZÀ-Ý]{2}/.test(text));

test('seventy-five names stand in the workbooks, and every address is an example', () => {
  const plan = sheetOf(books, '01', 'Plan d’actions');
  const directory = sheetOf(books, '01', 'Annuaire');
  const mails = Array.from({ length: 38 }, (_, i) => textAt(directory, `C${2 + i}`));
  expect(new Set([...namesDown(plan, 'N'), ...namesDown(plan, 'O')]).size).toBe(31);
  expect(new Set(namesDown(sheetOf(books, '04', 'PPI 2024'), 'AE')).size).toBe(6);
  expect(new Set(mails).size).toBe(38);
  expect(mails.every((mail) => /^[a-z.-]+@example\.org$/.test(mail))).toBe(true);
});

test('the SIREN of the perimeter passes its check digit', () => {
  const [, siren = ''] = /SIREN (\d{9})/.exec(textAt(sheetOf(books, '01', 'GES'), 'B4')) ?? [];
  const doubled = [...siren].map((digit, i) => (i % 2 === 1 ? Number(digit) * 2 : Number(digit)));
  expect(siren).toHaveLength(9);
  expect(doubled.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10).toBe(0);
});

test('in the clean workbook every figure is a number and every cell of the eight actions is filled', () => {
  const cells = (sheet: string, columns: string, top: number, bottom: number) =>
    Array.from({ length: bottom - top + 1 }, (_, i) => [...columns].map((column) => `${column}${top + i}`))
      .flat()
      .map((address) => heldBy(sheetOf(books, '05', sheet).getCell(address)));
  const figures = [...cells('GES', 'BCDEF', 6, 14), ...cells('Énergie', 'BCD', 6, 14)];
  expect(figures.filter((held) => typeof held !== 'number')).toEqual([]);
  const actions = cells('Plan d’actions', 'ABCDEFGHIJKLMNOP', 3, 10);
  expect(actions.filter((held) => held === null || held === '')).toEqual([]);
  expect(books.get('05')?.worksheets.map(({ state }) => state)).toEqual(['visible', 'visible', 'visible']);
});
