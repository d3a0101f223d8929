import { laureates } from '../../src/catalogue/laureates';
import { hasSirenKey } from '../../src/domain/siren';

const bodies = laureates.flatMap(({ commune, epci }) => [commune, epci]);

test('the nine laureates are there, each with a city and a metropolis of their own', () => {
  expect(laureates.map(({ id }) => id)).toEqual([
    'angers',
    'bordeaux',
    'dijon',
    'dunkerque',
    'grenoble',
    'lyon',
    'marseille',
    'nantes',
    'paris',
  ]);
  expect(new Set(bodies.map(({ siren }) => siren)).size).toBe(18);
  expect(new Set(laureates.map(({ commune }) => commune.insee)).size).toBe(9);
});

test('each SIREN agrees with its key, and each INSEE code is one', () => {
  expect(bodies.filter(({ siren }) => !/^\d{9}$/.test(siren) || !hasSirenKey(siren))).toEqual([]);
  expect(laureates.filter(({ commune }) => !/^\d{5}$/.test(commune.insee))).toEqual([]);
});

test('the city is inside the metropolis, and the total population holds the municipal one', () => {
  for (const { commune, epci } of laureates) {
    expect(commune.population.municipal).toBeLessThan(epci.population.municipal);
    for (const { municipal, total } of [commune.population, epci.population]) expect(municipal).toBeLessThan(total);
  }
});

const named = (which: string) => laureates.filter((one) => one.named === which).map(({ id }) => id);

test('three name their city, five their metropolis, and Dunkerque either', () => {
  expect(named('commune')).toEqual(['lyon', 'marseille', 'paris']);
  expect(named('epci')).toEqual(['angers', 'bordeaux', 'dijon', 'grenoble', 'nantes']);
  expect(named('ambiguous')).toEqual(['dunkerque']);
});
