import * as fc from 'fast-check';
import type { CityFile } from '../../../src/domain/cities';
import { consolidating } from '../../../src/pipeline/consolidate/consolidate';
import { surveying } from '../../../src/pipeline/consolidate/surveying';
import { cityFile, observed } from '../../support/cityFiles';
import { threeCities } from '../../support/threeCities';

const city = (rank: number, figures: readonly (number | null)[], over: Partial<CityFile> = {}): CityFile =>
  cityFile({
    file: `ville-${rank}.zip`,
    territory: { name: `Ville ${rank}`, level: 'epci', siren: `${900000000 + rank}` },
    population: 1000,
    observations: figures.flatMap((value, year) =>
      value === null
        ? []
        : [observed('ghg-total', 2018 + year, value, { sheet: `GES ${rank}`, address: `C${5 + year}` })],
    ),
    ...over,
  });

const surveyed = (files: readonly CityFile[]) => {
  const under = surveying();
  const refusals = files.flatMap((file) => under.add(file) ?? []);
  return { refusals, survey: under.result() };
};

test('figures of one basis give how many cities, the ends with their cells, quartiles as Excel has them, and per inhabitant', () => {
  const { survey } = surveyed([4000, 1000, 3000, 2000].map((value, rank) => city(rank, [null, value])));
  const [total] = survey.subjects;
  const spread = {
    cities: 4,
    lowest: { city: 1, value: 1000, sheet: 'GES 1', address: 'C6' },
    quarter: 1750,
    median: 2500,
    threeQuarters: 3250,
    highest: { city: 0, value: 4000, sheet: 'GES 0', address: 'C6' },
  };
  expect(total?.rows).toMatchObject([{ apart: [], spread, perInhabitant: { median: 2.5, highest: { value: 4 } } }]);
  expect(total?.total).toEqual({ value: 10_000, cities: 4, inside: 0, twice: 0 });
});

test('one city is its own median; of two that are as low, the first is named', () => {
  const one = surveyed([city(0, [7])]).survey.subjects[0]?.rows[0]?.spread;
  expect([one?.cities, one?.quarter, one?.median, one?.highest.value]).toEqual([1, 7, 7, 7]);
  const equal = surveyed([city(0, [7]), city(1, [7])]).survey.subjects[0]?.rows[0]?.spread;
  expect([equal?.lowest.city, equal?.highest.city]).toEqual([0, 0]);
});

test('a survey is of the figures that the comparison sets side by side, whatever the order of the files', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
  fc.assert(
    fc.property(fc.array(fc.array(figure, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }), (all) => {
      const files = all.map((figures, rank) => city(rank, figures));
      const sides = consolidating();
      for (const file of files) sides.add(file);
      const [survey, reversed] = [files, [...files].reverse()].map((some) => surveyed(some).survey);
      const told = sides.result().subjects.map(({ subject, rows, total }) => ({
        subject,
        rows: rows.map(({ basis, figures }) => ({
          basis,
          ends: [Math.min, Math.max].map((end) => end(...figures.map(({ value = Number.NaN }) => value))),
          cities: figures.length,
        })),
        sum: total?.value,
      }));
      const found = survey?.subjects.map(({ subject, rows, total }) => ({
        subject,
        rows: rows.map(({ basis, spread: { lowest, highest, cities } }) => ({
          basis,
          ends: [lowest.value, highest.value],
          cities,
        })),
        sum: total?.value,
      }));
      expect(found).toEqual(told);
      expect({ ...reversed, refused: [] }).toEqual({ ...survey, refused: [] });
    }),
  );
});

test('of two packs of one city the later counts, whichever comes first; on one day nobody can tell', () => {
  const [before, after] = [city(0, [10], { on: '2025-03-01' }), city(0, [20], { file: 'apres.zip', on: '2026-03-01' })];
  for (const files of [
    [before, after],
    [after, before],
  ]) {
    const { survey } = surveyed(files);
    expect(survey.subjects[0]?.rows[0]?.spread).toMatchObject({ cities: 1, median: 20 });
    expect(survey.refused).toMatchObject([{ kind: 'earlier', file: 'ville-0.zip', kept: 'apres.zip' }]);
  }
  const { survey, refusals } = surveyed([before, { ...after, on: '2025-03-01' }]);
  expect(survey.subjects[0]?.rows[0]?.spread.median).toBe(10);
  expect(refusals).toMatchObject([{ kind: 'twice', file: 'apres.zip', kept: 'ville-0.zip' }]);
});

test('levels, asks, chapters and rules count each city once, and keep no word of theirs', () => {
  const { survey } = surveyed(threeCities);
  expect(survey.levels).toContainEqual({
    role: 'pays',
    level: 'state',
    cities: 1,
    actions: 1,
    euros: [{ taxBasis: 'none', value: 8_000_000 }],
  });
  expect(survey.asks).toContainEqual({ kind: 'barrier', level: 'state', cities: 1, asks: 1 });
  expect(survey.chapters).toMatchObject([{ key: 'A-1', cities: 1, open: 1, ready: 0, written: 3, missing: 4 }]);
  expect(survey.rules).toEqual([{ ruleId: 'total-differs', severity: 'blocking', cities: 1, findings: 1 }]);
});
