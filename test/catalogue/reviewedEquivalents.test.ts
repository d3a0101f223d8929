import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equivalentsOf } from '../../src/catalogue/equivalents';
import { indicatorById, indicators } from '../../src/catalogue/indicators';
import { factorOf } from '../../src/domain/equivalent';

/**
 * Equivalences told by the sources (common-core, the CRTE list, the deposit's codes, the NetZeroCities sets), written down row by
 * row and apart from the catalogue: relation, which side is the whole, and the factor core → framework, worked out by hand. A
 * blank factor: more than a multiplication is needed.
 */
const reviewed = readFileSync(join(__dirname, 'reviewedEquivalents.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [indicator = '', framework = '', identifier = '', relation = '', whole = '', factor = ''] = line.split(',');
    return { indicator, framework, identifier, relation, whole, factor: factor === '' ? null : Number(factor) };
  });

/** What a source sets beside an indicator and the catalogue leaves out, with the reason. */
const departures: Readonly<Record<string, string>> = {
  'climate-budget tete-eci eci_1':
    'the share of the budget that goes to circular economy: neither the climate budget nor euros',
  'cycle-network citergie 44': 'a share of the roads, in %: no factor leads to kilometres',
};

test.each(reviewed.map((one) => [`${one.indicator} ${one.framework} ${one.identifier}`, one] as const))(
  '%s stands in the catalogue as it was reviewed',
  (key, { indicator, framework, identifier, relation, whole, factor }) => {
    const found = equivalentsOf(indicator).filter(
      (one) => one.framework === framework && one.identifier === identifier,
    );
    const stated = found.map((one) => ({
      relation: one.relation,
      whole: one.whole ?? '',
      factor: factorOf(one, indicatorById.get(indicator)!.unit),
    }));
    expect(stated).toEqual(key in departures ? [] : [{ relation, whole, factor }]);
  },
);

test('a departure is of a row that was reviewed', () => {
  const keys = reviewed.map((one) => `${one.indicator} ${one.framework} ${one.identifier}`);
  expect(Object.keys(departures).filter((key) => !keys.includes(key))).toEqual([]);
});

test('the others are those that the referentials of TETE share under one identifier', () => {
  const known = new Set(reviewed.map(({ indicator }) => indicator));
  const others = indicators.filter(({ id }) => !known.has(id)).flatMap(({ id }) => equivalentsOf(id));
  expect(others.length).toBeGreaterThan(0);
  for (const { framework, identifier, relation } of others) {
    expect([identifier, framework, relation]).toEqual([
      identifier,
      expect.stringMatching(/^tete-(?:cae|eci|common)$/),
      'same',
    ]);
  }
});

test('public stations are not charging points, and never given for them', () => {
  const stations = equivalentsOf('charging-points').find(({ identifier }) => identifier === 's_26')!;
  expect(factorOf(stations, 'nb')).toBeNull();
});
