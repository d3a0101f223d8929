import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { addressOf, isError } from '../../../../src/domain/cell';
import { formatAt, valueOf, type Workbook } from '../../../../src/domain/workbook';
import { readBytes } from './packageOf';

/** What is put in a cell, as exceljs takes it, and what we must read back, date by its serial number. */
const cell = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ put: value === 0 ? 0 : value, seen: value === 0 ? 0 : value })),
  fc.integer().map((value) => ({ put: value, seen: value })),
  fc.boolean().map((value) => ({ put: value, seen: value })),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter(
      (text) => /^[^\p{Cc}\p{Cs}\ufffe\uffff]+$/u.test(text) && !/_x[0-9a-f]{4}_/i.test(text) && text.trim() === text,
    )
    .map((text) => ({ put: text, seen: text })),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ put: { error }, seen: error })),
  fc
    .integer({ min: 61, max: 60_000 })
    .map((serial) => ({ put: new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000), seen: serial })),
  fc
    .integer({ min: -1e6, max: 1e6 })
    .map((result) => ({ put: { formula: 'B1*2+$A$1', result }, seen: `${result} =B1*2+$A$1` })),
  fc.constant({
    put: { richText: [{ text: 'gaz ' }, { font: { bold: true }, text: 'naturel' }] },
    seen: 'gaz naturel',
  }),
);
const sheet = fc.array(
  fc.record({ row: fc.integer({ min: 0, max: 60 }), col: fc.integer({ min: 0, max: 40 }), cell }),
  { maxLength: 40 },
);

async function written(cells: readonly { row: number; col: number; cell: { put: unknown } }[], isDate1904: boolean) {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = isDate1904;
  const page = book.addWorksheet('Données');
  for (const { row, col, cell: one } of cells) Object.assign(page.getCell(row + 1, col + 1), { value: one.put });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function seenIn({ sheets: [read] }: Workbook) {
  const found = new Map<string, unknown>();
  read?.cells.rows.forEach((row, k) => {
    for (let i = read.cells.starts[k]!; i < read.cells.starts[k + 1]!; i += 1) {
      const value = valueOf(read.cells, i);
      const formula = read.cells.formula(i);
      const shown = isError(value) ? value.error : value;
      found.set(addressOf(row, read.cells.pages[0]!.col[i]!), formula === null ? shown : `${shown} =${formula}`); // i < count
    }
  });
  return found;
}

test('what exceljs writes is what we read, cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (cells) => {
      const read = await readBytes(await written(cells, false));
      if (!read.ok) throw new Error(read.problem.kind);
      const expected = new Map(cells.map(({ row, col, cell: one }) => [addressOf(row, col), one.seen]));
      expect(Object.fromEntries(seenIn(read.value))).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 60 },
  );
});

test('dates are the same days in both date systems', async () => {
  const day = new Date(Date.UTC(2021, 2, 1));
  for (const [isDate1904, serial] of [
    [false, 44_256],
    [true, 42_794],
  ] as const) {
    const read = await readBytes(await written([{ row: 0, col: 0, cell: { put: day } }], isDate1904));
    if (!read.ok) throw new Error(read.problem.kind);
    const [page] = read.value.sheets;
    expect(read.value.isDate1904).toBe(isDate1904);
    expect(seenIn(read.value).get('A1')).toBe(serial);
    expect(formatAt(read.value, page!, 0, 0).kind).toBe('date'); // a workbook of one sheet was written
  }
});
