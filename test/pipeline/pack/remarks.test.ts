import type { PackCell } from '../../../src/domain/packCell';
import type { WrittenRemark } from '../../../src/domain/remarks';
import { placeRemarks } from '../../../src/pipeline/pack/placeRemarks';
import { remarkRows } from '../../../src/pipeline/pack/remarkRows';
import { grid } from '../../support/grid';

const cell = (address: string, row: string, column: string, over: Partial<PackCell> = {}): PackCell => ({
  table: 'A-1.3',
  sheet: 'CCC A-1.3',
  address,
  rowKey: row,
  rowLabel: row === 'waste' ? 'Waste' : 'Buildings',
  columnKey: column,
  columnLabel: column === 'total' ? 'Total' : 'Scope 1',
  key: `${row}/${column}`,
  origin: 'source',
  ...over,
});
const cells = [
  cell('G7', 'buildings', 'total', { value: '584500', sources: 'GES!C8; GES!C9' }),
  cell('D9', 'waste', 'scope1', { missing: 'IE' }),
  cell('D7', 'buildings', 'scope1', { missing: 'IE' }),
  cell('D6', 'x', 'indicator', { table: 'IP-10', sheet: 'CCC Tableau 10' }),
];
const written = (over: Partial<WrittenRemark>): WrittenRemark => ({
  line: 2,
  table: '',
  cell: '',
  row: '',
  column: '',
  remark: 'Pourquoi ?',
  by: '',
  wanted: '',
  ...over,
});
const place = (over: Partial<WrittenRemark>) => {
  const { placed, refused } = placeRemarks([written(over)], cells);
  return placed[0] ?? refused[0];
};

test.each<[string, Partial<WrittenRemark>]>([
  ['its address', { table: 'A-1.3', cell: 'G7' }],
  ['its address with its sheet', { cell: "'CCC A-1.3'!$G$7" }],
  ['its key', { table: 'a-1.3', cell: 'buildings/total' }],
  ['the words of its row and column', { table: 'CCC A-1.3', row: 'buildings', column: 'TOTAL' }],
])('a cell is named by %s', (_, over) => {
  expect(place(over)).toMatchObject({
    table: 'A-1.3',
    key: 'buildings/total',
    sheet: 'CCC A-1.3',
    address: 'G7',
    sources: 'GES!C8; GES!C9',
    remark: 'Pourquoi ?',
  });
});

test('a blank cell is known by its row and its column', () => {
  expect(place({ table: 'A-1.3', cell: 'G9' })).toMatchObject({ key: 'waste/total', address: 'G9' });
});

test('a remark may be on a whole table, by its number in either language, or on the contract', () => {
  expect(place({ table: 'Table 10' })).toMatchObject({ table: 'IP-10', sheet: 'CCC Tableau 10' });
  expect(place({ table: 'tableau 10' })).toMatchObject({ table: 'IP-10' });
  expect(place({})).toMatchObject({ remark: 'Pourquoi ?' });
});

test.each<[string, Partial<WrittenRemark>]>([
  ['no-remark', { table: 'A-1.3', remark: '' }],
  ['no-such-table', { table: 'A-9.9' }],
  ['no-such-table', { cell: 'G7' }],
  ['no-such-cell', { table: 'A-1.3', cell: 'Z99' }],
  ['no-such-cell', { table: 'A-1.3', row: 'Waste', column: 'Total' }],
])('what finds no place says why: %s', (why, over) => {
  expect(place(over)).toMatchObject({ line: 2, why });
});

test('the same remark has the same identifier, another has another', () => {
  const [one, same, other] = placeRemarks(
    [written({}), written({ line: 3 }), written({ remark: 'Et ?' })],
    cells,
  ).placed.map(({ id }) => id);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

test('a reader’s file is read by its headings, in French or in English, under a title', () => {
  const workbook = grid(`
    Relecture du dossier |        |                   |              |
    Tableau              | Case   | Remarque          | De la part de | Attendu
    A-1.3                | G7     | Trop bas ?        | ADEME         | une source
                         |        |                   |               |
    IP 6                 |        | À revoir          |               |`);
  expect(remarkRows(workbook)).toEqual([
    {
      line: 3,
      table: 'A-1.3',
      cell: 'G7',
      row: '',
      column: '',
      remark: 'Trop bas ?',
      by: 'ADEME',
      wanted: 'une source',
    },
    { line: 5, table: 'IP 6', cell: '', row: '', column: '', remark: 'À revoir', by: '', wanted: '' },
  ]);
  expect(remarkRows(grid('Secteur | 2019\nTransport | 12'))).toBeNull();
});
