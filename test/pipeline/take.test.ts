import { freeName, takenNames } from '../../src/domain/sheetName';
import { workbookOf } from '../../src/domain/drawnWorkbook';
import { valueAt } from '../../src/domain/workbook';
import { copyPlan } from '../../src/pipeline/take/copyPlan';
import { type OtherWorkbook, takeSheets } from '../../src/pipeline/take/takeSheets';

const ours = workbookOf([{ name: 'GES', rows: [['Secteur', 2019]] }]);
const other = (rest: Parameters<typeof workbookOf>[1] = {}): OtherWorkbook => ({
  file: 'inventaire.xlsx',
  sha256: 'abc',
  workbook: workbookOf(
    [
      { name: 'GES', rows: [[null], ['Transport', { value: 100, format: '#,##0', formula: '99+1' }]] },
      { name: 'Dates', rows: [[{ value: 1, format: 'dd/mm/yyyy' }, 1]] },
      { name: 'Notes', rows: [['rien']] },
    ],
    { ...rest, kindOf: (code) => (code.includes('yy') ? 'date' : 'number') },
  ),
});
const isData = (_: OtherWorkbook, { name }: { readonly name: string }) => name !== 'Notes';

test('a sheet is taken at the same addresses, under a free name, and says where it comes from', () => {
  const { workbook, taken } = takeSheets(ours, [other()], isData);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['GES', 'GES (2)', 'Dates']);
  expect(valueAt(workbook.sheets[1]!, 1, 1)).toBe(100);
  expect(workbook.sheets[1]!.cells.formula(1)).toBeNull();
  expect(taken.map(({ sheet }) => sheet.copyOf)).toEqual([
    { file: 'inventaire.xlsx', sheet: 'GES' },
    { file: 'inventaire.xlsx', sheet: 'Dates' },
  ]);
});

test('the copy to write keeps values and number formats, and no formula', () => {
  const { workbook, taken } = takeSheets(ours, [other()], isData);
  const plan = copyPlan(taken[0]!, workbook.formats);
  expect(plan).toMatchObject({ table: 'copy:inventaire.xlsx:GES', name: 'GES (2)', copyOf: { sha256: 'abc' } });
  expect(plan.rows[1]!.cells).toEqual([{ value: 'Transport' }, { value: 100, format: { numberFormat: '#,##0' } }]);
});

test('a second edition of the same file replaces its copy where it stands', () => {
  const once = takeSheets(ours, [other()], isData).workbook;
  const twice = takeSheets(once, [other()], isData).workbook;
  expect(twice.sheets.map(({ name }) => name)).toEqual(['GES', 'GES (2)', 'Dates']);
});

test('dates of a 1904 workbook keep their day; plain numbers stay', () => {
  const { workbook } = takeSheets(ours, [other({ isDate1904: true })], isData);
  const dates = workbook.sheets[2]!;
  expect([valueAt(dates, 0, 0), valueAt(dates, 0, 1)]).toEqual([1463, 1]);
});

test('a free name stays within 31 characters', () => {
  const long = 'Inventaire des émissions de GES';
  expect(freeName(long, new Set([long.toLowerCase()]))).toBe('Inventaire des émissions de (2)');
  expect(freeName('ges', new Set(['ges', 'ges (2)']))).toBe('ges (3)');
  expect(takenNames({ sheets: [], otherSheets: ['Graphique'] })).toEqual(new Set(['graphique']));
});
