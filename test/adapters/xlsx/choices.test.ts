import ExcelJS from 'exceljs';
import { tableDescriptions } from '../../../src/catalogue/tables';
import { ran } from '../../support/machine';

test('a list of a column is a drop-down in the file, over its rows and no others, as another library reads it', async () => {
  const { disk } = await ran('build ges.csv --out o.xlsx', { 'ges.csv': 'GES (tCO2e);2019\nDéchets;74' });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(disk.get('o.xlsx')!) as never); // written by build
  const barriers = book.getWorksheet('CCC Tableau 5')!; // a table of the contract
  const at = (address: string) => barriers.getCell(address).dataValidation;
  const rows = Array.from({ length: barriers.rowCount }, (_, i) => i + 1);
  const listed = rows.filter((row) => at(`C${row}`) !== undefined);
  expect(listed.map((row) => `${barriers.getCell(`A${row}`).value}`)).toEqual([1, 2, 3, 4, 5].map((n) => `free:${n}`));
  expect(at(`C${listed[0]}`)).toMatchObject({
    type: 'list',
    formulae: ['"Structural,Policy,Economic,Financial,Social"'],
  });
});

test('no value of a template’s list has a comma, which would cut it in two', () => {
  const values = tableDescriptions.flatMap(({ columns }) => columns.flatMap(({ choices }) => choices?.values ?? []));
  expect(values.filter((value) => value.includes(','))).toEqual([]);
});
