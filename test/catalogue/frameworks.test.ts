import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { teteIndicatorById, teteIndicators } from '../../src/catalogue/frameworks/teteIndicators';
import { teteMeasures } from '../../src/catalogue/frameworks/teteMeasures';

const script = join(__dirname, '../../scripts/catalogue.mjs');

test('the data made from the lists of assets/catalogue is up to date', () => {
  const { stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
});

test('the 730 TETE indicators are there, each with a title, a unit, and a parent that exists', () => {
  expect(teteIndicators).toHaveLength(730);
  expect(teteIndicators.filter(({ title, unit }) => title === '' || unit === '')).toEqual([]);
  expect(
    teteIndicators.flatMap(({ parent }) => (parent === null || teteIndicatorById.has(parent) ? [] : [parent])),
  ).toEqual([]);
});

test('seven indicators are tagged CAE, CRTE and PCAET at once, and PM10 is not one of them', () => {
  const three = teteIndicators.filter(({ sets }) => ['cae', 'crte', 'pcaet'].every((set) => sets.includes(set)));
  expect(three.map(({ id }) => id)).toEqual([
    'cae_1.a',
    'cae_2.a',
    'cae_4.a',
    'cae_4.c',
    'cae_4.d',
    'cae_4.e',
    'cae_4.f',
  ]);
});

test('the measures of the three referentials are there, and the indicators that follow them exist', () => {
  const counts = ['cae', 'eci', 'te'].map(
    (set) => teteMeasures.filter(({ referential }) => referential === set).length,
  );
  expect(counts).toEqual([411, 367, 584]);
  const codes = teteMeasures.map(({ referential, id }) => `${referential}_${id}`);
  expect(new Set(codes).size).toBe(codes.length);
  const unknown = teteMeasures.flatMap(({ indicators }) => indicators.filter((id) => !teteIndicatorById.has(id)));
  expect([...new Set(unknown)].sort()).toEqual([]);
});
