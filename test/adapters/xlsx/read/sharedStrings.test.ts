import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { sharedStrings } from '../../../../src/adapters/xlsx/read/sharedStrings';

const read = (items: string): readonly string[] => {
  const texts = sharedStrings(strToU8(items));
  if (texts === null) throw new Error('refused');
  return Array.from({ length: texts.size }, (_, i) => texts.at(i));
};
const sst = (items: string): string => `<?xml version="1.0"?><sst xmlns="urn:x" count="9">${items}</sst>`;

test.each([
  ['plain text', '<si><t>Transports</t></si>', 'Transports'],
  ['edge spaces', '<si><t xml:space="preserve"> a </t></si>', ' a '],
  ['accents and signs beyond the first plane', '<si><t>Énergie – 😀 ’</t></si>', 'Énergie – 😀 ’'],
  ['rich text, its runs joined', '<si><r><rPr><b/></rPr><t>gaz </t></r><r><t>naturel</t></r></si>', 'gaz naturel'],
  ['plain text beside runs', '<si><t>a</t><r><t>b</t></r></si>', 'ab'],
  ['phonetic runs left out', '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>', '課'],
  ['empty text', '<si><t/></si>', ''],
  ['an empty item', '<si/>', ''],
  ['the five entities', '<si><t>&lt;&gt;&amp;&quot;&apos;</t></si>', '<>&"\''],
  ['numeric references', '<si><t>&#233;&#xE9;&#x1F600;</t></si>', 'éé😀'],
  ['an unknown entity as it is written', '<si><t>&eacute;</t></si>', '&eacute;'],
  ['a reference to no character as it is written', '<si><t>&#x110000;</t></si>', '&#x110000;'],
  ['CDATA with tags in it', '<si><t>a<![CDATA[<b>&amp;</t></si>]]>c</t></si>', 'a<b>&amp;</t></si>c'],
  ['comments left out', '<si><t>a<!-- <t>x</t> -->b</t></si>', 'ab'],
  ['line ends of Windows as one', '<si><t>a\r\nb\rc</t></si>', 'a\nb\nc'],
  ['a carriage return that was meant', '<si><t>a_x000D_b&#13;c</t></si>', 'a\rb\rc'],
  ['an underscore that was protected', '<si><t>_x005F_x0041_</t></si>', '_x0041_'],
  ['something that only looks like an escape', '<si><t>_x00Z1_ _xAB_</t></si>', '_x00Z1_ _xAB_'],
])('%s', (_, item, text) =>
  expect(read(sst(`<si><t>first</t></si>${item}<si><t>last</t></si>`))).toEqual(['first', text, 'last']),
);

test('a prefix on every element changes nothing', () => {
  expect(read('<x:sst xmlns:x="urn:x"><x:si><x:t>a</x:t></x:si><x:si/><x:si><x:t>b</x:t></x:si></x:sst>')).toEqual([
    'a',
    '',
    'b',
  ]);
});
test('text beyond what a cell can hold is cut', () => {
  expect(read(sst(`<si><t>${'é'.repeat(40_000)}</t></si>`))[0]).toHaveLength(32_767);
});
/** XML as a writer that protects carriage returns and escapes would write it. */
const xml = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\r/g, '&#13;')
    .replace(/_(?=x)/g, '_x005F_');
test('any text written as XML comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (texts) => {
      expect(read(sst(texts.map((text) => `<si><t>${xml(text)}</t></si>`).join('')))).toEqual(texts);
    }),
  );
});
test('bytes cut anywhere end, whatever they give', () => {
  const whole = strToU8(
    sst('<si><t xml:space="preserve">a<![CDATA[b]]></t><rPh sb="0"><t>x</t></rPh></si><si/><!-- c -->'),
  );
  for (let length = 0; length <= whole.length; length += 1) {
    const texts = sharedStrings(whole.subarray(0, length));
    for (let i = 0; i < (texts?.size ?? 0); i += 1) expect(typeof texts?.at(i)).toBe('string');
  }
});
test('text that opens a thousand comments or CDATA sections and closes none is read once, not a thousand times', () => {
  const openings = '<![CDATA['.repeat(200_000);
  expect(read(sst(`<si><t>a${openings}</t></si>`))[0]).toHaveLength(32_767);
  expect(read(sst(`<si><t>a${'<!-- '.repeat(200_000)}</t></si>`))).toEqual(['a']);
  expect(read(sst(`<si><t>${'&#x1F600;'.repeat(40_000)}</t></si>`))[0]).toHaveLength(32_767);
});
