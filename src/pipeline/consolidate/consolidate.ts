import type { CityFile } from '../../domain/cities';
import type { CityFigure } from '../../domain/cityFigure';
import type { CityRefusal, ComparedCity, Consolidation, SideFigure } from '../../domain/consolidation';
import { done, failed, type Result } from '../../domain/result';
import { asksOf, comparedAsk } from './asks';
import { changesOfCity } from './changes';
import { byPlace, comparedCity, notReceivedOf, type UnrankedCity } from './comparedCity';
import { identified, type Identified } from './identify';
import { indicatorFigures } from './indicatorFigures';
import { keeper, type Keeper } from './keeper';
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

/** What is kept of a city: never its cells. */
interface Held {
  readonly city: UnrankedCity;
  readonly on: string | undefined;
  readonly figures: readonly CityFigure[];
  readonly asks: ReturnType<typeof asksOf>;
  readonly levels: ReturnType<typeof levelsOf>;
  readonly operations: ReturnType<typeof operationsOf>;
  readonly findings: NonNullable<CityFile['findings']>;
  /** The pack before. */
  readonly before?: { readonly file: string; readonly on: string; readonly figures: readonly CityFigure[] };
}

/**
 * Cities side by side, one file at a time. The same files in another order give the same comparison, save which of two files of one city
 * is refused. Two packs of one city that were validated on two days are the pack of today and the pack before.
 */
export function consolidating(): Consolidating {
  const held = new Map<string, Held>();
  const refused: CityRefusal[] = [];
  const kept = keeper();
  const left = (refusal: CityRefusal): CityRefusal => {
    refused.push(refusal);
    return refusal;
  };
  return {
    add: (file) => {
      const known = identified(file);
      if (!known.ok) return left(known.problem);
      if (file.cells.length === 0 && file.observations.length === 0) return left({ kind: 'no-table', file: file.file });
      const { key } = known.value;
      const other = held.get(key);
      const next = heldOf(file, known.value, kept);
      const settled = other === undefined ? done(next) : succession(other, next);
      if (!settled.ok) return left(settled.problem);
      held.set(kept.apart(key), settled.value);
      return null;
    },
    refuse: left,
    result: () =>
      compared(
        [...held.values()].sort((a, b) => byPlace(a.city, b.city)),
        refused,
      ),
  };
}

/** Every figure of a file that is compared, each on its basis. */
export const figuresOf = (file: CityFile): readonly CityFigure[] => [
  ...indicatorFigures(file),
  ...tableFigures(file),
  ...planFigures(file),
];

const heldOf = (file: CityFile, known: Identified, kept: Keeper): Held => ({
  city: kept.apart(comparedCity(file, known)),
  on: file.on,
  figures: figuresOf(file).map(kept.figure),
  asks: kept.apart(asksOf(file)),
  levels: levelsOf(file, 0),
  operations: known.laureate === undefined ? [] : kept.apart(operationsOf(file, 0)),
  findings: kept.apart(file.findings ?? []),
});

/** The later of two packs of one city, with the earlier as the pack before; nobody can tell which is which without two days. */
function succession(one: Held, other: Held): Result<Held, CityRefusal> {
  const { file, name } = other.city;
  const twice = { kind: 'twice', file, kept: one.city.file, name } as const;
  if (one.on === undefined || other.on === undefined || one.on === other.on) return failed(twice);
  if (one.before !== undefined) return failed(twice);
  const [earlier, later] = one.on < other.on ? [one, other] : [other, one];
  return done({ ...later, before: { file: earlier.city.file, on: earlier.on ?? '', figures: earlier.figures } });
}

function compared(all: readonly Held[], refused: readonly CityRefusal[]): Consolidation {
  const cities = all.map(({ city }, rank): ComparedCity => ({ ...city, city: rank }));
  const subjects = new Map<string, SideFigure[]>();
  for (const [city, { figures }] of all.entries()) {
    for (const figure of figures) {
      const known = subjects.get(figure.subject);
      if (known === undefined) subjects.set(figure.subject, [{ ...figure, city }]);
      else known.push({ ...figure, city });
    }
  }
  const ranked = <T>(of: (one: Held) => readonly T[]) =>
    all.flatMap((one, city) => of(one).map((thing) => ({ ...thing, city })));
  const operations = ranked((one) => one.operations);
  return {
    cities,
    notReceived: notReceivedOf(cities),
    refused,
    subjects: [...subjects].map(([subject, figures]) => sidesOf(subject, figures, { cities, operations })),
    asks: all.flatMap(({ asks }, city) => asks.map((ask) => comparedAsk(ask, city))),
    levels: ranked(({ levels }) => levels),
    findings: ranked(({ findings }) => findings),
    changes: ranked(({ before, figures, findings }) =>
      before === undefined ? [] : changesOfCity(before.figures, figures, findings),
    ),
  };
}
