import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators } from '../../src/catalogue/indicators';

/** What was published, never shortened: `npm run docs` adds what is new at its end, and takes nothing away. */
const path = join(__dirname, '../../assets/catalogue/identifiers.csv');
const published = () =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([id = '', family = '', unit = '']) => ({ id, family, unit }));

if (process.env['WRITE_DOCS'] === 'yes') {
  const known = new Set(published().map(({ id }) => id));
  const added = indicators
    .filter(({ id }) => !known.has(id))
    .map(({ id, family, unit }) => `${id},${family},${unit}\n`);
  writeFileSync(path, readFileSync(path, 'utf8') + added.join(''));
}

test('an identifier that was published is still there, and means what it meant', () => {
  const now = new Map(indicators.map(({ id, family, unit }) => [id, `${family} in ${unit}`]));
  const changed = published().filter(({ id, family, unit }) => now.get(id) !== `${family} in ${unit}`);
  expect(changed).toEqual([]);
});

test('every identifier is published once', () => {
  const ids = published().map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  expect(indicators.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)).toEqual([]);
});
