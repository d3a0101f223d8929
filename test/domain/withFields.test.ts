import { withFields } from '../../src/domain/withFields';

test('adds fields after those of the object, which stays as it was', () => {
  const source = Object.freeze({ sheet: 'GES', address: 'C5' });
  const copy = withFields(source, { address: 'C6', text: '298' });
  expect(Object.entries(copy)).toEqual([
    ['sheet', 'GES'],
    ['address', 'C6'],
    ['text', '298'],
  ]);
  expect(source.address).toBe('C5');
});
