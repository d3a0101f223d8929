import { SaxesParser } from 'saxes';
import { appendSheets } from '../../../src/adapters/xlsx/append';
import { readWorkbook } from '../../../src/adapters/xlsx/read/readWorkbook';
import { writeZip } from '../../../src/adapters/xlsx/writeZip';
import type { Zip } from '../../../src/adapters/xlsx/zip';
import { formulaAt, sheetNamed, valueAt } from '../../../src/domain/workbook';
import { sheetPlan, twoTables } from '../../support/sheetPlans';
import { bookOf, type DrawnBook } from '../../support/xlsxBook';
import { appendTo, bookWith, opened, textIn } from '../../support/xlsxFile';

const INDEX_PARTS = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'docProps/app.xml',
];

const rawRecord = (zip: Zip, name: string) => {
  const entry = zip.entry(name);
  return entry && zip.bytes.slice(entry.recordStart, entry.recordEnd);
};

const oddities: Readonly<Record<string, DrawnBook>> = {
  'a plain workbook': {},
  'elements with a prefix': { prefix: 'x:' },
  'a byte order mark in every part': { hasBom: true },
  'no styles part': { hasStyles: false },
  'self-closed lists': { hasSelfClosedLists: true },
  'prefixed self-closed lists': { hasSelfClosedLists: true, prefix: 'x:' },
  'an empty styles part': { styles: '' },
  'no default content type for relationships': { hasRelsDefault: false },
  'dates counted from 1904': { isDate1904: true },
  'a chart sheet before ours': { hasChartsheet: true },
  'entries stored, not packed': { entry: { isStored: true } },
  'data descriptors without signature': { entry: { descriptor: 12 } },
  'data descriptors with signature': { entry: { descriptor: 16 } },
  'wide data descriptors without signature': { entry: { descriptor: 20 } },
  'wide data descriptors with signature': { entry: { descriptor: 24 } },
  'names with quotes and ampersands': { sheets: ["L'été", 'L’eau & <l’air>', 'Bilan GES'] },
  'titles that match': { titles: ['Bilan GES'] },
  'titles that do not match': { titles: ['Feuil1', 'Feuil2'] },
  'names and calculation settings': {
    names: '<definedNames><definedName name="Base">\'Bilan GES\'!$B$2</definedName></definedNames>',
    calcPr: '<calcPr calcId="191029"/>',
  },
  'an archive with a comment': { archive: { comment: 'par le service climat' } },
  '300 sheets': { sheets: [...Array.from({ length: 299 }, (_, i) => `Feuille ${i}`), 'Bilan GES'] },
};

describe.each(Object.entries(oddities))('%s', (_, drawn) => {
  const before = bookOf(drawn);
  const after = appendTo(before, twoTables());

  test('every part that is not an index part keeps its raw bytes', () => {
    const [old, fresh] = [opened(before), opened(after)];
    const others = old.entries.map(({ name }) => name).filter((name) => !INDEX_PARTS.includes(name));
    expect(others.length).toBeGreaterThan(0);
    for (const name of others) expect(rawRecord(fresh, name)).toEqual(rawRecord(old, name));
  });

  test('writing the same plan again gives the same file', () => {
    expect(Buffer.from(appendTo(after, twoTables())).equals(Buffer.from(after))).toBe(true);
  });

  test('every XML part is well formed, with its namespaces', () => {
    const zip = opened(after);
    for (const { name } of zip.entries.filter((entry) => /\.(xml|rels)$/.test(entry.name))) {
      const parser = new SaxesParser({ xmlns: true, fileName: name });
      parser.on('error', (error) => {
        throw error;
      });
      expect(() => parser.write(textIn(after, name).replace(/^\ufeff/, '')).close()).not.toThrow();
    }
  });

  test('our sheets are read back with their values, formulas and marks; the officer’s are as they were', async () => {
    const [old, fresh] = [await readWorkbook(opened(before)), await readWorkbook(opened(after))];
    if (!old.ok || !fresh.ok) throw new Error('not read');
    const ours = sheetNamed(fresh.value, 'CCC A-1.3')!; // appended above
    expect([valueAt(ours, 1, 1), formulaAt(ours, 1, 1), ours.ours]).toEqual([310_000, "'Bilan GES'!B2*1000", 'A-1.3']);
    expect(sheetNamed(fresh.value, 'CCC Origine')).toMatchObject({ visibility: 'hidden', ours: 'lineage' });
    expect(fresh.value.sheets.length).toBe(old.value.sheets.length + 2);
    expect(fresh.value.isDate1904).toBe(old.value.isDate1904);
    const theirs = sheetNamed(fresh.value, 'Bilan GES')!; // in every drawn workbook
    expect([valueAt(theirs, 1, 0), valueAt(theirs, 1, 1), theirs.ours]).toEqual(['Transport', 310, undefined]);
  });
});

test('the bytes of a Buffer of Node, whose slices are no copies, give the same file and stay as they are', () => {
  const before = bookOf({});
  const held = Buffer.from(before);
  expect(appendTo(held, twoTables())).toEqual(appendTo(before, twoTables()));
  expect(new Uint8Array(held)).toEqual(before);
});

test('a table whose figures changed gets new content under the same part, and nothing else moves', () => {
  const first = appendTo(bookOf(), twoTables());
  const next = {
    ...twoTables(),
    sheets: [
      sheetPlan('A-1.3', [
        ['Sector', 2019],
        ['Transport', 298],
      ]),
    ],
  };
  const second = appendTo(first, next);
  const [old, fresh] = [opened(first), opened(second)];
  expect(fresh.entries.map(({ name }) => name)).toEqual(old.entries.map(({ name }) => name));
  const changed = old.entries.map(({ name }) => name).filter((name) => textIn(first, name) !== textIn(second, name));
  expect(changed).toEqual(['xl/worksheets/sheet2.xml']);
});

test('a sheet of ours that the officer renamed is found by its mark and keeps its new name', () => {
  const plan = twoTables();
  const first = appendTo(bookOf(), plan);
  const zip = opened(first);
  const renamed = bookWith(zip, 'xl/workbook.xml', (text) => text.replaceAll('CCC A-1.3', 'Émissions'));
  const appended = appendSheets(opened(renamed), plan);
  expect(appended.ok && appended.value.receipt.sheets[0]).toEqual({
    table: 'A-1.3',
    name: 'Émissions',
    address: 'A1:B2',
  });
});

test('the calculation chain is kept at first, and dropped once a sheet that it names is replaced', () => {
  const chain = '<c r="B2" i="11"/>';
  const first = appendTo(bookOf({ chain }), twoTables());
  expect(textIn(first, 'xl/calcChain.xml')).toContain(chain);
  const withOurs = bookWith(opened(first), 'xl/calcChain.xml', (text) =>
    text.replace('i="11"/>', 'i="11"/><c r="B2" i="12"/>'),
  );
  expect(textIn(appendTo(withOurs, twoTables()), 'xl/calcChain.xml')).not.toBe('');
  const second = appendTo(withOurs, { edits: [], sheets: [sheetPlan('A-1.3', [['Sector', 2021]])] });
  expect(textIn(second, 'xl/calcChain.xml')).toBe('');
  expect(textIn(second, '[Content_Types].xml') + textIn(second, 'xl/_rels/workbook.xml.rels')).not.toContain(
    'calcChain',
  );
});

test('parts that are left behind without their owner are never written twice', () => {
  const more = [
    'xl/worksheets/_rels/sheet2.xml.rels',
    'customXml/_rels/item1.xml.rels',
    'customXml/itemProps2.xml',
    'XL/Styles.xml',
  ].map((name) => ({ name, content: '<a/>' }));
  const after = opened(appendTo(bookOf({ hasStyles: false, more }), twoTables()));
  const added = after.entries.map(({ name }) => name).filter((name) => /styles|sheet[23]\.xml$|item2/.test(name));
  expect(added).toEqual(['xl/worksheets/sheet3.xml', 'xl/styles1.xml', 'customXml/item2.xml']);
});

test('what Excel added to a sheet of ours goes with its old content, what others share stays', () => {
  const first = appendTo(bookOf(), twoTables());
  const withDrawing = bookWith(opened(first), 'xl/worksheets/_rels/sheet2.xml.rels', (text) =>
    text.replace('</Relationships>', `${rel(1, 'drawing', '../drawings/drawing1.xml')}</Relationships>`),
  );
  const parts = {
    'xl/drawings/drawing1.xml': '<d/>',
    'xl/drawings/_rels/drawing1.xml.rels': rels(
      rel(1, 'chart', '../charts/chart1.xml'),
      rel(2, 'image', '../media/logo.png'),
    ),
    'xl/charts/chart1.xml': '<c/>',
    'xl/media/logo.png': 'png',
    'xl/worksheets/_rels/sheet1.xml.rels': rels(rel(2, 'image', '../media/logo.png')),
  };
  const added = Object.entries(parts).map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) }));
  const drawn = writeZip(opened(withDrawing), { changed: new Map(), added });
  const names = opened(appendTo(drawn, twoTables())).entries.map(({ name }) => name);
  expect(Object.keys(parts).filter((name) => !names.includes(name))).toEqual([
    'xl/drawings/drawing1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/charts/chart1.xml',
  ]);
});

test('a name of the officer’s cannot be taken: that would be our fault, and throws', () => {
  expect(() => appendTo(bookOf({ sheets: ['ccc a-1.3'] }), twoTables())).toThrow('takes the name of another sheet');
});

const rel = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId9${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const rels = (...lines: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
