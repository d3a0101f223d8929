import * as fc from 'fast-check';
import { readFormula, termsOf, valueOf } from '../../src/domain/indicatorFormula';

const figures: Readonly<Record<string, number>> = { 'cae_1.c': 10, 'cae_1.d': 4, population: 2 };
const value = (text: string) => valueOf(readFormula(text)!, (id) => figures[id] ?? null);

test.each([
  ['val(cae_1.c)+val(cae_1.d)', 14],
  ['val(cae_1.c) + opt_val(cae_1.e)', 10],
  ['val(cae_1.c)/val(population)*1000', 5000],
  ['val(cae_1.c)-val(cae_1.d)-2', 4],
  ['2*(val(cae_1.c)+val(cae_1.d))', 28],
  ['val(cae_1.c)+val(cae_1.d)/val(population)', 12],
])('%s is %d', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each([
  ['a required figure is absent', 'val(cae_1.c)+val(cae_1.h)'],
  ['every optional figure is absent: a blank is not a zero', 'opt_val(cae_1.h)+opt_val(cae_1.i)'],
  ['a division by zero', 'val(cae_1.c)/(val(population)-2)'],
])('no value: %s', (_, text) => {
  expect(value(text)).toBeNull();
});

test.each([
  '',
  'val()',
  'val(a',
  'val(a)+',
  '+val(a)',
  'val(a) val(b)',
  'sum(a)',
  '(val(a)',
  'val(a))',
  '2;val(a)',
  'cae_1.a',
])('"%s" is no formula', (text) => {
  expect(readFormula(text)).toBeNull();
});

test('the terms come in order, each with whether it may be absent', () => {
  expect(termsOf(readFormula('val(a)/1000/opt_val(b.c-d)')!)).toEqual([
    { kind: 'term', id: 'a', isOptional: false },
    { kind: 'term', id: 'b.c-d', isOptional: true },
  ]);
});

test('any text is read or refused, never thrown on', () => {
  fc.assert(fc.property(fc.stringMatching(/^[-+*/() val_opt1.]{0,30}$/), (text) => void readFormula(text)));
});
