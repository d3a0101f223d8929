import { looks } from '../../../src/catalogue/looks';
import { headRows, heightFor, linesOf } from '../../../src/pipeline/compile/layout';

const column = (id: string, group?: string) => ({ id, heading: id, aid: '', width: 12, ...(group && { group }) });

test('whole words go to the next line: a lead of three long words takes three lines', () => {
  expect(linesOf('Direction du développement économique', 22)).toBe(3);
  expect(linesOf('Direction des mobilités', 22)).toBe(1);
  expect(linesOf('Direction\ndes mobilités', 22)).toBe(2);
});

test('a word longer than its line is cut, and what follows begins on the last piece', () => {
  expect(linesOf('x'.repeat(60), 22)).toBe(3);
  expect(linesOf(`${'x'.repeat(50)} yy`, 22)).toBe(3);
});

test('a row is as high as the longest of its texts asks', () => {
  const lead = { text: 'Direction du développement économique', width: 22 };
  expect(heightFor([lead, { text: 'court', width: 22 }])).toBeGreaterThanOrEqual(45);
  expect(heightFor([{ text: 'court', width: 22 }])).toBe(20);
});

test('the title of a group stands once, over all its columns', () => {
  const columns = [column('a'), column('b', 'Outline'), column('c', 'Outline'), column('d', 'Impact')];
  const rows = headRows({ title: 'T', subtitle: 'S', block: [], columns }, 'en');
  const group = rows.find(({ key }) => key === 'group')?.cells.slice(1) ?? [];
  expect(group.map((cell) => cell?.value)).toEqual([null, 'Outline', null, 'Impact']);
  expect(group[2]?.format).toBe(looks.groupNext);
});
