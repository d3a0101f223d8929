import { message } from '../../../src/domain/message';
import { defineRule } from '../../../src/pipeline/check/rule';

const both = { fr: '', en: '' };
const meta = { id: 'x', over: 'cell', severity: 'warning', title: both, why: both, source: both } as const;
const at = { sheet: 'Bilan', address: 'B2' };

test('a finding that leaves a hole empty does not compile', () => {
  const rule = defineRule({
    meta: {
      ...meta,
      // @ts-expect-error the data lacks `unit`
      message: message('{value} {unit}', '{value} {unit}'),
      next: message('', ''),
    },
    check: () => [{ at, data: { value: 1 } }],
  });
  expect(rule.meta.id).toBe('x');
});

test('a rule reads only what it says that it is over', () => {
  const rule = defineRule({
    meta: { ...meta, message: message('{year}', '{year}'), next: message('', '') },
    // @ts-expect-error a cell has no points: that is a series
    check: ({ points }) => [{ at, data: { year: `${points.length}` } }],
  });
  expect(rule.meta.id).toBe('x');
});

test('a fix is given the data of its own rule', () => {
  const rule = defineRule({
    meta: { ...meta, message: message('{value}', '{value}'), next: message('', '') },
    check: ({ read: { value = 0 } }) => [{ at, data: { value } }],
    // @ts-expect-error the data has no `text`
    fix: ({ data: { text } }) => [{ at, from: text, to: 1 }],
  });
  expect(rule.meta.id).toBe('x');
});
