import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetOf } from '../../../src/adapters/pack/parquetOf';
import type { PackRows } from '../../../src/domain/packTable';

const rows: PackRows = {
  name: 'cells',
  fields: [
    { name: 'table', type: 'string' },
    { name: 'year', type: 'integer' },
    { name: 'value', type: 'number' },
    { name: 'partners', type: 'array' },
  ],
  rows: [
    ['A-1.3', '2019', '74500', '["ADEME","Région"]'],
    ['A-2.2', null, '0.1000000000000000055', '[]'],
    ['É « ü »', '2030', null, null],
  ],
};

const fileOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer; // of its own, just made

test('each decimal stands twice, as a double and as its exact text; what is absent is null', async () => {
  const read = await parquetReadObjects({ file: fileOf(parquetOf(rows)) });
  expect(read).toEqual([
    { table: 'A-1.3', year: 2019, value: 74500, value_exact: '74500', partners: '["ADEME","Région"]' },
    { table: 'A-2.2', year: null, value: 0.1, value_exact: '0.1000000000000000055', partners: '[]' },
    { table: 'É « ü »', year: 2030, value: null, value_exact: null, partners: null },
  ]);
});

test('a table without rows keeps its columns, and the same rows give the same bytes', async () => {
  const empty = parquetOf({ ...rows, rows: [] });
  expect(parquetMetadata(fileOf(empty)).schema.map(({ name }) => name)).toEqual([
    'root',
    'table',
    'year',
    'value',
    'value_exact',
    'partners',
  ]);
  expect(parquetOf(rows)).toEqual(parquetOf(rows));
});
