import * as fc from 'fast-check';
import type { Observation } from '../../../src/domain/fact';
import { defaultSettings } from '../../../src/domain/settings';
import { figuresLike, groupsLike, samplesOf } from '../../../src/pipeline/check/alike';
import { type ItemLists, itemsIn } from '../../../src/pipeline/check/items';
import { rules } from '../../../src/pipeline/check/rules';

const CODES = ['date', 'text', 'ambiguous', 'sign', 'detailed', 'approximate', 'perimeter-unknown'];

/** Figures of a few indicators and years, of every kind that a sheet may hold. */
const anyFigure: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom('ghg-total', 'ghg-transport-routier', 'modal-share-car'),
    year: fc.constantFrom(1871, 2019, 2030, 2300),
    status: fc.constantFrom('measured' as const, 'objective' as const),
    use: fc.constantFrom('used' as const, 'asked' as const, 'excluded' as const),
    unit: fc.constantFrom('%', 'tCO2e/an'),
    value: fc.constantFrom(undefined, -40, 0, 12, 140),
    text: fc.constantFrom('', '12', '12 kt', '#N/A'),
    missing: fc.constantFrom('error' as const, 'to-come' as const, 'placeholder' as const, 'blank' as const),
    isLive: fc.boolean(),
    level: fc.constantFrom('epci' as const, 'commune' as const),
    codes: fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 2 }),
  })
  .map(({ indicator, year, status, use, unit, value, text, missing, isLive, level, codes }) => ({
    kind: 'observation',
    source: { sheet: 'GES', address: 'B2', text, isLive },
    indicator,
    year,
    status,
    perimeter: { level, from: 'sheet' },
    read: { unit, ...(value !== undefined && { value }) },
    ...(value === undefined ? { missing: { reason: missing } } : { value, unit }),
    confidence: 1,
    use,
    doubts: codes.map((code, i) => ({ code, reason: `raison ${i}` })),
  }));

/** As sheets have them: the same few, again and again. */
const figures = fc
  .array(anyFigure, { minLength: 1, maxLength: 12 })
  .chain((few) => fc.array(fc.constantFrom(...few), { maxLength: 60 }).map((many) => many.map((one) => ({ ...one }))));

const isTaken = ({ use }: Observation) => use !== 'excluded';
const yearOf = ({ year, perimeter }: Observation) => (year === 1871 ? null : `${year} ${perimeter.level}`);

test('asked of samples, a list is cut as if each figure were asked', () => {
  fc.assert(
    fc.property(figures, (list) => {
      expect(figuresLike(list, isTaken)).toEqual(list.filter(isTaken));
      const groups = groupsLike(list, yearOf);
      expect([...groups.keys()]).toEqual([...new Set(list.map(yearOf).filter((key) => key !== null))]);
      for (const [key, own] of groups) {
        expect(own).toEqual(list.filter((one) => yearOf(one) === key));
        const cut = figuresLike(own, isTaken); // of a part of a list, again
        expect(cut).toEqual(own.filter(isTaken));
        expect(new Set(samplesOf(own).map(yearOf))).toEqual(new Set([key]));
      }
    }),
  );
});

test('of thousands of rows of one pattern, a few samples are asked', () => {
  const [pattern = []] = fc.sample(fc.array(anyFigure, { minLength: 8, maxLength: 8 }), { numRuns: 1, seed: 7 });
  const list = Array.from({ length: 4000 }, (_, i) => ({ ...pattern[i % pattern.length]!, confidence: i / 4000 }));
  expect(samplesOf(list).length).toBeLessThanOrEqual(pattern.length);
});

test('a rule over figures says of each, among others, what it says of it alone', () => {
  const nothing = itemsIn({
    dossier: { facts: [], recognitions: [], mapping: [], settings: defaultSettings },
    tables: [],
  });
  const figure = { indicator: 'ghg-total', unit: '%', max: 100, why: 'une part' };
  const localRules = { version: 1 as const, name: 'Réseau', figures: [figure] };
  const settings = { ...defaultSettings, localRules };
  const seenIn = (cell: ItemLists['cell'], rule: (typeof rules)[number]) => rule.seenIn({ ...nothing, cell }, settings);
  const own = rules.filter(({ meta }) => meta.over === 'cell');
  fc.assert(
    fc.property(figures, (list) => {
      for (const rule of own) expect(seenIn(list, rule)).toEqual(list.flatMap((one) => seenIn([one], rule)));
    }),
  );
});
