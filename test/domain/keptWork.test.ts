import { keptWork } from '../../src/domain/keptWork';
import { isEqual, shared, sharedFields } from '../../src/domain/shared';
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T; // of this realm, unlike a structured clone

test('work is done again only when something that it was done from is another object', () => {
  const kept = keptWork<readonly number[]>();
  const cells = [1, 2];
  let times = 0;
  const doubled = (from: readonly number[]) =>
    kept.again('doubled', [from], () => {
      times += 1;
      return from.map((one) => one * 2);
    });
  const first = doubled(cells);
  expect(doubled(cells)).toBe(first);
  expect(times).toBe(1);
  expect(doubled([1, 2])).toBe(first); // done again, and equal: the same object for whatever comes after
  expect(times).toBe(2);
  expect(doubled([1, 3])).toEqual([2, 6]);
});

test('what is not there any more is forgotten', () => {
  const kept = keptWork<object>();
  const first = kept.again('a', [], () => ({}));
  kept.keepOnly(['b']);
  expect(kept.again('a', [], () => ({ other: 1 }))).not.toBe(first);
});

test('of a list, the parts that are equal in their places stay the same objects', () => {
  const before = [{ a: 1 }, { a: 2, b: [1, { c: 'x' }] }, { a: 3 }];
  const now = shared(before, [{ a: 1 }, { b: [1, { c: 'x' }], a: 2 }, { a: 4 }, { a: 5 }]);
  expect(now.map((one, i) => one === before[i])).toEqual([true, true, false, false]);
  expect(shared(before, copyOf(before))).toBe(before);
});

test('a record whose fields all equal those of before is that of before', () => {
  const before = { facts: [{ a: 1 }], settings: { year: 2030 } };
  expect(sharedFields(before, copyOf(before))).toBe(before);
  const now = sharedFields(before, { facts: [{ a: 2 }], settings: { year: 2030 } });
  expect(now).toEqual({ facts: [{ a: 2 }], settings: { year: 2030 } });
  expect(now.settings).toBe(before.settings);
});

test.each([
  [{ a: undefined }, {}],
  [{ a: 1 }, { b: 1 }],
  [[1], [1, 2]],
  [new Map([[1, 2]]), new Map([[1, 2]])],
  [0, -0],
  [null, {}],
])('%p is not %p', (a, b) => {
  expect(isEqual(a, b)).toBe(false);
  expect(isEqual(b, a)).toBe(false);
});
