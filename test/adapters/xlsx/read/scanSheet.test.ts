import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { cellStore, ordered } from '../../../../src/adapters/xlsx/read/cellStore';
import { formulasOf, formulaStore } from '../../../../src/adapters/xlsx/read/formulaStore';
import { numberList } from '../../../../src/adapters/xlsx/read/growing';
import { inlineReader, inlineTexts } from '../../../../src/adapters/xlsx/read/inlineTexts';
import type { RowSink } from '../../../../src/adapters/xlsx/read/scanRows';
import { sheetScan } from '../../../../src/adapters/xlsx/read/scanSheet';
import { frameReader } from '../../../../src/adapters/xlsx/read/sheetFrame';
import { packageOf, readBytes, sst, styleSheet, worksheet } from './packageOf';

/** A sheet with each form that a cell can take. */
const whole = `<?xml version="1.0"?>${worksheet(
  `<row r="1" spans="1:4"><c r="A1" t="inlineStr" s="1"><is><r><t>é</t></r><r><t xml:space="preserve"> b</t></r></is></c><c r="B1"><v>-12.5E3</v></c></row>
   <!-- <row> --><row r="2" hidden="1"><c r="A2"><f t="shared" si="0" ref="A2:A3">B2*"&lt;&gt;"</f><v>1</v></c><c t='str'><v><![CDATA[</c></row>]]></v></c></row>
   <row><c><f t="shared" si="0"/><v>2</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E3" s="4"/></row>`,
  {
    head: '<!-- <sheetData> --><cols><col min="1" max="2" hidden="1"/></cols>',
    tail: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  },
)}`;

/** What comes out when the bytes come in these chunks. */
async function scanned(bytes: Uint8Array, cuts: readonly number[], mostCells = 100) {
  const sink: RowSink = {
    cells: cellStore(),
    formulas: formulaStore(),
    inline: inlineTexts(),
    errors: new Map(),
    hiddenRows: numberList(),
    sharedCount: 0,
    isDate1904: false,
    dateStyle: (style) => style,
    lostTexts: 0,
  };
  const frame = frameReader();
  const scan = sheetScan(sink, frame, mostCells);
  let from = 0;
  for (const to of [...new Set([...cuts, bytes.length])].sort((a, b) => a - b)) {
    if (scan.push(bytes.subarray(from, to)) === 'stop') break;
    if (to % 2 === 0) await Promise.resolve();
    from = to;
  }
  const fault = scan.end();
  const { pages, rows, starts, count, width } = ordered(sink.cells);
  const formula = formulasOf(sink.formulas, { pages, rows, starts, count, width });
  const text = inlineReader(sink.inline);
  return {
    fault,
    frame: frame.end(),
    rows: [...rows],
    starts: [...starts],
    cells: Array.from({ length: count }, (_, i) => [
      pages[0]?.col[i],
      pages[0]?.type[i],
      pages[0]?.value[i],
      formula(i),
    ]),
    texts: Array.from({ length: sink.inline.starts.length }, (_, i) => text(i)),
  };
}

test('the bytes may come in any pieces, down to one byte at a time', async () => {
  const bytes = strToU8(whole);
  const expected = await scanned(bytes, []);
  expect(expected).toMatchObject({ fault: null, rows: [0, 1, 2], texts: ['é b', '</c></row>'] });
  expect(
    await scanned(
      bytes,
      Array.from({ length: bytes.length }, (_, i) => i),
    ),
  ).toEqual(expected);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
      expect(await scanned(bytes, cuts)).toEqual(expected);
    }),
  );
});

test('a sheet cut anywhere before its rows end is said to be damaged, and the scan ends', async () => {
  const bytes = strToU8(whole);
  const from = whole.indexOf('<sheetData>', 200) + 11;
  const to = strToU8(whole.slice(0, whole.indexOf('</sheetData>'))).length + 12;
  for (let length = from; length < to; length += 1) {
    expect((await scanned(bytes.subarray(0, length), [])).fault).toBe('damaged');
  }
});

test('more cells than allowed stop the scan', async () => {
  expect((await scanned(strToU8(whole), [], 3)).fault).toBe('too-many-cells');
});

test('a tag that never ends is given up, however long', async () => {
  const endless = strToU8(`<worksheet><sheetData><row r="1"><c r="${'A'.repeat(17_000_000)}`);
  const cuts = Array.from({ length: 60 }, (_, i) => i * 300_000);
  expect((await scanned(endless, cuts)).fault).toBe('damaged');
});

test('bytes damaged at random give cells or a fault, and the scan always ends', async () => {
  const bytes = strToU8(whole);
  const byte = fc.oneof(fc.constantFrom(...strToU8('<>"\'=/! c&;-]')), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), byte), { minLength: 1, maxLength: 8 }),
      async (hits) => {
        const damaged = bytes.slice();
        for (const [at, value] of hits) damaged[at] = value;
        const { fault, texts } = await scanned(damaged, [64, 300]);
        expect([null, 'damaged', 'too-many-cells']).toContain(fault);
        expect(texts.every((text) => typeof text === 'string')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('files damaged at random are read or refused by name, never with an exception', async () => {
  const bytes = packageOf({
    sheets: { A: whole, B: worksheet('<row><c t="s"><v>0</v></c></row>') },
    sharedStrings: sst('<si><t>a</t></si>'),
    styles: styleSheet('0%'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (hits) => {
        const damaged = bytes.slice();
        for (const [at, value] of hits) damaged[at] = value;
        const read = await readBytes(damaged);
        expect(read.ok ? 'string' : typeof read.problem.kind).toBe('string');
      },
    ),
    { numRuns: 400 },
  );
});
