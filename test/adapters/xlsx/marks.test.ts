import { appendSheets } from '../../../src/adapters/xlsx/append';
import { inflateEntry } from '../../../src/adapters/xlsx/inflate';
import { markName } from '../../../src/domain/markName';
import { marksOf } from '../../../src/adapters/xlsx/marks';
import type { Marks } from '../../../src/adapters/xlsx/ourSheets';
import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { openPackage } from '../../../src/adapters/xlsx/parts';
import { writeZip } from '../../../src/adapters/xlsx/writeZip';
import { openZip, type Zip } from '../../../src/adapters/xlsx/zip';
import { sheetPlan, twoTables } from '../../support/sheetPlans';
import { bookOf } from '../../support/xlsxBook';

const opened = (bytes: Uint8Array): Zip => {
  const zip = openZip(bytes, 'a.xlsx', nodeInflater);
  if (!zip.ok) throw new Error(zip.problem.kind);
  return zip.value;
};
const written = (plan = twoTables(), into = bookOf()): Uint8Array => {
  const appended = appendSheets(opened(into), plan);
  if (!appended.ok) throw new Error(appended.problem.kind);
  return appended.value.bytes;
};
const marksIn = (bytes: Uint8Array): Marks => {
  const book = openPackage(opened(bytes));
  if (!book.ok) throw new Error(book.problem.kind);
  return marksOf(book.value);
};
const tables = ({ ours }: Marks) => [...ours].map(([sheet, { table }]) => `${sheet}: ${table}`);

/** The package as another program might leave it: the text of parts changed. */
function resaved(bytes: Uint8Array, change: (text: string, part: string) => string): Uint8Array {
  const zip = opened(bytes);
  const changed = new Map<string, Uint8Array>();
  for (const entry of zip.entries.filter(({ name }) => /\.(xml|rels)$/.test(name))) {
    const content = inflateEntry(zip, entry);
    if (!content.ok) throw new Error(entry.name);
    const before = new TextDecoder().decode(content.value);
    const after = change(before, entry.name);
    if (after !== before) changed.set(entry.name, new TextEncoder().encode(after));
  }
  return writeZip(zip, { changed, added: [] });
}
const withoutProperties = (text: string, part: string) =>
  part.startsWith('xl/worksheets/_rels/') ? text.replace(/<Relationship [^>]*customProperty[^>]*>/g, '') : text;
const withoutNames = (text: string) => text.replace(/<definedName name="_PSR_[^>]*>[^<]*<\/definedName>/g, '');
const withoutStored = (text: string, part: string) =>
  part === 'xl/_rels/workbook.xml.rels' ? text.replace(/<Relationship [^>]*\/customXml"[^>]*>/g, '') : text;

const both = ['CCC A-1.3: A-1.3', 'CCC Origine: lineage'];

describe('a sheet is ours', () => {
  test('by its three marks', () => {
    expect(marksIn(written())).toEqual({
      ours: new Map([
        ['CCC A-1.3', { table: 'A-1.3' }],
        ['CCC Origine', { table: 'lineage' }],
      ]),
      doubtful: [],
    });
  });

  test('by its property alone', () => {
    expect(tables(marksIn(resaved(resaved(written(), withoutNames), withoutStored)))).toEqual(both);
  });

  test('by the name and the stored part, when LibreOffice has dropped the property', () => {
    expect(tables(marksIn(resaved(written(), withoutProperties)))).toEqual(both);
  });

  test('by the stored part that LibreOffice relates to the package instead of the workbook', () => {
    const moved = resaved(resaved(written(), withoutProperties), (text, part) => {
      if (part !== '_rels/.rels') return withoutStored(text, part);
      return text.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      );
    });
    expect(tables(marksIn(moved))).toEqual(both);
  });

  test('under the name that the officer gave it', () => {
    const renamed = resaved(written(), (text, part) =>
      part === 'xl/workbook.xml' ? text.replaceAll('CCC A-1.3', 'Émissions') : text,
    );
    expect(tables(marksIn(renamed))[0]).toBe('Émissions: A-1.3');
    expect(tables(marksIn(resaved(renamed, withoutProperties)))[0]).toBe('Émissions: A-1.3');
  });

  test('with the sheet that it was copied from', () => {
    const copyOf = { file: 'ppi.xlsx', sheet: 'Opérations', sha256: 'ab12' };
    const plan = {
      edits: [],
      sheets: [sheetPlan('copy:ppi.xlsx:Opérations', [['a']], { name: 'Opérations', copyOf })],
    };
    expect(marksIn(written(plan)).ours.get('Opérations')).toEqual({ table: 'copy:ppi.xlsx:Opérations', copyOf });
  });
});

describe('a sheet is not ours, and is told of', () => {
  test('with the name alone, which every program keeps', () => {
    const left = resaved(resaved(written(), withoutProperties), withoutStored);
    expect(marksIn(left)).toEqual({ ours: new Map(), doubtful: [{ sheet: 'CCC A-1.3' }, { sheet: 'CCC Origine' }] });
  });

  test('with the stored part alone', () => {
    const left = resaved(resaved(written(), withoutProperties), withoutNames);
    expect(marksIn(left).doubtful).toEqual([
      { sheet: 'CCC A-1.3', table: 'A-1.3' },
      { sheet: 'CCC Origine', table: 'lineage' },
    ]);
  });

  test('when a person duplicated one of ours: the hidden name tells which one is', () => {
    // The duplicate comes first in the list and has the same property; the name still points at the original.
    const duplicated = resaved(written(), (text, part) => {
      if (part === 'xl/workbook.xml')
        return text.replace('<sheets>', '<sheets><sheet name="CCC A-1.3 (2)" sheetId="99" r:id="rId950"/>');
      if (part !== 'xl/_rels/workbook.xml.rels') return text;
      const original = /Target="(worksheets\/sheet2\.xml)"/.exec(text)?.[1];
      return text.replace(
        '</Relationships>',
        `<Relationship Id="rId950" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${original}"/></Relationships>`,
      );
    });
    expect(tables(marksIn(duplicated)).sort()).toEqual(both);
    expect(marksIn(duplicated).doubtful).toEqual([{ sheet: 'CCC A-1.3 (2)', table: 'A-1.3' }]);
  });
});

test('what other programs dropped is put back when the tables are written again', () => {
  const again = written(twoTables(), resaved(written(), withoutProperties));
  expect(tables(marksIn(resaved(resaved(again, withoutNames), withoutStored)))).toEqual(both);
});

test('a mark’s name tells tables apart, and never looks like a cell', () => {
  expect(markName('A-1.3')).toBe('_PSR_A_1_3');
  const copies = [
    'copy:ppi.xlsx:Opérations',
    'copy:ppi.xlsx:Operations',
    `copy:${'long '.repeat(30)}1`,
    `copy:${'long '.repeat(30)}2`,
  ];
  expect(new Set(copies.map((table) => markName(table).toLowerCase())).size).toBe(4);
  for (const table of copies) expect(markName(table)).toMatch(/^_PSR_\w{1,80}$/);
});
