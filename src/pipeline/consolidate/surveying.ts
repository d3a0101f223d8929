import { Big } from 'big.js';
import { IS_WHOLE, PER_INHABITANT } from '../../catalogue/perInhabitant';
import type { CityFile } from '../../domain/cities';
import type { CityRefusal, ComparedCity, Operation, SideFigure } from '../../domain/consolidation';
import type { Survey, SurveyRow, SurveySubject } from '../../domain/survey';
import { byPlace, comparedCity, notReceivedOf, type UnrankedCity } from './comparedCity';
import { figuresOf } from './consolidate';
import { figureStore } from './figureStore';
import { identified } from './identify';
import { keeper } from './keeper';
import { operationsOf } from './planFigures';
import { sidesOf } from './sides';
import { spreadOf } from './spread';
import { type CityCounts, countsOf, countsOfAll } from './surveyCounts';

/** A survey under way: files are given one at a time, and only numbers are kept of each. */
export interface Surveying {
  /** Adds a city; the reason when its file is left out. */
  readonly add: (file: CityFile) => CityRefusal | null;
  /** A file that could not be read: it is told beside the others. */
  readonly refuse: (refusal: CityRefusal) => CityRefusal;
  readonly result: () => Survey;
}

/** What is kept of a city besides its figures, which are held together. */
interface Held {
  readonly place: number;
  readonly city: UnrankedCity;
  readonly counts: CityCounts;
  readonly operations: readonly Operation[];
}

/**
 * Many cities by their statistics, one file at a time. Of two packs of one city the later counts, and the earlier is told as left out:
 * what moved between the two is read side by side.
 */
export function surveying(): Surveying {
  const held = new Map<string, Held>();
  const store = figureStore();
  const refused: CityRefusal[] = [];
  const kept = keeper();
  let places = 0;
  const left = (refusal: CityRefusal): CityRefusal => {
    refused.push(refusal);
    return refusal;
  };
  return {
    add: (file) => {
      const known = identified(file);
      if (!known.ok) return left(known.problem);
      if (file.cells.length === 0 && file.observations.length === 0) return left({ kind: 'no-table', file: file.file });
      const other = held.get(known.value.key)?.city;
      if (other !== undefined) {
        const refusal = leftOf(other, file);
        left(refusal);
        if (refusal.file === file.file) return refusal;
      }
      const place = places;
      places += 1;
      store.add(place, figuresOf(file));
      const city = { ...comparedCity(file, known.value), chapters: [] };
      const operations = known.value.laureate === undefined ? [] : operationsOf(file, 0);
      held.set(kept.apart(known.value.key), { place, ...kept.apart({ city, counts: countsOf(file), operations }) });
      return null;
    },
    refuse: left,
    result: () => {
      const all = [...held.values()].sort((a, b) => byPlace(a.city, b.city));
      const cities = all.map(({ city }, rank): ComparedCity => ({ ...city, city: rank }));
      const ranks = new Map(all.map(({ place }, rank) => [place, rank]));
      const operations = all.flatMap((one, city) => one.operations.map((operation) => ({ ...operation, city })));
      return {
        cities,
        notReceived: notReceivedOf(cities),
        refused,
        subjects: [...store.subjects((place) => ranks.get(place))].map(([subject, figures]) =>
          surveyed(subject, figures, cities, operations),
        ),
        ...countsOfAll(all.map(({ counts }) => counts)),
      };
    },
  };
}

/** Which of two files of one city is left out: the earlier; the second where nobody can tell. */
function leftOf(other: UnrankedCity, { file, on, territory: { name } }: CityFile): CityRefusal {
  if (other.on === undefined || on === undefined || other.on === on)
    return { kind: 'twice', file, kept: other.file, name };
  return other.on < on
    ? { kind: 'earlier', file: other.file, kept: file, name }
    : { kind: 'earlier', file, kept: other.file, name };
}

function surveyed(
  subject: string,
  figures: readonly SideFigure[],
  cities: readonly ComparedCity[],
  operations: readonly Operation[],
): SurveySubject {
  const { rows, missing, total } = sidesOf(subject, figures, { cities, operations });
  const own = rows.filter(({ apart }) => !apart.includes('territory'));
  const words = new Map<SurveySubject['missing'][number]['key'], number>();
  for (const { missing: key } of missing) if (key !== undefined) words.set(key, (words.get(key) ?? 0) + 1);
  return {
    subject,
    rows: own.flatMap(({ basis, apart, figures: alike }): readonly SurveyRow[] => {
      const spread = spreadOf(alike);
      if (spread === null) return [];
      const rates =
        IS_WHOLE.test(subject) && PER_INHABITANT[basis.unit] !== undefined
          ? spreadOf(overInhabitants(alike, cities))
          : null;
      return [{ basis, apart, spread, ...(rates !== null && { perInhabitant: rates }) }];
    }),
    missing: [...words].map(([key, count]) => ({ key, cities: count })),
    ...(total !== undefined && {
      total: {
        value: total.value,
        cities: total.figures.length,
        inside: total.inside.length,
        twice: total.twice.length,
      },
    }),
  };
}

const overInhabitants = (figures: readonly SideFigure[], cities: readonly ComparedCity[]): readonly SideFigure[] =>
  figures.flatMap((figure) => {
    const people = cities[figure.city]?.population?.value;
    return figure.value === undefined || people === undefined || people === 0
      ? []
      : [{ ...figure, value: new Big(figure.value).div(people).toNumber() }];
  });
