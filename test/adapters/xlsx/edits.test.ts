import * as fc from 'fast-check';
import { attribute, attributesOf, namespaceOf, prefixFor } from '../../../src/adapters/xlsx/attributes';
import { appended, attributeSet, placed, spliced } from '../../../src/adapters/xlsx/edits';
import { childNamed, type Element, outline } from '../../../src/adapters/xlsx/outline';
import { escaped, unescaped } from '../../../src/adapters/xlsx/xmlText';

const rootOf = (text: string): Element => {
  const root = outline(text);
  if (root === null) throw new Error('not outlined');
  return root;
};
const drawn = (text: string, { start, end }: Element) => text.slice(start, end);

describe('the outline of a part', () => {
  test('gives the root and its children by their offsets, whatever stands between them', () => {
    const text = `<?xml version="1.0"?><!-- a > b --><w a='>'><?pi <c/> ?><s n="1">é<i/></s> <![CDATA[<no>]]><t/></w>\n`;
    const root = rootOf(text);
    expect([root.name, root.children.map((child) => drawn(text, child))]).toEqual([
      'w',
      ['<s n="1">é<i/></s>', '<t/>'],
    ]);
    expect(root.children[0]?.children).toEqual([]);
  });

  test('goes as deep as asked', () => {
    expect(outline('<a><b><c/></b></a>', 3)?.children[0]?.children[0]?.name).toBe('c');
  });

  test('tells prefix from name', () => {
    expect(rootOf('<x:sst/>')).toMatchObject({ prefix: 'x:', local: 'sst', isSelfClosed: true });
  });

  test.each([
    ['an empty text', ''],
    ['text before the root', 'a<b/>'],
    ['text after the root', '<b/>a'],
    ['two roots', '<a/><b/>'],
    ['a tag that never closes', '<a><b></a>'],
    ['tags that cross', '<a><b></a></b>'],
    ['a tag that never ends', '<a b="'],
    ['a quote that never ends', '<a b="></a>'],
    ['a comment that never ends', '<a><!-- </a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a tag without a name', '<a>< b/></a>'],
    ['more than 256 levels', '<a>'.repeat(300) + '</a>'.repeat(300)],
  ])('refuses %s', (_, text) => {
    expect(outline(text)).toBeNull();
  });

  test('ends on any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '/', '"', "'", '=', 'a', '!--', '![CDATA[', ']]>', '?', ' ')),
        (bits) => {
          const root = outline(bits.join(''));
          return root === null || attributesOf(bits.join(''), root).length >= 0;
        },
      ),
      { numRuns: 500 },
    );
  });

  test('takes a million tags in one pass', () => {
    const text = `<a>${'<b c="1"/>'.repeat(1_000_000)}</a>`;
    expect(outline(text, 1)?.end).toBe(text.length);
  });
});

describe('attributes', () => {
  const text = `<x:sheet xmlns:x="urn:a" name='L&apos;été &amp; l&#39;eau' r:id = "rId1" b="&#x1F600;"/>`;

  test('are read with both quotes, spaces and entities', () => {
    expect(attributesOf(text, rootOf(text)).map(({ name, value }) => [name, value])).toEqual([
      ['xmlns:x', 'urn:a'],
      ['name', "L'été & l'eau"],
      ['r:id', 'rId1'],
      ['b', '😀'],
    ]);
  });

  test('tell namespaces both ways', () => {
    expect([namespaceOf(text, rootOf(text)), prefixFor(text, rootOf(text), ['urn:a'])]).toEqual(['urn:a', 'x:']);
  });

  test('are set where they are, added where they are not', () => {
    const root = rootOf('<a b="1" c="2"/>');
    expect(spliced('<a b="1" c="2"/>', [attributeSet('<a b="1" c="2"/>', root, 'c', '3')])).toBe('<a b="1" c="3"/>');
    expect(spliced('<a b="1" c="2"/>', [attributeSet('<a b="1" c="2"/>', root, 'd', '4')])).toBe(
      '<a d="4" b="1" c="2"/>',
    );
  });
});

describe('edits', () => {
  test('put an insertion before a replacement that starts at the same place', () => {
    expect(
      spliced('<b/>', [
        { from: 0, to: 4, text: '<c/>' },
        { from: 0, to: 0, text: '<a/>' },
      ]),
    ).toBe('<a/><c/>');
  });

  test('keep the order of insertions at one place', () => {
    expect(
      spliced(
        'ad',
        ['b', 'c'].map((text) => ({ from: 1, to: 1, text })),
      ),
    ).toBe('abcd');
  });

  test('refuse to overlap: that would be our fault', () => {
    expect(() =>
      spliced('abcd', [
        { from: 0, to: 3, text: '' },
        { from: 2, to: 4, text: '' },
      ]),
    ).toThrow(RangeError);
  });

  test('open up a list that closes itself', () => {
    const text = '<s><dxfs count="0"/></s>';
    expect(spliced(text, [appended(childNamed(rootOf(text), 'dxfs')!, '<dxf/>')])).toBe(
      '<s><dxfs count="0"><dxf/></dxfs></s>',
    ); // drawn above
  });

  test.each([
    ['<w><sheets/><calcPr/></w>', '<w><sheets/><names/><calcPr/></w>'],
    ['<w><ext/></w>', '<w><names/><ext/></w>'],
    ['<w/>', '<w><names/></w>'],
  ])('put a new child of %s where the schema wants it', (text, expected) => {
    expect(spliced(text, [placed(rootOf(text), ['sheets', 'names', 'calcPr'], 'names', '<names/>')])).toBe(expected);
  });
});

test('text comes back from XML as it went in, but for what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unescaped(escaped(text))).toBe(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')); // oxlint-disable-line no-control-regex
    }),
  );
  expect(escaped('a\u0001b\ud800c\udc00d😀')).toBe('abcd😀');
  expect(attribute('<a b="&nope;&#1234567;"/>', rootOf('<a b="&nope;&#1234567;"/>'), 'b')).toBe('&nope;&#1234567;');
});
