import { type Basis, basisKey, type CityFigure } from '../../domain/cityFigure';
import type { SideFigure } from '../../domain/consolidation';
import { ownText } from './keeper';

/** Figures of many cities, held as numbers: 28 bytes for each, whatever it says. */
export interface FigureStore {
  /** `place`: any number for the file, asked for again when figures are read. */
  readonly add: (place: number, figures: readonly CityFigure[]) => void;
  /** Figures subject by subject, by rank of the city; those of a place without rank are left out. */
  readonly subjects: (
    rankOf: (place: number) => number | undefined,
  ) => Iterable<readonly [subject: string, figures: readonly SideFigure[]]>;
}

/** What many figures say alike: all but their value and their cell. */
type Said = Pick<CityFigure, 'missing' | 'version' | 'isForeign'> & { readonly basis: Basis };

/** Figures that are held together, so that room for more is made without copying those that are there. */
const SHELF = 4096;
/** Numbers of a figure beside its value: place, subject, what it says, sheet, address. */
const WIDTH = 5;

interface Shelf {
  readonly numbers: Uint32Array;
  /** NaN where there is none. */
  readonly values: Float64Array;
}

/**
 * What a figure says besides its value is said by others too: it is held once, and the figure names it by number. No text of a file is
 * held by the figure itself, so that a thousand files weigh as their numbers do.
 */
export function figureStore(): FigureStore {
  const said = numbered<Said>();
  const texts = numbered<string>();
  const shelves: Shelf[] = [];
  let count = 0;
  const textOf = (text: string): number => texts.of(text, () => ownText(text));
  const hold = (value: number, numbers: readonly number[]): void => {
    const at = count % SHELF;
    if (at === 0) shelves.push({ numbers: new Uint32Array(SHELF * WIDTH), values: new Float64Array(SHELF) });
    const shelf = shelves.at(-1);
    shelf?.numbers.set(numbers, at * WIDTH);
    shelf?.values.fill(value, at, at + 1);
    count += 1;
  };
  const figureAt = (position: number, rankOf: (place: number) => number | undefined): readonly SideFigure[] => {
    const shelf = shelves[Math.floor(position / SHELF)];
    const from = (position % SHELF) * WIDTH;
    const [place = 0, subject = 0, alike = 0, sheet = 0, address = 0] =
      shelf?.numbers.subarray(from, from + WIDTH) ?? [];
    const value = shelf?.values[position % SHELF] ?? Number.NaN;
    const city = rankOf(place);
    if (city === undefined) return [];
    const origin = { sheet: texts.at(sheet), address: texts.at(address) };
    return [{ ...said.at(alike), subject: texts.at(subject), city, origin, ...(!Number.isNaN(value) && { value }) }];
  };
  return {
    add: (place, figures) => {
      for (const { subject, basis, value = Number.NaN, missing, version, isForeign, origin } of figures) {
        const key = [basisKey(basis), basis.netting, missing, version, isForeign].join('|');
        const alike = said.of(key, () => JSON.parse(JSON.stringify({ basis, missing, version, isForeign })) as Said); // data only
        hold(value, [place, textOf(subject), alike, textOf(origin.sheet), textOf(origin.address)]);
      }
    },
    *subjects(rankOf) {
      const positions = new Map<number, number[]>();
      for (let position = 0; position < count; position += 1) {
        const subject = shelves[Math.floor(position / SHELF)]?.numbers[(position % SHELF) * WIDTH + 1] ?? 0;
        const known = positions.get(subject);
        if (known === undefined) positions.set(subject, [position]);
        else known.push(position);
      }
      const named = [...positions].map(([subject, own]) => [texts.at(subject), own] as const);
      for (const [subject, own] of named.sort(([a], [b]) => (a < b ? -1 : 1))) {
        const figures = own.flatMap((position) => figureAt(position, rankOf));
        if (figures.length > 0) yield [subject, figures.sort((a, b) => a.city - b.city)];
      }
    },
  };
}

/** Things by number, each held once under its key. */
function numbered<T>() {
  const numbers = new Map<string, number>();
  const things: T[] = [];
  return {
    of: (key: string, make: () => T): number => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(ownText(key), things.length);
      return things.push(make()) - 1;
    },
    at: (number: number): T => {
      const thing = things[number];
      if (thing === undefined) throw new Error(`nothing has the number ${number}`);
      return thing;
    },
  };
}
