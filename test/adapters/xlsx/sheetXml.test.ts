import * as fc from 'fast-check';
import { newWorkbookBytes } from '../../../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { outline } from '../../../src/adapters/xlsx/outline';
import { sheetXml } from '../../../src/adapters/xlsx/sheetXml';
import { xlsxHost } from '../../../src/adapters/xlsx/xlsxHost';
import type { CellValue } from '../../../src/domain/cell';
import type { SheetPlan } from '../../../src/domain/plan';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { formulaAt, sheetNamed, valueAt } from '../../../src/domain/workbook';
import { sheetPlan } from '../../support/sheetPlans';

const xmlOf = (plan: SheetPlan, markId?: string) => sheetXml(plan, () => 0, markId).join('');
const elements = (xml: string) => outline(xml, 2)?.children.map(({ local }) => local);
const all: Partial<SheetPlan> = {
  frozen: { rows: 1, cols: 2 },
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  links: [{ row: 1, col: 0, to: { sheet: "L'été & l’eau", address: 'B2' }, tip: 'Voir "la source"' }],
  print: { orientation: 'portrait', header: '&CTable', footer: '&P / &N' },
  tabColor: '0b5563',
  columns: [{ width: 8, isHidden: true }, { width: 30 }],
};

test('elements come in the order that Excel insists on', () => {
  expect(elements(xmlOf(sheetPlan('A', [['a', 1]], all), 'rId1'))).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'mergeCells',
    'hyperlinks',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'customProperties',
  ]);
});

test('an empty sheet has nothing that Excel would repair', () => {
  const xml = xmlOf({ ...sheetPlan('A', []), columns: [] });
  expect(elements(xml)).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'sheetData',
    'pageMargins',
    'pageSetup',
  ]);
  expect(xml).toContain('<dimension ref="A1"/>');
});

test('panes, hidden columns, links and print set-up are written as meant', () => {
  const xml = xmlOf(sheetPlan('A', [['a', 1]], all));
  expect(xml).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
  expect(xml).toContain('<col min="1" max="1" width="8.7109375" hidden="1" customWidth="1"/>');
  expect(xml).toContain(
    `<hyperlink ref="A2" location="'L''été &amp; l’eau'!B2" tooltip="Voir &quot;la source&quot;"/>`,
  );
  expect(xml).toContain('<oddFooter>&amp;P / &amp;N</oddFooter>');
  expect(xml).toContain('<tabColor rgb="FF0B5563"/><pageSetUpPr fitToPage="1"/>');
  expect(xml).not.toContain('tabSelected');
});

test('rows hidden by nothing to say are left out, a given height is kept', () => {
  const plan = {
    ...sheetPlan('A', []),
    rows: [{ cells: [] }, { cells: [null, { value: 1 }], height: 30 }, { cells: [], height: 6 }],
  };
  expect(xmlOf(plan)).toContain(
    '<sheetData><row r="2" ht="30" customHeight="1"><c r="B2"><v>1</v></c></row><row r="3" ht="6" customHeight="1"></row></sheetData>',
  );
});

test.each<[what: string, value: CellValue, formula: string | undefined, xml: string]>([
  ['a number', 306.5, undefined, '<c r="A1"><v>306.5</v></c>'],
  ['a number in its shortest form', 0.1 + 0.2, undefined, '<c r="A1"><v>0.30000000000000004</v></c>'],
  ['a figure that is no number, as an error that is seen', Number.NaN, undefined, '<c r="A1" t="e"><v>#NUM!</v></c>'],
  ['a boolean', true, undefined, '<c r="A1" t="b"><v>1</v></c>'],
  ['an error', { error: '#N/A' }, undefined, '<c r="A1" t="e"><v>#N/A</v></c>'],
  ['text that begins like a formula', '=1+1', undefined, '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>'],
  ['text that looks like a code', '_x0041_', undefined, '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
  [
    'text with spaces that readers of XML drop',
    ' deux  mots\n',
    undefined,
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> deux  mots\n</t></is></c>',
  ],
  ['a formula with its value', 310, "'L''été'!B2*1000", `<c r="A1"><f>'L''été'!B2*1000</f><v>310</v></c>`],
  [
    'a formula that gives text',
    'NE',
    'IF(A2<1,"NE",A2)',
    '<c r="A1" t="str"><f>IF(A2&lt;1,&quot;NE&quot;,A2)</f><v>NE</v></c>',
  ],
  ['a formula that gives an error', { error: '#REF!' }, 'A2', '<c r="A1" t="e"><f>A2</f><v>#REF!</v></c>'],
  ['a formula without a value', null, 'A2', '<c r="A1"><f>A2</f></c>'],
])('%s is written so that programs read it back', (_, value, formula, xml) => {
  const cell = { value, ...(formula !== undefined && { formula }) };
  expect(xmlOf({ ...sheetPlan('A', []), rows: [{ cells: [cell] }] })).toContain(`<row r="1">${xml}</row>`);
});

const anyText = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'É',
      ' ',
      '\n',
      '\r',
      '\t',
      '<',
      '&',
      '"',
      "'",
      '_',
      'x',
      '0',
      '_x000D_',
      ']]>',
      '😀',
      '=',
    ),
  })
  .filter((text) => text !== '');
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant({ error: '#DIV/0!' }),
  anyText,
);

test('whatever a plan writes is read back: values, text with every odd character, formulas', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyValue, fc.option(anyText)), { minLength: 1, maxLength: 6 }),
      async (cells) => {
        const rows = cells.map(([value, formula]) => ({ cells: [{ value, ...(formula !== null && { formula }) }] }));
        const host = xlsxHost(newWorkbookBytes(workbookOf([])), 'a.xlsx', nodeInflater);
        await host.apply({ edits: [], sheets: [{ ...sheetPlan('A', []), rows }] });
        const read = await host.read();
        const sheet = read.ok ? sheetNamed(read.value, 'CCC A') : undefined;
        if (sheet === undefined) throw new Error('not read');
        expect(cells.map((_, row) => [valueAt(sheet, row, 0), formulaAt(sheet, row, 0)])).toEqual(cells);
      },
    ),
    { numRuns: 120 },
  );
});
