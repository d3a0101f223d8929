import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../../src/adapters/xlsx/xlsxHost';
import type { Edit } from '../../../src/domain/plan';
import { bookOf } from '../../support/xlsxBook';
import { textIn } from '../../support/xlsxFile';

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = 'Bilan GES';
const at = (address: string) => ({ sheet, address });
const hostOf = (rows: string) => xlsxHost(bookOf({ rows }), 'bilan.xlsx', nodeInflater);

/** The rows of the sheet after some edits. */
async function edited(rows: string, edits: readonly Edit[]): Promise<string> {
  const host = hostOf(rows);
  const receipt = await host.apply({ edits, sheets: [] });
  if (!receipt.ok) throw new Error(receipt.problem.kind);
  return /<sheetData>(.*)<\/sheetData>/.exec(textIn(host.bytes(), SHEET))?.[1] ?? '';
}

const shared =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3" s="0"><f t="shared" si="0"/><v>6</v></c></row>';

test('a cell that lends its formula to others may change: the others keep what they compute', async () => {
  const after = await edited(shared, [{ at: at('B1'), from: 2, fromFormula: 'A1*2', to: 7 }]);
  expect(after).toBe(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>7</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2*2</f><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3" s="0"><f>A3*2</f><v>6</v></c></row>',
  );
});

test('a cell that takes a shared formula changes alone', async () => {
  const after = await edited(shared, [{ at: at('B2'), from: 4, fromFormula: 'A2*2', to: 5 }]);
  expect(after).toBe(shared.replace('<c r="B2"><f t="shared" si="0"/><v>4</v></c>', '<c r="B2"><v>5</v></c>'));
});

test('lender and taker change at once, another takes a new formula', async () => {
  const after = await edited(shared, [
    { at: at('B1'), from: 2, fromFormula: 'A1*2', to: null },
    { at: at('B2'), from: 4, fromFormula: 'A2*2', to: 9, toFormula: 'A2+7' },
  ]);
  expect(after).toContain('<c r="B1"/>');
  expect(after).toContain('<c r="B2"><f>A2+7</f><v>9</v></c>');
  expect(after).toContain('<c r="B3" s="0"><f>A3*2</f><v>6</v></c>');
});

test('a value computed anew leaves its formula as it is written, shared or not', async () => {
  const edits = ['B1', 'B2'].map((address, i): Edit => {
    const formula = `A${i + 1}*2`;
    return { at: at(address), from: 2 * (i + 1), fromFormula: formula, to: 20, toFormula: formula };
  });
  expect(await edited(shared, edits)).toBe(
    shared.replace('<v>2</v></c></row>', '<v>20</v></c></row>').replace('<v>4</v>', '<v>20</v>'),
  );
});

test('a value computed anew beside a formula that loses its lender has the formula in full', async () => {
  const after = await edited(shared, [
    { at: at('B1'), from: 2, fromFormula: 'A1*2', to: 1 },
    { at: at('B2'), from: 4, fromFormula: 'A2*2', to: 8, toFormula: 'A2*2' },
  ]);
  expect(after).toContain('<c r="B2"><f>A2*2</f><v>8</v></c>');
});

test.each([
  [
    'an array formula',
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
  ],
  [
    'a data table',
    '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="C1"/><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
  ],
])('a result of %s is refused by its cell, and nothing is written', async (_, rows) => {
  const host = hostOf(rows);
  const read = await host.read();
  const before = host.bytes();
  expect(read.ok).toBe(true);
  const fromFormula = rows.includes('array') ? 'B1:B2*2' : undefined;
  const edit: Edit = { at: at('A2'), from: 4, to: 5, ...(fromFormula !== undefined && { fromFormula }) };
  expect(await host.apply({ edits: [edit], sheets: [] })).toEqual({
    ok: false,
    problem: { kind: 'part-of-array', at: at('A2') },
  });
  expect(host.bytes()).toBe(before);
});

test('an array formula of one cell is a formula like another', async () => {
  const one = '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>2</v></c></row>';
  expect(await edited(one, [{ at: at('A1'), from: 2, fromFormula: 'SUM(B1:B2*2)', to: 3 }])).toBe(
    '<row r="1"><c r="A1"><v>3</v></c></row>',
  );
});
