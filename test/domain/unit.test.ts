import * as fc from 'fast-check';
import { conversion, convert, dimensionOf, isConvertible, unitForCore, unitIds } from '../../src/domain/unit';

const money = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000);
const unit = fc.constantFrom(...unitIds);

test.each([
  [298.123, 'ktCO2e/an', 'tCO2e/an', 298123],
  [1044, 'ktCO2e/an', 'tCO2e/an', 1044000],
  [1, 'ktep/an', 'GWh/an', 11.63],
  [3.6, 'TJ/an', 'GWh/an', 1],
  [485400, 'MWh/an', 'GWh/an', 485.4],
  [0.3, 'k€', '€', 300],
  [1.005, 'k€', '€', 1005],
  [1250, 'kg/an', 't/an', 1.25],
  [1.2, 'M€', '€', 1200000],
])('%d %s is said in %s as %d', (value, from, to, expected) => {
  expect(convert(value, from, to)).toBe(expected);
});

test('a figure converted there and back is the same figure', () => {
  fc.assert(
    fc.property(money, unit, unit, (value, from, to) => {
      fc.pre(isConvertible(from, to));
      expect(convert(convert(value, from, to), to, from)).toBeCloseTo(value, 6);
    }),
  );
});

test('a conversion is the multiplication by its factor', () => {
  expect(conversion('ktCO2e/an', 'tCO2e/an')).toEqual({ factor: 1000 });
  expect(conversion('MWh/an', 'GWh/an')).toEqual({ factor: 0.001 });
});

test.each([
  ['tCO2e/an', 'GWh/an'],
  ['ha', 'ha/an'],
  ['tCO2e/an', 'tCO2e/hab'],
  ['bananes', 't/an'],
])('%s is never said in %s', (from, to) => {
  expect(isConvertible(from, to)).toBe(false);
  expect(() => convert(1, from, to)).toThrow(RangeError);
});

test('a bare mass over greenhouse gases is a mass of CO2e', () => {
  expect(unitForCore('kt/an', 'tCO2e/an')).toBe('ktCO2e/an');
  expect(unitForCore('t/hab', 'tCO2e/hab')).toBe('tCO2e/hab');
  expect(unitForCore('kg/an', 't/an')).toBe('kg/an');
  expect(unitForCore('GWh/an', 'tCO2e/an')).toBeNull();
  expect(unitForCore('tC', 'tCO2e/an')).toBeNull();
});

test('every unit has a dimension, and only a known unit has one', () => {
  expect(unitIds.filter((id) => dimensionOf(id) === null)).toEqual([]);
  expect(dimensionOf('toString')).toBeNull();
});
