import { nodeInflater } from '../../../../src/adapters/xlsx/nodeInflater';
import { readLooks } from '../../../../src/adapters/xlsx/read/looks/readLooks';
import { readWorkbook } from '../../../../src/adapters/xlsx/read/readWorkbook';
import { addressOf, columnLetters } from '../../../../src/domain/cell';
import type { CellLook, SheetLooks } from '../../../../src/domain/looks';
import { bookOf } from '../../../support/xlsxBook';
import { bookWith, opened } from '../../../support/xlsxFile';

const FONTS =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><strike/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>';
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"><fgColor rgb="FF112233"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>';
const BORDERS =
  '<borders><border><left/></border><border><left style="thin"><color auto="1"/></left><top style="medium"><color rgb="FF00FF00"/></top><bottom/></border></borders>';
const STYLES = `<numFmts><numFmt numFmtId="170" formatCode="0.0&quot; t&quot;"/></numFmts>${FONTS}${FILLS}${BORDERS}<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf><xf numFmtId="9" fontId="0" fillId="1" borderId="0"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>`;

const HEAD =
  '<sheetPr><tabColor rgb="FF0B6670"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="7" topLeftCell="B8" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="12.5" defaultRowHeight="14.4"/><cols><col min="1" max="1" width="3.7" customWidth="1"/><col min="2" max="16384" width="20" style="2"/></cols>';

/** The looks of the first sheet of a book with these rows. */
async function looksOf(rows: string, head = HEAD, styles = STYLES) {
  const zip = opened(bookOf({ rows, styles }));
  const bytes = bookWith(zip, 'xl/worksheets/sheet1.xml', (text) => text.replace('<sheetData>', `${head}<sheetData>`));
  const workbook = await readWorkbook(opened(bytes));
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  const pieces: SheetLooks[] = [];
  for await (const piece of readLooks(bytes, workbook.value, nodeInflater)) pieces.push(piece);
  return pieces;
}

/** `B2:C2 look`, one line a run. */
const drawn = (pieces: readonly SheetLooks[], name: (look: CellLook) => string): readonly string[] =>
  pieces.flatMap(({ looks, runs }) =>
    Array.from({ length: runs.length / 4 }, (_, run) => {
      const [row = 0, first = 0, last = 0, place = 0] = runs.subarray(4 * run, 4 * run + 4);
      const look = looks[place];
      return `${addressOf(row, first)}:${columnLetters(last)} ${look === undefined ? '?' : name(look)}`;
    }),
  );
const code = ({ numberFormat }: CellLook) => numberFormat ?? 'General';

const cell = (address: string, style: number, value = '') => `<c r="${address}" s="${style}">${value}</c>`;

test('letters, fill, borders, place and number format of a style', async () => {
  const [, piece] = await looksOf(`<row r="1">${cell('A1', 1, '<v>1</v>')}</row>`);
  expect(piece?.looks).toEqual([
    {
      font: { isBold: true, isItalic: false, size: 14, color: '335693' },
      fontName: 'Arial',
      isUnderlined: true,
      isStruck: true,
      fill: 'FF0000',
      border: { left: '000000', top: '00FF00' },
      align: 'center',
      valign: 'top',
      isWrapped: true,
      indent: 2,
      numberFormat: '0.0" t"',
    },
  ]);
});

test('widths, heights, frozen rows, grid lines and the colour of the tab', async () => {
  const [piece] = await looksOf('<row r="3" ht="30.5" customHeight="1"><c r="A3"><v>1</v></c></row>');
  expect(piece?.frame).toEqual({
    base: { font: { size: 11 }, fontName: 'Calibri', valign: 'bottom' },
    tabColor: '0B6670',
    hasGridLines: false,
    frozen: { rows: 7, cols: 1 },
    columnWidth: 12.5,
    rowHeight: 14.4,
    columns: [
      { first: 0, last: 0, width: 3.7 },
      { first: 1, last: 16_383, width: 20, look: expect.objectContaining({ numberFormat: '0%' }) },
    ],
  });
  expect(piece?.heights).toEqual([[2, 30.5]]);
});

test('blank cells are dressed too, as far as a margin round what is there', async () => {
  const far = ['A1', 'B1', 'J1', 'K1'].map((address) => cell(address, 1, address === 'B1' ? '<v>1</v>' : ''));
  const rows = [31, 32].map((row) => `<row r="${row}">${cell(`A${row}`, 2)}</row>`);
  expect(drawn(await looksOf(`<row r="1">${far.join('')}</row>${rows.join('')}`), code)).toEqual([
    'A1:B 0.0" t"',
    'J1:J 0.0" t"',
    'A31:A 0%',
  ]);
});

test('further down than is looked at, cells that hold something keep their looks', async () => {
  const rows = Array.from(
    { length: 5_100 },
    (_, row) => `<row r="${row + 1}">${cell(`A${row + 1}`, 1, '<v>1</v>')}</row>`,
  );
  const lines = drawn(await looksOf(rows.join('')), code);
  expect(new Set(lines).size).toBe(5_100);
  expect(lines.at(-1)).toBe('A5100:A 0.0" t"');
});

test('cells without an address follow each other, whatever the prefix', async () => {
  const rows = '<x:row><x:c s="1"/><x:c s="2"><x:v>1</x:v></x:c></x:row>';
  const zip = opened(bookOf({ prefix: 'x:', rows: rows.replaceAll('x:', ''), styles: STYLES }));
  const workbook = await readWorkbook(zip);
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  const pieces: SheetLooks[] = [];
  for await (const piece of readLooks(zip.bytes, workbook.value, nodeInflater)) pieces.push(piece);
  expect(drawn(pieces, code)).toEqual(['A1:A 0.0" t"', 'B1:B 0%']);
});

test('styles that cannot be read, or that a cell should not name, leave it bare', async () => {
  expect(drawn(await looksOf(`<row r="1">${cell('A1', 9, '<v>1</v>')}</row>`), code)).toEqual([]);
  expect(drawn(await looksOf(`<row r="1">${cell('A1', 1, '<v>1</v>')}</row>`, '', '<fonts>'), code)).toEqual([]);
});

test('a file that is none has no looks', async () => {
  const workbook = await readWorkbook(opened(bookOf()));
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  for await (const piece of readLooks(new Uint8Array([1, 2, 3]), workbook.value, nodeInflater)) {
    expect(piece).toBeUndefined();
  }
});
