import * as fc from 'fast-check';
import { cellXml } from '../../../src/adapters/xlsx/cellXml';
import { encoded } from '../../../src/adapters/xlsx/encoded';

const platform = (pieces: readonly string[]) => Buffer.concat(pieces.map((text) => new TextEncoder().encode(text)));

test('pieces come out as the platform encodes them, whatever room their letters take', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constant('€'.repeat(40_000)),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(platform(pieces).equals(encoded(pieces))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('a text of ordinary words is written as it is; spaces that a reader would drop are kept', () => {
  expect(cellXml('Rénovation énergétique n° 2 → 5 €').inner).toBe('<is><t>Rénovation énergétique n° 2 → 5 €</t></is>');
  for (const text of [' a', 'a ', 'a  b', 'a\u00a0', '\u202fa', 'a\u00a0 b', 'a\nb', '\ufeffa']) {
    expect(cellXml(text).inner).toBe(`<is><t xml:space="preserve">${text}</t></is>`);
  }
  expect(cellXml('a_x0041_ & b').inner).toBe('<is><t>a_x005F_x0041_ &amp; b</t></is>');
  expect(cellXml('').inner).toBe('<is><t></t></is>');
});
