import { laureates } from '../../catalogue/laureates';
import type { CityFile, CityFinding } from '../../domain/cities';
import type { CityFigure } from '../../domain/cityFigure';
import type {
  CityRefusal,
  ComparedAsk,
  ComparedCity,
  Consolidation,
  LevelCount,
  Operation,
  SideFigure,
} from '../../domain/consolidation';
import { asksOf, comparedAsk } from './asks';
import { identified, type Identified, laureateRank } from './identify';
import { indicatorFigures } from './indicatorFigures';
import { levelsOf } from './levels';
import { operationsOf, planFigures } from './planFigures';
import { sidesOf } from './sides';
import { tableFigures } from './tableFigures';

/** A comparison under way: files are given one at a time, and only what is compared is kept of each. */
export interface Consolidating {
  /** Adds a city; the reason when its file is left out. */
  readonly add: (file: CityFile) => CityRefusal | null;
  /** A file that could not be read: it is told beside the others. */
  readonly refuse: (refusal: CityRefusal) => CityRefusal;
  readonly result: () => Consolidation;
}

/**
 * Cities side by side, one file at a time. Pure but for what it adds up: the same files in another order give the same comparison,
 * save which of two files of one city came first.
 */
export function consolidating(): Consolidating {
  const cities: ComparedCity[] = [];
  const kept = new Map<string, string>();
  const refused: CityRefusal[] = [];
  const subjects = new Map<string, SideFigure[]>();
  const asks: ComparedAsk[] = [];
  const levels: LevelCount[] = [];
  const operations: Operation[] = [];
  const findings: (CityFinding & { readonly city: number })[] = [];

  const left = (refusal: CityRefusal): CityRefusal => {
    refused.push(refusal);
    return refusal;
  };
  const add = (file: CityFile): CityRefusal | null => {
    const known = identified(file);
    if (!known.ok) return left(known.problem);
    const before = kept.get(known.value.key);
    const { name } = file.territory;
    if (before !== undefined) return left({ kind: 'twice', file: file.file, kept: before, name });
    if (file.cells.length === 0 && file.observations.length === 0) return left({ kind: 'no-table', file: file.file });
    kept.set(known.value.key, file.file);
    const city = cities.length;
    cities.push(comparedCity(file, city, known.value));
    for (const figure of figuresOf(file)) {
      const own = subjects.get(figure.subject);
      if (own === undefined) subjects.set(figure.subject, [{ ...figure, city }]);
      else own.push({ ...figure, city });
    }
    for (const ask of asksOf(file)) asks.push(comparedAsk(ask, city));
    levels.push(...levelsOf(file, city));
    if (known.value.laureate !== undefined) operations.push(...operationsOf(file, city));
    for (const finding of file.findings ?? []) findings.push({ ...finding, city });
    return null;
  };
  return {
    add,
    refuse: left,
    result: () => {
      const ranks = ranksOf(cities);
      const at = (city: number): number => ranks[city] ?? city;
      const moved = <T extends { readonly city: number }>(all: readonly T[]): readonly T[] =>
        all.map((one) => ({ ...one, city: at(one.city) })).sort((a, b) => a.city - b.city);
      const sorted = moved(cities);
      const received = new Set(sorted.flatMap(({ laureate, isLaureate }) => (isLaureate ? [laureate] : [])));
      return {
        cities: sorted,
        notReceived: laureates.flatMap(({ id }) => (received.has(id) ? [] : [id])),
        refused,
        subjects: [...subjects].map(([subject, figures]) =>
          sidesOf(subject, moved(figures), { cities: sorted, operations: moved(operations) }),
        ),
        asks: moved(asks),
        levels: moved(levels),
        findings: moved(findings),
      };
    },
  };
}

const figuresOf = (file: CityFile): readonly CityFigure[] => [
  ...indicatorFigures(file),
  ...tableFigures(file),
  ...planFigures(file),
];

/** Laureates in the order of the list, the territory that it names first; then the others by name. */
function ranksOf(cities: readonly ComparedCity[]): readonly number[] {
  const sorted = [...cities].sort(
    (a, b) =>
      laureateRank(a.laureate) - laureateRank(b.laureate) ||
      Number(b.isLaureate) - Number(a.isLaureate) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  const ranks: number[] = [];
  for (const [rank, { city }] of sorted.entries()) ranks[city] = rank;
  return ranks;
}

function comparedCity(file: CityFile, city: number, known: Identified): ComparedCity {
  const { origin, kind, territory, contract, chapters, counts, coverage, findings } = file;
  return {
    city,
    name: territory.name,
    file: file.file,
    origin,
    ...(kind !== undefined && { kind }),
    territory,
    ...(known.laureate !== undefined && { laureate: known.laureate.id }),
    isLaureate: known.isLaureate,
    remarks: known.remarks,
    contract,
    ...(known.population !== undefined && { population: known.population }),
    chapters,
    counts,
    ...(coverage !== undefined && { coverage }),
    hasFindings: findings !== undefined,
  };
}
