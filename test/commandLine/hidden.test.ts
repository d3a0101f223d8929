import ExcelJS from 'exceljs';
import { checkSchema } from '../../src/schema/results';
import { ran } from '../support/machine';

const settings = JSON.stringify({ territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } });

/** An inventory whose row of farming is hidden. */
async function filtered(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('GES');
  sheet.addRows([
    ['GES (tCO2e)', 2018, 2019],
    ['Résidentiel', 10, 11],
    ['Tertiaire', 20, 21],
    ['Agriculture', 5, 6],
    ['Déchets', 1, 1],
  ]);
  sheet.getRow(4).hidden = true;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('what is hidden in another workbook is told, also once it is a copy, and the copy hides it too', async () => {
  const files = { 'notes.csv': 'Réunion;Lieu\nlundi;mairie', 'ges.xlsx': await filtered(), 's.json': settings };
  const built = await ran('build notes.csv --with ges.xlsx --out c.xlsx --settings s.json', files);
  const bytes = built.disk.get('c.xlsx') ?? new Uint8Array();
  const { out } = await ran('check c.xlsx --lang en --json', { 'c.xlsx': bytes });
  const { findings } = checkSchema.parse(JSON.parse(out));
  expect(findings.filter(({ ruleId }) => ruleId === 'hidden-cells-read')).toMatchObject([
    { severity: 'warning', at: { sheet: 'GES', address: 'B4' }, message: expect.stringContaining('2 (B4:C4)') },
  ]);
  const again = await ran('build c.xlsx --out c.xlsx', { 'c.xlsx': bytes });
  expect(Buffer.from(again.disk.get('c.xlsx') ?? []).equals(bytes)).toBe(true);
});
