import { formatKind, formatOf } from '../../../../src/adapters/xlsx/read/formatKind';

test.each([
  ['General', 'number'],
  ['#,##0.00 "kt CO2e"', 'number'],
  ['0.00E+00', 'number'],
  ['0" h"', 'number'],
  ['0\\ d', 'number'],
  ['# ##0 GWh', 'number'],
  ['#,##0.00\\ [$€-40C]', 'number'],
  ['[Red]-0', 'number'],
  ['_-* #,##0.00_d_-', 'number'],
  ['@', 'number'],
  ['0%', 'percent'],
  ['0.0 %;[Red]-0.0 %', 'percent'],
  ['"%"0', 'number'],
  ['dd/mm/yyyy', 'date'],
  ['[$-40C]mmm\\-yyyy', 'date'],
  ['mmmm', 'date'],
  ['m/d/yy h:mm', 'date'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['General;dd/mm/yyyy', 'date'],
  ['h:mm AM/PM', 'time'],
  ['AM/PM', 'time'],
  ['mm:ss.000', 'time'],
  ['[h]:mm:ss', 'duration'],
  ['[mm]:ss', 'duration'],
])('%s shows a %s', (code, kind) => expect(formatKind(code)).toBe(kind));

test('formats known by number are found, and a file’s own definition of one wins', () => {
  const own = new Map([[14, '0.0%']]);
  expect(formatOf(14, new Map())).toEqual({ code: 'mm-dd-yy', kind: 'date' });
  expect(formatOf(14, own)).toEqual({ code: '0.0%', kind: 'percent' });
  expect(formatOf(46, own).kind).toBe('duration');
  expect(formatOf(30, own).kind).toBe('date');
  expect(formatOf(999, own)).toEqual({ code: 'General', kind: 'number' });
});
