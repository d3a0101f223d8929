import { remembered } from '../../src/domain/remember';

function lengths(most: number) {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, most);
  return { asked, length };
}

test('a text met again is not worked out again', () => {
  const { asked, length } = lengths(2);
  expect(['NR', 'NR', '-', 'NR'].map(length)).toEqual([2, 2, 1, 2]);
  expect(asked).toEqual(['NR', '-']);
});

test('a text met lately is kept, however many others came before', () => {
  const { asked, length } = lengths(2);
  for (let row = 0; row < 9; row += 1) ['Total', `Action ${row}`, `Action ${row}`].map(length);
  expect(asked).toEqual(['Total', ...Array.from({ length: 9 }, (_, row) => `Action ${row}`)]);
});

test('a text met long ago is worked out again: memory stays bounded', () => {
  const { asked, length } = lengths(2);
  ['NR', 'a', 'b', 'c', 'd', 'NR'].map(length);
  expect(asked).toEqual(['NR', 'a', 'b', 'c', 'd', 'NR']);
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
