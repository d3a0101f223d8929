import { remembered } from '../../src/domain/remember';

test('a text met again is not worked out again, as long as there is room', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(['NR', 'NR', '-', 'NC', 'NC'].map(length)).toEqual([2, 2, 1, 2, 2]);
  expect(asked).toEqual(['NR', '-', 'NC', 'NC']);
});

test('an answer that is nothing is remembered too', () => {
  let times = 0;
  const nothing = remembered(() => {
    times += 1;
    return null;
  });
  expect([nothing('Total'), nothing('Total')]).toEqual([null, null]);
  expect(times).toBe(1);
});
