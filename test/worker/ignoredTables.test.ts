import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { testEngine, told } from '../support/engine';
import { grids } from '../support/grid';

jest.setTimeout(30_000);

const TABLE = `
  Émissions de GES, Rivemont Métropole (ktCO2e)
  Secteur     | 2018 | 2019
  Résidentiel | 450  | 440
  Tertiaire   | 260  | 250`;

test('a table is left unread and read again, and the answer is in the file that is saved', async () => {
  const engine = testEngine();
  const bytes = newWorkbookBytes(grids({ GES: TABLE, Essai: TABLE.replace('450', '900') }));
  const open = { name: 'ges.xlsx', language: 'fr' } as const;
  let view = await told(engine, 'openFile', { bytes, ...open });
  const tables = () => view.read.sheets.flatMap((sheet) => sheet.tables);
  const [, test] = tables();
  if (test === undefined) throw new Error('two tables are expected');
  const asked = view.read.counts.questions;
  expect(asked).toBeGreaterThan(0);
  expect(tables().map(({ isIgnored }) => isIgnored)).toEqual([false, false]);

  view = await told(engine, 'decideTables', { tables: [test.id], isRead: false });
  expect(tables().map(({ isIgnored }) => isIgnored)).toEqual([false, true]);
  expect(view.read.counts.questions).toBeLessThan(asked);
  expect(view.read.understood.find(({ kind }) => kind === 'excluded')?.labels).toMatchObject([{ label: 'Essai' }]);
  expect(view.done).toMatchObject({ kind: 'answered', canTakeBack: true });

  view = await told(engine, 'decideTables', { tables: [test.id], isRead: true });
  expect(tables().map(({ isIgnored }) => isIgnored)).toEqual([false, false]);
  expect(view.read.counts.questions).toBe(asked);

  view = await told(engine, 'withdraw', {});
  expect(tables().map(({ isIgnored }) => isIgnored)).toEqual([false, true]);
  const saved = await told(engine, 'save', {});
  view = await told(engine, 'openFile', { bytes: saved.bytes, ...open });
  expect(tables().map(({ isIgnored }) => isIgnored)).toEqual([false, true]);
  engine.end();
});
