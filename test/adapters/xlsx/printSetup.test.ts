import { sheetXml } from '../../../src/adapters/xlsx/sheetXml';
import { sheetPlan } from '../../support/sheetPlans';
import { bookOf } from '../../support/xlsxBook';
import { appendTo, textIn } from '../../support/xlsxFile';

test('a table wider than a page is fitted to two, its first columns and heading rows on each', () => {
  const print = { orientation: 'landscape', titleRows: [0, 2], titleCols: [0, 1], pagesWide: 2 } as const;
  const plan = sheetPlan('B-2.2', [['Action', 'Lead']], { print });
  const book = appendTo(bookOf({}), { edits: [], sheets: [plan] });
  expect(textIn(book, 'xl/workbook.xml')).toContain("'CCC B-2.2'!$A:$B,'CCC B-2.2'!$1:$3<");
  expect(sheetXml(plan, () => 0).join('')).toContain('fitToWidth="2"');
});
