import type { Laureate } from '../../catalogue/laureate';
import { laureates } from '../../catalogue/laureates';
import type { Level } from '../../domain/fact';
import { plain } from '../../domain/label';

/** One of the two territories that the name of a laureate may mean. */
export interface KnownTerritory {
  readonly laureate: Laureate;
  readonly level: Extract<Level, 'commune' | 'epci'>;
  readonly name: string;
  readonly siren: string;
  readonly insee?: string;
  /** The list of laureates names this one. */
  readonly isLaureate: boolean;
}

const territoriesOf = (laureate: Laureate): readonly KnownTerritory[] => [
  {
    laureate,
    level: 'commune',
    name: laureate.commune.name,
    siren: laureate.commune.siren,
    insee: laureate.commune.insee,
    isLaureate: laureate.named !== 'epci',
  },
  {
    laureate,
    level: 'epci',
    name: laureate.epci.name,
    siren: laureate.epci.siren,
    isLaureate: laureate.named !== 'commune',
  },
];

const known: readonly KnownTerritory[] = laureates.flatMap(territoriesOf);

/** `Ville d’Angers`, `Commune de Lyon`: the city, said to be one. */
const CITY = /^(?:la )?(?:ville|commune|mairie|municipalite|city) (?:de la |de |d'|of )?/;

/** Letters and digits only: hyphens, apostrophes and articles vary from one document to the next. */
const bare = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:la|le|les|l|d|de|du|des)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const spellings: ReadonlyMap<string, readonly KnownTerritory[]> = spelt();

function spelt(): ReadonlyMap<string, readonly KnownTerritory[]> {
  const map = new Map<string, readonly KnownTerritory[]>();
  const add = (text: string, one: KnownTerritory) => {
    const key = bare(text);
    const before = map.get(key) ?? [];
    if (!before.includes(one)) map.set(key, [...before, one]);
  };
  for (const one of known) {
    const { commune, epci } = one.laureate;
    const body = one.level === 'commune' ? commune : epci;
    for (const name of [body.name, ...body.alsoWritten]) add(name, one);
    if (one.level === 'epci') for (const name of [commune.name, ...commune.alsoWritten]) add(name, one); // the bare name may mean both
  }
  return map;
}

/**
 * The territories that a name may mean, the one said by the list of laureates first: `Lyon` may be the city or the
 * metropolis, `Ville de Lyon` and `Grand Lyon` are one each. None for any other territory.
 */
export function territoriesNamed(text: string): readonly KnownTerritory[] {
  const said = plain(text.slice(0, 120));
  const isCity = CITY.test(said);
  const found = spellings.get(bare(said.replace(CITY, ''))) ?? [];
  const meant = isCity ? found.filter(({ level }) => level === 'commune') : found;
  return [...meant].sort((a, b) => Number(b.isLaureate) - Number(a.isLaureate));
}

/** The territory of a SIREN (nine digits, or the SIRET that begins with it); `null` when it is none of them. */
export function territoryOfSiren(text: string): KnownTerritory | null {
  const digits = text.replace(/\D/g, '').slice(0, 9);
  return known.find(({ siren }) => siren === digits) ?? null;
}

/** The laureate that a territory is, by its identifiers, else by its name; `null` when it is none of them, or when two may be meant. */
export function laureateOf({ siren, insee, name }: NamedTerritory): Laureate | null {
  if (siren !== undefined) return territoryOfSiren(siren)?.laureate ?? null;
  if (insee !== undefined) return communeOfInsee(insee)?.laureate ?? null;
  const [first, ...others] = name === undefined ? [] : territoriesNamed(name).map(({ laureate }) => laureate);
  return first !== undefined && others.every((one) => one === first) ? first : null;
}

interface NamedTerritory {
  readonly siren?: string | undefined;
  readonly insee?: string | undefined;
  readonly name?: string | undefined;
}

/** The commune of an INSEE code, those of its municipal districts included; a code that lost its first zero is none of theirs. */
export function communeOfInsee(code: string): KnownTerritory | null {
  const number = Number(code);
  return (
    known.find(({ insee, laureate: { commune } }) => {
      if (insee === undefined) return false;
      const { districts } = commune;
      return insee === code || (districts !== undefined && number >= districts.from && number <= districts.to);
    }) ?? null
  );
}
