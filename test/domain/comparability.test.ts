import * as fc from 'fast-check';
import { type Comparable, notComparable } from '../../src/domain/comparability';
import type { Perimeter } from '../../src/domain/fact';
import { perInhabitant } from '../../src/domain/perInhabitant';

const lyon: Perimeter = { level: 'commune', siren: '216901231', from: 'cell' };
const metropole: Perimeter = { level: 'epci', siren: '200046977', from: 'cell' };
const figure: Comparable = {
  indicator: 'ghg-total',
  year: 2019,
  perimeter: lyon,
  version: 'V2024',
  producer: 'Atmo AURA',
};

test('figures of one territory, edition, view and year are comparable', () => {
  expect(notComparable(figure, figure)).toBeNull();
  expect(notComparable(figure, { ...figure, year: 2021 }, 'trend')).toBeNull();
  expect(notComparable(figure, { ...figure, indicator: 'ghg-tertiaire' }, 'add')).toBeNull();
});

test.each<[string, Partial<Comparable>]>([
  ['indicator', { indicator: 'energy-total' }],
  ['level', { perimeter: metropole }],
  ['territory', { perimeter: { ...lyon, siren: '211300553' } }],
  ['perimeter-unknown', { perimeter: { level: 'commune', from: 'unknown' } }],
  ['version', { version: 'V2022' }],
  ['producer', { producer: 'Citepa' }],
  ['gwp', { gwp: 'AR4' }],
  ['netting', { netting: 'net' }],
  ['year', { year: 2018 }],
])('refused for %s: %j', (why, other) => {
  expect(notComparable(figure, { ...figure, ...other })).toBe(why);
  expect(notComparable({ ...figure, ...other }, figure)).toBe(why);
});

test('two views of sectors are never added, and a trend needs two years', () => {
  expect(notComparable({ ...figure, view: 'PCAET' }, { ...figure, view: 'ECO' }, 'add')).toBe('view');
  expect(notComparable(figure, figure, 'trend')).toBe('same-year');
});

test('being comparable is mutual, whatever the figures', () => {
  const any: fc.Arbitrary<Comparable> = fc.record(
    {
      indicator: fc.constantFrom('ghg-total', 'energy-total'),
      year: fc.constantFrom(2018, 2019),
      perimeter: fc.constantFrom(lyon, metropole, { level: 'commune' as const, from: 'unknown' as const }),
      version: fc.constantFrom('V2022', 'V2024'),
      view: fc.constantFrom('PCAET' as const, 'CRF' as const),
    },
    { requiredKeys: ['indicator', 'year', 'perimeter'] },
  );
  fc.assert(
    fc.property(any, any, fc.constantFrom('compare', 'add', 'trend'), (a, b, how) => {
      expect(notComparable(a, b, how)).toBe(notComparable(b, a, how));
    }),
  );
});

const people = (value: number, year: number, perimeter = lyon) => ({ value, year, perimeter });
const emissions = { value: 2_000_000, year: 2019, perimeter: lyon, unit: 'tCO2e/an' };

test('a value per inhabitant takes the population of the same territory and year', () => {
  const populations = [people(500_000, 2019), people(520_000, 2022), people(1_400_000, 2019, metropole)];
  expect(perInhabitant(emissions, populations)).toEqual({ ok: true, value: { value: 4, unit: 'tCO2e/hab' } });
  const energy = { ...emissions, value: 11_000, unit: 'GWh/an' };
  expect(perInhabitant(energy, populations)).toEqual({ ok: true, value: { value: 22, unit: 'MWh/hab' } });
  const waste = { ...emissions, value: 250_000, unit: 't/an' };
  expect(perInhabitant(waste, populations)).toEqual({ ok: true, value: { value: 500, unit: 'kg/hab' } });
});

test.each([
  ['no-population', [], {}],
  ['other-year', [people(520_000, 2022)], {}],
  ['other-perimeter', [people(1_400_000, 2019, metropole)], {}],
  ['two-populations', [people(500_000, 2019), people(506_000, 2019)], {}],
  ['no-unit', [people(500_000, 2019)], { unit: '%' }],
] as const)('it is refused for %s', (kind, populations, rest) => {
  expect(perInhabitant({ ...emissions, ...rest }, populations)).toMatchObject({ ok: false, problem: { kind } });
});
