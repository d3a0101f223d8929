import { unitOfFormat } from '../../src/domain/unitOfFormat';

test.each([
  ['#,##0 "€"', '€'],
  ['#,##0.00\\ [$€-40C]', '€'],
  ['#,##0 "k€"', 'k€'],
  ['_-* #,##0.00 "€"_-;\\-* #,##0.00 "€"_-', '€'],
  ['0.0 "kt CO2e"', 'ktCO2e/an'],
  ['0 "GWh"', 'GWh/an'],
  ['0.00%', '%'],
])('the format %s shows %s', (code, unit) => {
  expect(unitOfFormat(code)?.unit).toBe(unit);
});

test('a format that divides by a thousand shows thousands of what is stored', () => {
  expect(unitOfFormat('#,##0, "k€"')?.unit).toBe('€');
  expect(unitOfFormat('#,##0.0,, "M€"')?.unit).toBe('€');
  expect(unitOfFormat('#,##0, "t"')?.unit).toBe('kg/an');
  expect(unitOfFormat('#,##0,, "€"')).toBeNull();
});

test.each(['General', '#,##0', '0.00', 'dd/mm/yyyy', '@', '', '[h]:mm', '#,##0 "logements"'])(
  'the format %j shows no unit',
  (code) => {
    expect(unitOfFormat(code)).toBeNull();
  },
);
