import { utf16 } from '../../../../src/adapters/xlsx/textPart';
import { drawn, packageOf, readBytes, relsXml, sheetFrom, sst, styleSheet, workbookFrom, worksheet } from './packageOf';

const wide = (xml: string) => utf16(`\ufeff${xml}`);
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

test('sheets come in the order of the workbook, with their visibility', async () => {
  const { sheets } = await workbookFrom({
    sheets: { Été: worksheet(one), 'Pilotes &amp; élus': worksheet(one), Listes: worksheet(one) },
    states: { 'Pilotes &amp; élus': 'state="hidden"', Listes: 'state="veryHidden"' },
  });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Été', 'visible'],
    ['Pilotes & élus', 'hidden'],
    ['Listes', 'veryHidden'],
  ]);
});

test('chart and macro sheets are no sheets of cells, but count for the names local to a sheet', async () => {
  const { sheets, names } = await workbookFrom({
    sheets: { A: worksheet(one), B: worksheet(one) },
    relationships: [['chartsheet', 'chartsheets/sheet1.xml']],
    others: {
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="Graphique" sheetId="7" q:id="rId3"/><sheet name="B" sheetId="9" q:id="rId2"/></sheets>
        <definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames></workbook>`,
    },
  });
  expect(sheets.map(({ name }) => name)).toEqual(['B']);
  expect(names).toEqual([{ name: 'n', refersTo: '1', sheet: 'B', isHidden: false }]);
});

test('merges, hidden rows and columns, protection and an active filter are read around the cells', async () => {
  const sheet = await sheetFrom(
    worksheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>3</v></c></row><row r="9" hidden="1"/>',
      {
        head: '<sheetPr/><cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/></cols>',
        tail: `<sheetProtection sheet="1"/><autoFilter ref="A1:D3"><filterColumn colId="0"><filters/></filterColumn></autoFilter>
          <mergeCells count="1"><mergeCell ref="B5:A4"/><mergeCell ref="C1"/><mergeCell ref="nonsense"/></mergeCells>`,
      },
    ),
  );
  expect(sheet.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 1 }]);
  expect([...sheet.hiddenRows]).toEqual([1, 2]);
  expect([...sheet.hiddenCols]).toEqual([1, 3]);
  expect([sheet.isFiltered, sheet.isProtected]).toEqual([true, true]);
});

test('arrows of a filter that hides nothing are not an active filter', async () => {
  const sheet = await sheetFrom(
    worksheet(one, {
      tail: '<autoFilter ref="A1:D3"><filterColumn colId="0" hiddenButton="1"/></autoFilter><customSheetViews><customSheetView><autoFilter><filterColumn><filters/></filterColumn></autoFilter></customSheetView></customSheetViews>',
    }),
  );
  expect(sheet.isFiltered).toBe(false);
});

test('tables, names, date system, language and custom XML are read from their parts', async () => {
  const book = await workbookFrom({
    sheets: { A: worksheet(one), B: worksheet(one, { tail: '<tableParts><tablePart r:id="rId1"/></tableParts>' }) },
    workbookHead: '<workbookPr date1904="1"/>',
    workbookTail:
      '<definedNames><definedName name="Total">A!$A$1</definedName><definedName name="_x" localSheetId="1" hidden="1">B!$A$1&amp;"é"</definedName></definedNames>',
    relationships: [
      ['customXml', '../customXml/item1.xml'],
      ['customXml', '../customXml/item2.xml'],
    ],
    others: {
      'xl/worksheets/_rels/sheet2.xml.rels': relsXml([['table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': '<table name="T" displayName="Fiches" ref="A1:C9" xmlns="urn:x"/>',
      'docProps/core.xml': '<p:core xmlns:p="urn:p" xmlns:dc="urn:dc"><dc:language>fr-FR</dc:language></p:core>',
      'customXml/item1.xml': utf16('\ufeff<?xml version="1.0" encoding="UTF-16"?><a xmlns="urn:seize">é</a>'),
      'customXml/item2.xml': '<!DOCTYPE a><a xmlns="urn:piege"/>',
    },
  });
  expect(book.isDate1904).toBe(true);
  expect(book.sheets[1]?.tables).toEqual([{ name: 'Fiches', box: { top: 0, left: 0, bottom: 8, right: 2 } }]);
  expect(book.names).toEqual([
    { name: 'Total', refersTo: 'A!$A$1', isHidden: false },
    { name: '_x', refersTo: 'B!$A$1&"é"', sheet: 'B', isHidden: true },
  ]);
  expect(book.language).toBe('fr-FR');
  expect(book.customXml.map(({ namespace }) => namespace)).toEqual(['urn:seize']);
  expect(book.file).toBe('essai.xlsx');
});

test('each number keeps the format that its style has', async () => {
  const { formats } = await workbookFrom({
    sheets: { A: worksheet(one) },
    styles: styleSheet('0.0%', 'dd/mm/yyyy', '0" h"'),
  });
  expect(formats.slice(0, 3)).toEqual([
    { code: '0.0%', kind: 'percent' },
    { code: 'dd/mm/yyyy', kind: 'date' },
    { code: '0" h"', kind: 'number' },
  ]);
});

test('a sheet that is missing or damaged is read as empty and said, the others are read', async () => {
  const book = await workbookFrom({
    sheets: {
      Bonne: worksheet(one),
      Absente: null,
      Coupée: worksheet(one).slice(0, -30),
      'Hors limites': worksheet('<row r="1048577"><c><v>1</v></c></row>'),
      'Trop large': worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
      'Mal fermée': `${worksheet(one)}</oups>`,
    },
  });
  expect(book.sheets.map(({ cells }) => cells.count)).toEqual([1, 0, 0, 0, 0, 0]);
  expect(book.remarks).toEqual([
    'Feuille « Absente » : le classeur l’annonce mais ne la contient pas. Elle est lue comme vide ; ouvrez et réparez le classeur dans Excel.',
    ...['Coupée', 'Hors limites', 'Trop large', 'Mal fermée'].map(
      (name) =>
        `Feuille « ${name} » : abîmée dans le fichier, aucune de ses cellules n’est lue. Ouvrez et réparez le classeur dans Excel.`,
    ),
  ]);
});

test('remarks are said in English when asked for', async () => {
  const read = await readBytes(packageOf({ sheets: { A: worksheet(one), B: null } }), { language: 'en' });
  expect(read.ok && read.value.remarks[0]).toMatch(/^Sheet “B”: the workbook lists it/);
});

test('texts that the shared list does not hold are empty cells, counted in a remark', async () => {
  const book = await workbookFrom({
    sheets: {
      A: worksheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>7</v></c><c r="C1" t="s"><v>-1</v></c></row>',
      ),
    },
    sharedStrings: sst('<si><t>là</t></si>'),
  });
  expect(drawn(book.sheets[0]!)).toEqual({ A1: 'là' });
  expect(book.remarks[0]).toMatch(/2 textes manquent/);
});

test.each([
  ['a workbook whose only sheet is damaged', { sheets: { A: '<worksheet>' } }, 'damaged'],
  ['a sheet with a DOCTYPE', { sheets: { A: `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(one)}` } }, 'unsafe-xml'],
  [
    'shared strings with a DOCTYPE',
    { sheets: { A: worksheet(one) }, sharedStrings: `<!DOCTYPE x>${sst('')}` },
    'unsafe-xml',
  ],
  [
    'shared strings in another encoding',
    { sheets: { A: worksheet(one) }, sharedStrings: `<?xml version="1.0" encoding="ISO-8859-1"?>${sst('')}` },
    'unsafe-xml',
  ],
] as const)('%s is refused by name', async (_, parts, kind) => {
  const read = await readBytes(packageOf(parts));
  expect(read.ok ? 'read' : read.problem.kind).toBe(kind);
});

test('sheets and strings in UTF-16 are read like the others', async () => {
  const { sheets } = await workbookFrom({
    sheets: { A: wide(worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>é</v></c></row>')) },
    sharedStrings: wide(sst('<si><t>énergie</t></si>')),
  });
  expect(drawn(sheets[0]!)).toEqual({ A1: 'énergie', B1: 'é' });
});

test('a sheet of 1,048,576 empty rows is read at once, and the used part ends with the last value', async () => {
  const rows = Array.from({ length: 1_048_575 }, (_, r) => `<row r="${r + 2}" hidden="1"/>`).join('');
  const sheet = await sheetFrom(one + rows, { isStored: true });
  expect([sheet.height, sheet.width, sheet.hiddenRows.size]).toEqual([1, 1, 0]);
  expect(drawn(sheet)).toEqual({ A1: 1 });
}, 60_000);

test('a cell in the last row and the last column costs no more than another', async () => {
  const sheet = await sheetFrom(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
  );
  expect(drawn(sheet)).toEqual({ A1: 1, XFD1048576: 2 });
  expect([sheet.height, sheet.width]).toEqual([1_048_576, 16_384]);
});

test('three hundred small sheets do not take three hundred pages', async () => {
  const { sheets } = await workbookFrom({
    sheets: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`S${i}`, worksheet(one)])),
  });
  expect(sheets).toHaveLength(300);
  expect(sheets.every(({ cells }) => cells.pages.every(({ value }) => value.length === 1))).toBe(true);
  expect(drawn(sheets[299]!)).toEqual({ A1: 1 });
});

test('a sheet of more cells than one page keeps them all', async () => {
  const rows = Array.from(
    { length: 70_000 },
    (_, r) => `<row r="${r + 1}"><c r="A${r + 1}"><v>${r}</v></c></row>`,
  ).join('');
  const { cells } = await sheetFrom(rows);
  expect([cells.count, cells.pages.length]).toEqual([70_000, 2]);
  expect(cells.pages[1]?.value[69_999 - 65_536]).toBe(69_999);
});

test.each([
  [
    'more merges than any workbook has',
    {
      sheets: { A: worksheet(one, { tail: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(200_001)}</mergeCells>` }) },
    },
  ],
  ['more sheets than a package can hold', { sheets: { A: worksheet(one) }, workbookTail: '', extraSheets: 10_001 }],
] as const)('%s is refused by name', async (_, parts) => {
  const read = await readBytes(packageOf(parts));
  expect(read.ok ? 'read' : read.problem.kind).toBe('too-large');
});

test('progress goes from nothing to the whole, and a reading can be cancelled', async () => {
  const bytes = packageOf({ sheets: { A: worksheet(one), B: worksheet(one) } });
  const shares: number[] = [];
  await readBytes(bytes, { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  const stop = new AbortController();
  const read = await readBytes(bytes, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(read).toEqual({ ok: false, problem: { kind: 'cancelled' } });
});
