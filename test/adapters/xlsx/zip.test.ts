import { appendSheets } from '../../../src/adapters/xlsx/append';
import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { openPackage } from '../../../src/adapters/xlsx/parts';
import { utf16 } from '../../../src/adapters/xlsx/textPart';
import { openZip } from '../../../src/adapters/xlsx/zip';
import { twoTables } from '../../support/sheetPlans';
import { bookOf, type DrawnBook, partsOf } from '../../support/xlsxBook';
import { zipOf } from '../../support/xlsxPackage';

const bytes = (text: string) => new TextEncoder().encode(text);
const ole2 = (stream: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...utf16(stream)]);

const strict = (text: string) =>
  text.replaceAll(
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  );
/** Bytes that no deflate makes smaller: a plain congruence, the same each time. */
const noise = (length: number) => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24);
};

/** Why a file is refused when it is read; `read` when it is not. */
const refusal = (file: Uint8Array): string => {
  const zip = openZip(file, 'rivemont.xlsx', nodeInflater);
  if (!zip.ok) return zip.problem.kind;
  const book = openPackage(zip.value);
  return book.ok ? 'read' : book.problem.kind;
};
/** Why sheets of ours are refused by a workbook that can be read; `appended` when they are not. */
const appendRefusal = (drawn: DrawnBook): string => {
  const zip = openZip(bookOf(drawn), 'rivemont.xlsx', nodeInflater);
  if (!zip.ok) return zip.problem.kind;
  const appended = appendSheets(zip.value, twoTables());
  return appended.ok ? 'appended' : appended.problem.kind;
};
const without = (name: string) => zipOf({ parts: partsOf().filter((part) => part.name !== name) });
const withPart = (name: string, change: (text: string) => string | Uint8Array) =>
  zipOf({
    parts: partsOf().map((part) => (part.name === name ? { ...part, content: change(String(part.content)) } : part)),
  });

describe('a file is refused by what it is, whatever its name says', () => {
  test.each<[what: string, file: Uint8Array, kind: string]>([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['a PDF that was renamed', bytes('%PDF-1.7\n%âãÏÓ'), 'not-a-workbook-file'],
    ['a CSV that was renamed', bytes('secteur;2019\nTransport;310\n'), 'not-a-workbook-file'],
    ['an encrypted workbook', ole2('EncryptedPackage'), 'password'],
    ['an old .xls', ole2('Workbook'), 'old-format'],
    [
      'an OpenDocument sheet',
      zipOf({ parts: [{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }] }),
      'old-format',
    ],
    [
      'a binary workbook',
      withPart('[Content_Types].xml', (text) =>
        text.replace(/spreadsheetml.sheet.main\+xml/, 'ms-excel.sheet.binary.macroEnabled.main'),
      ),
      'old-format',
    ],
    ['a file cut in the middle', bookOf().subarray(0, 900), 'damaged'],
    ['a file whose end is cut', bookOf().subarray(0, -3), 'damaged'],
    ['bytes before the archive', bookOf({ archive: { before: bytes('PK\u0003\u0004, or so') } }), 'damaged'],
    ['bytes after the archive', bookOf({ archive: { after: bytes('more') } }), 'damaged'],
    ['an archive without content types', without('[Content_Types].xml'), 'not-a-workbook'],
    ['an archive without relationships', without('_rels/.rels'), 'not-a-workbook'],
    ['a package without its workbook', without('xl/workbook.xml'), 'not-a-workbook'],
    [
      'a text document',
      withPart('xl/workbook.xml', (text) => text.replaceAll('workbook', 'document')),
      'not-a-workbook',
    ],
    [
      'a DOCTYPE',
      withPart('xl/workbook.xml', (text) => text.replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY a "b">]>')),
      'unsafe-xml',
    ],
    ['an old encoding', withPart('xl/workbook.xml', (text) => text.replace('UTF-8', 'windows-1252')), 'unsafe-xml'],
    [
      'tags that do not match',
      withPart('xl/workbook.xml', (text) => text.replace('</sheets>', '</sheet>')),
      'unsafe-xml',
    ],
    [
      'the dialect from before the standard',
      withPart('xl/workbook.xml', (text) => text.replace('spreadsheetml/2006/main', 'spreadsheetml/2006/5/main')),
      'unsafe-xml',
    ],
    ['a part twice', bookOf({ more: [{ name: 'xl/styles.xml', content: '' }] }), 'ambiguous-parts'],
    ['a part twice but for case', bookOf({ more: [{ name: 'XL/Styles.xml', content: '' }] }), 'ambiguous-parts'],
    ['a name that climbs out', bookOf({ more: [{ name: '../../etc/passwd', content: '' }] }), 'ambiguous-parts'],
    ['an absolute name', bookOf({ more: [{ name: '/etc/passwd', content: '' }] }), 'ambiguous-parts'],
    ['a size that lies low', bookOf({ more: [{ name: 'a.bin', content: 'x'.repeat(99), declaredSize: 5 }] }), 'read'],
    [
      'a ratio that no deflate gives',
      bookOf({ more: [{ name: 'a.bin', content: 'x', declaredSize: 900_000 }] }),
      'damaged',
    ],
    [
      'an index part larger than it says',
      zipOf({
        parts: partsOf().map((part) => (part.name === 'xl/workbook.xml' ? { ...part, declaredSize: 40 } : part)),
      }),
      'damaged',
    ],
    ['a bomb', bookOf({ more: [{ name: 'a.bin', content: noise(80_000), declaredSize: 60_000_000 }] }), 'too-large'],
    ['an archive with nothing in it', zipOf({ parts: [] }), 'not-a-workbook'],
    ['a plain workbook', bookOf(), 'read'],
  ])('%s', (_, file, kind) => {
    expect(refusal(file)).toBe(kind);
  });
});

describe('a workbook that can be read takes no sheets when', () => {
  test.each<[what: string, drawn: DrawnBook, kind: string]>([
    ['it is signed', { more: [{ name: '_xmlsignatures/origin.sigs', content: '' }] }, 'signed'],
    ['its structure is locked', { protection: '<workbookProtection lockStructure="1"/>' }, 'locked-structure'],
    [
      'it is shared the old way',
      { moreRelations: '<Relationship Id="r1" Type="http://x/revisionHeaders" Target="revisions/h.xml"/>' },
      'shared-workbook',
    ],
    ['part names have backslashes', { more: [{ name: 'xl\\media\\logo.png', content: 'png' }] }, 'ambiguous-parts'],
    ['only its windows are protected: it does', { protection: '<workbookProtection lockWindows="1"/>' }, 'appended'],
    [
      'a damaged picture is no reason: it does',
      { more: [{ name: 'xl/media/a.png', content: 'png', declaredSize: 77 }] },
      'appended',
    ],
  ])('%s', (_, drawn, kind) => {
    expect(appendRefusal(drawn)).toBe(kind);
  });

  test('it is written in the strict form', () => {
    const zip = openZip(withPart('xl/workbook.xml', strict), 'strict.xlsx', nodeInflater);
    expect(zip.ok && appendSheets(zip.value, twoTables())).toEqual({
      ok: false,
      problem: { kind: 'strict-format', file: 'strict.xlsx' },
    });
  });

  test('a sheet is listed and missing, which is said by its name', () => {
    const zip = openZip(without('xl/worksheets/sheet1.xml'), 'b.xlsx', nodeInflater);
    expect(zip.ok && appendSheets(zip.value, twoTables())).toEqual({
      ok: false,
      problem: { kind: 'missing-sheet-part', file: 'b.xlsx', sheet: 'Bilan GES' },
    });
  });
});
