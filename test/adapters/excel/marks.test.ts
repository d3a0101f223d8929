import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { markText } from '../../../src/adapters/xlsx/sheetMark';
import { storedXml } from '../../../src/adapters/xlsx/storedPart';
import { markName } from '../../../src/domain/markName';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { twoTables } from '../../support/sheetPlans';

const plan = () => twoTables('Bilan');

/** The three marks are what Excel keeps in a file: the file reader knows a sheet of ours by the very same. */
test('marks our sheets as a file written by us would be: property, hidden name, stored part', async () => {
  const { host, client } = openInExcel(grid('kt | 2019\nTransport | 310'));
  await excelHost(client, { journal: memoryJournal() }).apply(plan());
  const { workbook } = host;
  const [, table, lineage] = workbook.sheets();
  const [ofTable, ofLineage] = plan().sheets;
  expect(table?.properties.get('PasserelleSheet')).toBe(ofTable && markText(ofTable));
  expect(lineage?.properties.get('PasserelleSheet')).toBe(ofLineage && markText(ofLineage));
  expect(lineage?.visibility()).toBe('hidden');
  expect(workbook.names()).toEqual([
    { name: markName('A-1.3'), refersTo: "'CCC A-1.3'!$A$1", isHidden: true },
    { name: markName('lineage'), refersTo: "'CCC Origine'!$A$1", isHidden: true },
  ]);
  expect([...workbook.xmlParts.values()]).toEqual([storedXml(plan().stored?.text ?? '')]);
});

test.each([
  ['the property alone', { property: true, name: false, part: false }, true],
  ['the name and the part, after an office suite lost the property', { property: false, name: true, part: true }, true],
  ['the name alone', { property: false, name: true, part: false }, false],
  ['the part alone', { property: false, name: false, part: true }, false],
])('knows a sheet of ours by %s', async (_, left, isOurs) => {
  const { host, client } = openInExcel(grid('kt | 2019\nTransport | 310'));
  const pane = excelHost(client, { journal: memoryJournal() });
  await pane.apply(plan());
  const { workbook } = host;
  for (const sheet of workbook.sheets()) if (!left.property) sheet.properties.clear();
  for (const { name } of workbook.names()) if (!left.name) workbook.removeName(name);
  if (!left.part) workbook.xmlParts.clear();
  const read = await pane.read();
  expect(read.ok && read.value.sheets.map(({ ours }) => ours)).toEqual(
    isOurs ? [undefined, 'A-1.3', 'lineage'] : [undefined, undefined, undefined],
  );
});
