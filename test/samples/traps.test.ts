import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { heldBy, openSamples, sampleBytes, sheetOf } from './sampleBooks';

/** The rows of the README's first table: trap, file, cell, what stands there. */
const readme = readFileSync(resolve(__dirname, '../../scripts/samples/README.md'), 'utf8');
const rows = readme.split('\n').flatMap((line) => {
  const [, trap, file, sheet, address, text] =
    /^\|\s*(\d+)\s*\|\s*(0\d)\s*\|\s*([^!|]+)!([A-Z]+\d+)\s*\|\s*(?:`([^`]*)`|\(empty text\))\s*\|/.exec(line) ?? [];
  if (trap === undefined || file === undefined || sheet === undefined || address === undefined) return [];
  return [{ trap, file, sheet, address, text: (text ?? '').replaceAll('↵', '\n') }];
});

let books: ReadonlyMap<string, Workbook>;
beforeAll(async () => {
  books = await openSamples();
});

test('the table of the README holds more than twenty different traps', () => {
  expect(new Set(rows.map(({ trap }) => trap)).size).toBeGreaterThan(50);
});

test.each(rows)('trap $trap: $sheet!$address of $file holds what the README says', ({ file, sheet, address, text }) => {
  expect(`${heldBy(sheetOf(books, file, sheet).getCell(address))}`).toBe(text);
});

test('a number typed as text is text, and a number is a number', () => {
  const energy = sheetOf(books, '01', 'Énergie');
  const typed = Array.from({ length: 23 }, (_, i) => energy.getCell(`D${6 + i}`).value);
  expect(typed.every((value) => typeof value === 'string' && / ?\d.* ?g/i.test(value))).toBe(true);
  expect(energy.getCell('E6').value).toBe(992);
});

test('two sheets of the climate book are hidden, and two columns of the plan', () => {
  const hidden = books.get('01')?.worksheets.filter(({ state }) => state === 'hidden');
  expect(hidden?.map(({ name }) => name)).toEqual(['Annuaire', 'Calculs intermédiaires']);
  const plan = sheetOf(books, '01', 'Plan d’actions');
  expect(['G', 'K', 'L'].map((column) => plan.getColumn(column).hidden)).toEqual([true, true, false]);
});

test('a filter hides the actions that were given up', () => {
  const plan = sheetOf(books, '01', 'Plan d’actions');
  const xml = strFromU8(partsOf('01-rivemont-climat.xlsx')['xl/worksheets/sheet5.xml'] ?? new Uint8Array());
  expect(xml).toContain('<autoFilter ref="A3:AI57"><filterColumn colId="24">');
  const hidden = [43, 52, 56, 57].map((row) => [`${plan.getCell(`Y${row}`).value}`.trim(), plan.getRow(row).hidden]);
  expect(hidden).toEqual([
    ['Abandonné', true],
    ['Abandonné', true],
    ['Abandonné', true],
    ['Réalisé', false],
  ]);
});

test('the band above the headings is merged over columns that are not its own', () => {
  const plan = sheetOf(books, '01', 'Plan d’actions');
  expect(plan.getCell('AC2').master.address).toBe('P2');
});

test('formats go on far below the last action', () => {
  expect(strFromU8(partsOf('01-rivemont-climat.xlsx')['xl/worksheets/sheet5.xml'] ?? new Uint8Array())).toContain(
    '<row r="320"',
  );
});

test('the observatory works on a Mac: its dates count from 1904', () => {
  expect(books.get('02')?.properties.date1904).toBe(true);
  expect(heldBy(sheetOf(books, '02', 'Méthode').getCell('B4'))).toBe('2026-03-06');
});

test('colleagues left comments, a link, rich text and a drop-down list', () => {
  const plan = sheetOf(books, '01', 'Plan d’actions');
  expect(sheetOf(books, '01', 'GES').getCell('G10').note).toBeDefined();
  expect(sheetOf(books, '04', 'PPI 2024').getCell('F42').note).toBeDefined();
  expect(plan.getCell('AG6').hyperlink).toBe('https://example.org/rivemont-renov');
  expect(plan.getCell('D12').value).toHaveProperty('richText');
  expect(plan.getCell('Y6').dataValidation?.type).toBe('list');
});

test('a hidden cell calls a workbook that is not there', () => {
  const parts = partsOf('01-rivemont-climat.xlsx');
  expect(strFromU8(parts['xl/externalLinks/_rels/externalLink1.xml.rels'] ?? new Uint8Array())).toContain(
    'Bilan_patrimoine_2019.xlsx',
  );
  expect(sheetOf(books, '01', 'Calculs intermédiaires').getCell('B16').formula).toBe('[1]Bilan!$C$4');
});

test('one indicator of the export has a row of the city and a row of open data', () => {
  const list = sheetOf(books, '03', 'Indicateurs');
  expect(['A2', 'H2', 'A3', 'H3'].map((address) => list.getCell(address).value)).toEqual([
    'cae_1.a',
    'Collectivité',
    'cae_1.a',
    'CITEPA',
  ]);
});

const partsOf = (name: string) => unzipSync(new Uint8Array(sampleBytes(name)));
