import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { decodeCsv } from '../../../src/adapters/csv/decodeCsv';
import { csvLimits, readCsv } from '../../../src/adapters/csv/readCsv';
import { drawn } from '../xlsx/read/drawn';

const cellsOf = (content: string | Uint8Array, file = 'essai.csv') => {
  const read = readCsv(typeof content === 'string' ? strToU8(content) : content, file);
  if (!read.ok) throw new Error(read.problem.kind);
  return drawn(read.value.sheets[0]!); // a CSV always makes one sheet
};
const named = (file: string) => {
  const read = readCsv(strToU8('a;b'), file);
  return read.ok ? [read.value.sheets[0]?.name, read.value.file] : [];
};
const refusal = (bytes: Uint8Array) => {
  const read = readCsv(bytes, 'essai.csv');
  return read.ok ? 'accepted' : read.problem.kind;
};

test('a note without any column is refused; a column of figures, or one line of two fields, is a table', () => {
  expect(refusal(strToU8('Compte rendu du 12 mars\nLe plan vélo avance.\n'))).toBe('not-a-text');
  expect(refusal(strToU8('Population\n190000\n'))).toBe('accepted');
  expect(refusal(strToU8('Population;2019\nune note\n'))).toBe('accepted');
});

test('fields parted by semicolons, decimal commas left for the pipeline', () => {
  expect(cellsOf('Secteur;2019;2021\r\nTransport;298,5;284\r\n')).toEqual({
    A1: 'Secteur',
    B1: 2019,
    C1: 2021,
    A2: 'Transport',
    B2: '298,5',
    C2: 284,
  });
});
test('fields parted by commas, with quoted commas, quotes and line ends', () => {
  expect(cellsOf('a,"b, c",1\n"d ""e""","f\ng",-2.50\n')).toEqual({
    A1: 'a',
    B1: 'b, c',
    C1: 1,
    A2: 'd "e"',
    B2: 'f\ng',
    C2: -2.5,
  });
});
test('fields parted by tabs', () => {
  expect(cellsOf('a\t1,5\tx\nb\t2,5\ty')).toMatchObject({ B1: '1,5', C2: 'y' });
});
test('Excel’s own first line names the separator and is no data', () => {
  expect(cellsOf('sep=,\r\na;b,c\r\n')).toEqual({ A1: 'a;b', B1: 'c' });
});
test('only what can be read in one way becomes a number', () => {
  const kept = ['01304', '1 234', '12,5 %', '1e3', '+5', '1.', '.5', '00.5', '2021-03-01', ' 7', '1234567890123456'];
  expect(Object.values(cellsOf(kept.map((field) => `x;${field}`).join('\n'))).filter((_, i) => i % 2 === 1)).toEqual(
    kept,
  );
  expect(Object.values(cellsOf('0;-0;-12;3.25;123456789012345;0.5'))).toEqual([0, 0, -12, 3.25, 123456789012345, 0.5]);
});
test('empty fields and empty lines are empty cells, and rows keep their place', () => {
  expect(cellsOf(';a\n\n"";;b\n')).toEqual({ B1: 'a', C3: 'b' });
});
test.each([
  ['UTF-8', strToU8('é;’')],
  ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8('é;’')])],
  ['Windows-1252', Uint8Array.from([0xe9, 0x3b, 0x92])],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xe9, 0, 0x3b, 0, 0x19, 0x20])],
])('accents and apostrophes in %s', (_, bytes) => expect(cellsOf(bytes)).toEqual({ A1: 'é', B1: '’' }));

test('a quotation mark that nobody closes swallows nothing', () => {
  expect(cellsOf('a;"Plan vélo\nb;2\nc;3')).toEqual({ A1: 'a', B1: '"Plan vélo', A2: 'b', B2: 2, A3: 'c', B3: 3 });
});
test('the sheet is named after the file, as a sheet may be', () => {
  expect(named('data/PPI 2021-2030.csv')).toEqual(['PPI 2021-2030', 'PPI 2021-2030.csv']);
  expect(named("'a[b]:c*'.csv")).toEqual(['a b  c', "'a[b]:c*'.csv"]);
  expect(named(`${'x'.repeat(40)}.csv`)[0]).toHaveLength(31);
  expect(named('.csv')[0]).toBe('CSV');
});
test('an empty file and a file that is no text are refused by name', () => {
  expect(refusal(new Uint8Array(0))).toBe('empty-file');
  expect(refusal(strToU8(' \r\n'))).toBe('empty-file');
  expect(refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('not-a-text');
});
test('more columns or more rows than a sheet has are refused by name', () => {
  expect(refusal(strToU8('x;'.repeat(csvLimits.cols)))).toBe('too-large');
  expect(refusal(strToU8('\n'.repeat(csvLimits.rows + 1) + 'x'))).toBe('too-large');
});
test('any table written with quotes comes back', () => {
  const field = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n\0]/g, ''));
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      const width = table[0]!.length; // minLength: 1
      const full = table.map((row) => Array.from({ length: width }, (_, i) => `z${row[i] ?? ''}`));
      const csv = full.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(';')).join('\r\n');
      expect(Object.values(cellsOf(csv))).toEqual(full.flat());
    }),
  );
});
test('any bytes give text or nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(['string', 'object']).toContain(typeof decodeCsv(bytes));
      expect(['accepted', 'empty-file', 'not-a-text']).toContain(refusal(bytes));
    }),
  );
});

test('a text that no cell can hold is cut, and a remark says so', () => {
  const read = readCsv(strToU8(`Action;Description\nGuichet;${'a'.repeat(40_000)}`), 'essai.csv');
  expect(read.ok && read.value.remarks).toEqual([
    expect.stringMatching(/« essai », textes de plus de 32.767 caractères : 1\./),
  ]);
  expect(read.ok && drawn(read.value.sheets[0]!)['B2']).toBe(`${'a'.repeat(32_766)}…`); // a CSV always makes one sheet
});
