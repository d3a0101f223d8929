import * as fc from 'fast-check';
import { dateIn, yearOfMoment, dateToSerial, serialToDate } from '../../../src/pipeline/reading/date';

test.each([
  ['01/02/2024', '2024-02-01'],
  ['31-12-2025', '2025-12-31'],
  ['2024-03-01', '2024-03-01'],
  ['1/1/24', '2024-01-01'],
  ['1er janvier 2024', '2024-01-01'],
  ['mars 2024', '2024-03'],
  ['03/2024', '2024-03'],
  ['2024', '2024'],
  ['0023-01-25', '2023-01-25'],
])('%s is %s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});

test.each(['02/03/0217', '01/01/05', '31/02/2024', 'mi-2025', 'T3 2024', '2022-2026', 'fin de mandat', ''])(
  '"%s" stays text',
  (text) => {
    expect(dateIn(text)).toBeNull();
  },
);

test('a serial number is a day, four years and a day later in a workbook of 1904', () => {
  expect(dateIn(45292)).toBe('2024-01-01');
  expect(dateIn(45292, true)).toBe('2028-01-02');
  expect(serialToDate(-1)).toBeNull();
  expect(serialToDate(Number.NaN)).toBeNull();
});

test('a day becomes a serial and a day again, in both date systems', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36526, max: 71000 }), fc.boolean(), (serial, isDate1904) => {
      const date = serialToDate(serial, isDate1904);
      expect(date).not.toBeNull();
      expect(dateToSerial(date ?? '', isDate1904)).toBe(serial);
    }),
  );
});

test.each([
  ['mi-2028', '2028'],
  ['fin 2027', '2027'],
  ['T2 2026', '2026'],
  ['2026-T2', '2026'],
  ['2e semestre 2025', '2025'],
  ['Début été 2026', '2026'],
  ['après 2030', null],
  ['2026-2030', null],
  ['d’ici 2030', null],
  ['fin de mandat', null],
  ['réunion fin 2027', null],
])('the year of "%s" is %s', (text, year) => {
  expect(yearOfMoment(text)).toBe(year);
});

test('half a year as a number is no year', () => {
  expect(dateIn(2028.5)).toBeNull();
});
