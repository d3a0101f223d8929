import type { Laureate } from '../../catalogue/laureate';
import { laureates } from '../../catalogue/laureates';
import type { CityFile, CityTerritory } from '../../domain/cities';
import type { CityPopulation, CityRefusal, CityRemark, ComparedCity } from '../../domain/consolidation';
import { done, failed, type Result } from '../../domain/result';
import {
  communeOfInsee,
  type KnownTerritory,
  laureateOf,
  territoriesNamed,
  territoryOfSiren,
} from '../reading/laureate';

/** Whose file it is: a laureate's territory, or another city's. */
export interface Identified {
  /** One text per territory: two files of one text are one too many. */
  readonly key: string;
  readonly laureate?: Laureate;
  readonly isLaureate: boolean;
  readonly remarks: readonly CityRemark[];
  readonly population?: CityPopulation;
}

/**
 * The territory of a file among the laureates. Identifiers win over names; a file whose name is of one laureate and whose
 * identifier is of another is refused, since nobody can tell which of the two is meant.
 */
export function identified(file: CityFile): Result<Identified, CityRefusal> {
  const { territory } = file;
  const known = knownTerritory(territory);
  const named = territoriesNamed(territory.name);
  if (known !== null && named.length > 0 && !named.some(({ laureate }) => laureate === known.laureate)) {
    const { name } = territory;
    return failed({ kind: 'wrong-city', file: file.file, name, other: known.name });
  }
  const laureate = known?.laureate ?? laureateOf({ name: territory.name }) ?? undefined;
  const remarks = [
    ...(laureate === undefined ? (['not-a-laureate'] as const) : remarksOf(laureate, territory)),
    ...(file.namedBy === undefined ? [] : ([`named-by-${file.namedBy}`] as const)),
    ...(file.origin === 'declared' ? (['declared'] as const) : file.kind === 'draft' ? (['draft'] as const) : []),
  ];
  const population = populationOf(file, laureate);
  return done({
    key:
      laureate === undefined ? `${territory.siren ?? territory.name}` : `${laureate.id} ${levelIn(territory, known)}`,
    ...(laureate !== undefined && { laureate }),
    isLaureate: laureate !== undefined && isNamed(laureate, territory),
    remarks: population === undefined ? [...remarks, 'no-population'] : remarks,
    ...(population !== undefined && { population }),
  });
}

const knownTerritory = ({ siren, insee }: CityTerritory): KnownTerritory | null =>
  (siren === undefined ? null : territoryOfSiren(siren)) ?? (insee === undefined ? null : communeOfInsee(insee));

const levelIn = ({ level }: CityTerritory, known: KnownTerritory | null): string => known?.level ?? level;

/** The list of laureates names this territory; an ambiguous name means either. */
const isNamed = ({ named }: Laureate, { level }: CityTerritory): boolean => named === 'ambiguous' || named === level;

function remarksOf(laureate: Laureate, territory: CityTerritory): readonly CityRemark[] {
  if (laureate.named === 'ambiguous') return ['ambiguous-name'];
  return isNamed(laureate, territory) ? [] : ['other-territory'];
}

/** The same census for all: a rate is compared with another only if both were divided by the same kind of count. */
function populationOf({ territory, population }: CityFile, laureate?: Laureate): CityPopulation | undefined {
  const body =
    territory.level === 'commune' ? laureate?.commune : territory.level === 'epci' ? laureate?.epci : undefined;
  if (body !== undefined) return { value: body.population.municipal, from: 'census', year: body.population.year };
  return population === undefined ? undefined : { value: population, from: 'file' };
}

/** A city that lies within a territory: the commune of a metropolis. What the metropolis counts holds what it counts. */
export const liesWithin = (inner: ComparedCity, outer: ComparedCity): boolean =>
  inner.laureate !== undefined &&
  inner.laureate === outer.laureate &&
  inner.territory.level === 'commune' &&
  outer.territory.level === 'epci';

/** Laureates in the order of the list. */
export const laureateRank = (id: string | undefined): number => {
  const rank = laureates.findIndex((one) => one.id === id);
  return rank < 0 ? laureates.length : rank;
};
