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

/** As good as a double can be: two conversions round twice. */
const expectSameFigure = (figure: number, expected: number) =>
  expect(Math.abs(figure - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));

/** Two or three units of one dimension. */
const alike = (count: number) =>
  unit.chain((first) =>
    fc.tuple(
      fc.constant(first),
      ...Array.from({ length: count - 1 }, () =>
        fc.constantFrom(...unitIds.filter((one) => isConvertible(one, first))),
      ),
    ),
  );

test('a figure converted there and back is the same figure', () => {
  fc.assert(
    fc.property(money, alike(2), (value, [from, to = from]) => {
      expectSameFigure(convert(convert(value, from, to), to, from), value);
    }),
  );
});

test('a figure converted by way of a third unit is the figure converted at once', () => {
  fc.assert(
    fc.property(money, alike(3), (value, [from, by = from, to = from]) => {
      expectSameFigure(convert(convert(value, from, by), by, to), convert(value, from, to));
    }),
  );
});

test('twice the figure is twice the converted figure, and zero is zero in every unit', () => {
  fc.assert(
    fc.property(money, alike(2), (value, [from, to = from]) => {
      expectSameFigure(convert(2 * value, from, to), 2 * convert(value, from, to));
      expect(convert(0, from, to)).toBe(0);
      expect(convert(1, from, to)).toBeGreaterThan(0);
    }),
  );
});

test('unlike dimensions are refused, whatever the figure', () => {
  fc.assert(
    fc.property(money, unit, unit, (value, from, to) => {
      fc.pre(dimensionOf(from) !== dimensionOf(to));
      expect(isConvertible(from, to)).toBe(false);
      expect(() => convert(value, from, to)).toThrow(RangeError);
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
