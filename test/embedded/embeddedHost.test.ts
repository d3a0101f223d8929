import { embeddedHost } from '../../src/embedded/embeddedHost';
import { memoryWorkbook } from '../../src/embedded/memory/memoryWorkbook';
import { grids } from '../support/grid';
import { clientOf } from '../support/officeRealm';

const open = (version?: string) => {
  const workbook = grids({ PCAET: 'Secteur | 2019\nRésidentiel | 1044.5\nTertiaire | NR', Vide: '' });
  const host = embeddedHost(memoryWorkbook(workbook), version === undefined ? {} : { version });
  return { host, excel: clientOf(host).Excel };
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("Microsoft's own client, answered by the embedded host", () => {
  test('reads values, and knows a sheet that is not there', async () => {
    const { excel } = open();
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      const missing = sheets.getItemOrNullObject('absent');
      const used = sheets.getItem('PCAET').getUsedRangeOrNullObject(true);
      used.load('values,address,rowCount');
      const none = sheets.getItem('Vide').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ['PCAET', false],
        ['Vide', false],
      ]);
      expect(missing.isNullObject).toBe(true);
      expect(none.isNullObject).toBe(true);
      expect(used.address).toBe('PCAET!A1:B3');
      expect(plain(used.values)).toEqual([
        ['Secteur', 2019],
        ['Résidentiel', 1044.5],
        ['Tertiaire', 'NR'],
      ]);
    });
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['ItemNotFound', (context) => context.workbook.worksheets.getItem('nope').load('name')],
    [
      'InvalidArgument',
      (context) => {
        context.workbook.worksheets.getItem('PCAET').getRange('A1:B1').values = [[1]];
      },
    ],
    ['InvalidArgument', (context) => context.workbook.worksheets.add('Bilan [2019]')],
    ['InvalidArgument', (context) => context.workbook.worksheets.add('x'.repeat(32))],
    ['ItemAlreadyExists', (context) => context.workbook.worksheets.add('pcaet')],
    ['ApiNotFound', (context) => void context.workbook.worksheets.getItem('PCAET').getRange('A1').getImage()],
    ['ApiNotFound', (context) => void context.workbook.worksheets.getItem('PCAET').pivotTables.load('items/name')],
  ])('refuses as Excel does, or by name what it does not know: %s', async (code, queue) => {
    const { excel } = open();
    const wrong = excel.run(async (context) => {
      queue(context);
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code });
  });

  test('lets the client insist on loading before reading', async () => {
    const { excel } = open();
    const wrong = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('PCAET');
      await context.sync();
      return sheet.name;
    });
    await expect(wrong).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('keeps what came before the action that failed, as Excel does', async () => {
    const { host, excel } = open();
    const wrong = excel.run(async (context) => {
      context.workbook.worksheets.add('Un');
      context.workbook.worksheets.add('PCAET');
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    expect(host.workbook.sheets().map((sheet) => sheet.name())).toEqual(['PCAET', 'Vide', 'Un']);
  });

  test('makes of what is written what Excel makes of it', async () => {
    const { excel } = open();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Vide').getRange('A1:F1');
      range.values = [['1044', "'1044", '46%', '=1+1', "'=1+1", '01/02/2024']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(plain(range.values)).toEqual([[1044, '1044', 0.46, '#NAME?', '=1+1', 45_323]]);
      expect(plain(range.formulas)).toEqual([[1044, '1044', 0.46, '=1+1', '=1+1', 45_323]]);
    });
  });

  test('refuses more than 5 MB, and answers null above five million cells', async () => {
    const { excel } = open();
    const large = excel.run(async (context) => {
      context.workbook.worksheets.getItem('Vide').getRange('A1').values = [['x'.repeat(5_000_001)]];
      await context.sync();
    });
    await expect(large).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('Vide').getRange('A:F');
      all.load('values');
      await context.sync();
      expect(all.values).toBeNull();
    });
  });
});
