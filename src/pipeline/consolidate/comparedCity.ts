import { laureates } from '../../catalogue/laureates';
import type { CityFile } from '../../domain/cities';
import type { ComparedCity } from '../../domain/consolidation';
import { type Identified, laureateRank } from './identify';

/** A column of the comparison, before its rank is known. */
export type UnrankedCity = Omit<ComparedCity, 'city'>;

/** What a file says of its city, without its figures. */
export function comparedCity(file: CityFile, known: Identified): UnrankedCity {
  const { origin, kind, territory, contract, chapters, counts, coverage, findings, on } = file;
  return {
    name: territory.name,
    file: file.file,
    origin,
    ...(kind !== undefined && { kind }),
    ...(on !== undefined && { on }),
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

/** Laureates in the order of the list, the territory that it names first; then the others by name. */
export const byPlace = (a: UnrankedCity, b: UnrankedCity): number =>
  laureateRank(a.laureate) - laureateRank(b.laureate) ||
  Number(b.isLaureate) - Number(a.isLaureate) ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Laureates that no file is of, by identifier. */
export function notReceivedOf(cities: readonly ComparedCity[]): readonly string[] {
  const received = new Set(cities.flatMap(({ laureate, isLaureate }) => (isLaureate ? [laureate] : [])));
  return laureates.flatMap(({ id }) => (received.has(id) ? [] : [id]));
}
