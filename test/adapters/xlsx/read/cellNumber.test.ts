import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { cellNumber, isoSerial } from '../../../../src/adapters/xlsx/read/cellNumber';

const read = (text: string): number => cellNumber(strToU8(text), 0, strToU8(text).length);

test('a number is the double that JavaScript reads, to the last bit', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 17 });
  const written = fc
    .tuple(fc.constantFrom('', '-'), digits, fc.option(digits), fc.option(fc.integer({ min: -300, max: 290 })))
    .map(
      ([sign, whole, decimals, power]) =>
        `${sign}${whole}${decimals === null ? '' : `.${decimals}`}${power === null ? '' : `E${power}`}`,
    );
  fc.assert(fc.property(written, (text) => expect(read(text) + 0).toBe(Number(text) + 0)));
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
      expect(read(String(value)) + 0).toBe(value + 0),
    ),
  );
});
test.each(['', '-', '.', '1,5', '1 234', '0x10', '12a', '1e', 'Infinity', '1E999', '--1', '1.2.3', '9'.repeat(500)])(
  '%j is no number',
  (text) => expect(read(text)).toBeNaN(),
);
test('zero has no sign', () => expect(Object.is(read('-0.0'), 0)).toBe(true));

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2021-03-01T06:00:00Z', 44_256.25],
  ['12:00', 0.5],
  ['2021-03-01T00:00:43.2', 44_256.0005],
])('%s is day %d of the 1900 system', (text, serial) => expect(isoSerial(text, false)).toBeCloseTo(serial, 9));

test('the 1904 system starts 1,462 days later', () => expect(isoSerial('2021-03-01', true)).toBe(44_256 - 1_462));
test.each(['', 'mi-2025', '2021-3-1', '2021-13-01', '2021-02-32', 'T', 'Z'])('%j is no date', (text) =>
  expect(isoSerial(text, false)).toBeNaN(),
);
