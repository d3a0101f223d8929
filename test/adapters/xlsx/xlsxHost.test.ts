import { fflateInflater } from '../../../src/adapters/xlsx/fflateInflater';
import { inflateEntry } from '../../../src/adapters/xlsx/inflate';
import { newWorkbookBytes } from '../../../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../../src/adapters/xlsx/xlsxHost';
import { openZip } from '../../../src/adapters/xlsx/zip';
import type { Edit } from '../../../src/domain/plan';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { formatAt, sheetNamed, valueAt, type Workbook } from '../../../src/domain/workbook';
import { grid } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';
import { bookOf, type DrawnBook, xml } from '../../support/xlsxBook';
import { bookWith, opened } from '../../support/xlsxFile';
import { describeWorkbookHost } from '../workbookHost.contract';

/** The workbook as a file, its names included. */
function fileOf(workbook: Workbook): Uint8Array {
  const names = workbook.names.map(
    ({ name, refersTo, isHidden }) =>
      `<definedName name="${name}"${isHidden ? ' hidden="1"' : ''}>${xml(refersTo)}</definedName>`,
  );
  const bytes = newWorkbookBytes(workbook);
  if (names.length === 0) return bytes;
  const written = `</sheets><definedNames>${names.join('')}</definedNames>`;
  return bookWith(opened(bytes), 'xl/workbook.xml', (text) => text.replace('</sheets>', written));
}

describeWorkbookHost('xlsx', async (workbook) => xlsxHost(fileOf(workbook), 'bilan.xlsx', nodeInflater));
describeWorkbookHost('xlsx without native inflate', async (workbook) =>
  xlsxHost(fileOf(workbook), 'bilan.xlsx', fflateInflater),
);

const partOf = (bytes: Uint8Array, name: string): string => {
  const zip = openZip(bytes, 'x.xlsx', nodeInflater);
  const entry = zip.ok ? zip.value.entry(name) : undefined;
  const content = zip.ok && entry ? inflateEntry(zip.value, entry) : undefined;
  return content?.ok ? new TextDecoder().decode(content.value) : '';
};
const SHEET = 'xl/worksheets/sheet1.xml';

/** The sheet part of a drawn workbook after one edit. */
async function edited(drawn: DrawnBook, edit: Edit): Promise<string> {
  const host = xlsxHost(bookOf(drawn), 'bilan.xlsx', nodeInflater);
  const receipt = await host.apply({ edits: [edit], sheets: [] });
  if (!receipt.ok) throw new Error(receipt.problem.kind);
  return partOf(host.bytes(), SHEET);
}
const edit = (address: string, from: Edit['from'], to: Edit['to'], sheet = 'Bilan GES'): Edit => ({
  at: { sheet, address },
  from,
  to,
});

describe('a fix in a sheet of the officer’s', () => {
  test('changes the one cell, whose style stays', async () => {
    const before = partOf(bookOf(), SHEET);
    expect(await edited({}, edit('B2', 310, 298))).toBe(
      before.replace('<c r="B2" s="0"><v>310</v></c>', '<c r="B2" s="0"><v>298</v></c>'),
    );
  });

  test('writes text inline, and never as a formula', async () => {
    expect(await edited({}, edit('B2', 310, '=1+1'))).toContain(
      '<c r="B2" s="0" t="inlineStr"><is><t>=1+1</t></is></c>',
    );
  });

  test('empties a cell', async () => {
    expect(await edited({}, edit('B2', 310, null))).toContain('<c r="B2" s="0"/>');
  });

  test.each([
    ['before the others of its row', 'A1', '<row r="1"><c r="A1"><v>5</v></c><c r="B1">'],
    ['after them', 'D2', '</c><c r="D2"><v>5</v></c></row>'],
    ['in a row of its own', 'A9', '<row r="9"><c r="A9"><v>5</v></c></row></sheetData>'],
  ])('puts a cell that was blank %s', async (_, address, expected) => {
    expect(await edited({}, edit(address, null, 5))).toContain(expected);
  });

  test('counts on where rows and cells do not say where they are', async () => {
    const rows = '<row><c><v>2019</v></c><c><v>310</v></c></row><row/><row r="5"><c><v>7</v></c></row>';
    expect(await edited({ rows }, edit('B1', 310, 298))).toContain('<c><v>2019</v></c><c r="B1"><v>298</v></c>');
    expect(await edited({ rows }, edit('A3', null, 1))).toContain(
      '<row/><row r="3"><c r="A3"><v>1</v></c></row><row r="5">',
    );
    expect(await edited({ rows }, edit('C2', null, 1))).toContain('<row><c r="C2"><v>1</v></c></row><row r="5">');
  });

  test('keeps the prefix of the sheet’s elements', async () => {
    expect(await edited({ prefix: 'x:' }, edit('B2', 310, 'NE'))).toContain(
      '<x:c r="B2" s="0" t="inlineStr"><x:is><x:t>NE</x:t></x:is></x:c>',
    );
  });

  test.each([
    [
      'asks Excel to compute again when cells hold formulas',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>',
      true,
    ],
    ['does not when there is none', '<row r="1"><c r="A1"><v>1</v></c></row>', false],
  ])('%s', async (_, rows, isAsked) => {
    const host = xlsxHost(bookOf({ rows, calcPr: '<calcPr calcId="1"/>' }), 'bilan.xlsx', nodeInflater);
    await host.apply({ edits: [edit('A1', 1, 3)], sheets: [] });
    expect(partOf(host.bytes(), 'xl/workbook.xml').includes('<calcPr fullCalcOnLoad="1" calcId="1"/>')).toBe(isAsked);
  });

  test('leaves calculation alone when only our sheets are written', async () => {
    const host = xlsxHost(
      bookOf({ rows: '<row r="1"><c r="B1"><f>1+1</f><v>2</v></c></row>' }),
      'b.xlsx',
      nodeInflater,
    );
    await host.apply({ edits: [], sheets: [sheetPlan('A-1.3', [['Secteur']])] });
    expect(partOf(host.bytes(), 'xl/workbook.xml')).not.toContain('calcPr');
  });
});

describe('a new workbook', () => {
  test('without any sheet takes ours', async () => {
    const host = xlsxHost(newWorkbookBytes(workbookOf([])), 'neuf.xlsx', nodeInflater);
    expect(await host.apply({ edits: [], sheets: [sheetPlan('A-1.3', [['Secteur', 2019]])] })).toMatchObject({
      ok: true,
    });
    const read = await host.read();
    expect(read.ok && read.value.sheets.map(({ name, ours }) => [name, ours])).toEqual([['CCC A-1.3', 'A-1.3']]);
  });

  test('keeps the sheets it is made from: values, formulas, formats, merges, and none is ours', async () => {
    const drawn = grid(`
      Bilan   | <
      2019    | 46%
      1 044 t | 2024-03-14`);
    const read = await xlsxHost(newWorkbookBytes(drawn), 'neuf.xlsx', nodeInflater).read();
    if (!read.ok) throw new Error(read.problem.kind);
    const sheet = sheetNamed(read.value, 'Bilan')!; // drawn above
    expect(sheet.ours).toBeUndefined();
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(valueAt(sheet, 1, 1)).toBe(0.46);
    expect(formatAt(read.value, sheet, 1, 1).kind).toBe('percent');
    expect(formatAt(read.value, sheet, 2, 1).kind).toBe('date');
  });
});
