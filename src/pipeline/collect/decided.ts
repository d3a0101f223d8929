import { cellAddressed } from '../../domain/cell';
import type { Level, Perimeter } from '../../domain/fact';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import type { Spot } from '../../domain/recognition';
import { remembered } from '../../domain/remember';
import { territoryName } from '../reading/territoryName';

/** The mapping of one table, looked up by cell. */
export interface Decided {
  /** What a heading or a label means. */
  readonly label: (spot: Spot) => MappingEntry | undefined;
  readonly unit: (spot: Spot) => MappingEntry | undefined;
  readonly family: (spot: Spot) => MappingEntry | undefined;
  readonly tax: (spot: Spot) => MappingEntry | undefined;
  /** The number that a person reads in one cell: `value:1234`. */
  readonly value: (spot: Spot) => MappingEntry | undefined;
  /** Whether one figure, or the action of a title, is kept or left out: `fact:keep`, `fact:ignore`. */
  readonly fact: (spot: Spot) => MappingEntry | undefined;
  readonly perimeterAt: (spot: Spot) => MappingEntry | undefined;
  /** Edition, producer and warming potentials that a heading or a label says for its own line. */
  readonly version: (spot: Spot) => MappingEntry | undefined;
  readonly producer: (spot: Spot) => MappingEntry | undefined;
  readonly gwp: (spot: Spot) => MappingEntry | undefined;
  readonly scope: (spot: Spot) => MappingEntry | undefined;
  readonly table: Readonly<
    Record<
      'unit' | 'family' | 'perimeter' | 'version' | 'producer' | 'gwp' | 'scope' | 'year',
      MappingEntry | undefined
    >
  >;
}

const KINDS = 'unit family perimeter version producer gwp scope value tax fact table sheet'.split(' ');
/** The same few meanings stand at thousands of labels. */
const kindOf = remembered((meaning): string => {
  const head = tag(meaning);
  return KINDS.includes(head) ? head : 'label';
});
const tag = remembered((meaning): string => meaning.split(':', 1)[0] ?? '');

/** What follows the prefix: `unit:GWh/an` → `GWh/an`. */
export const said = ({ meaning }: MappingEntry): string => meaning.slice(meaning.indexOf(':') + 1);

/**
 * Groups the entries of each table. An entry at a heading or label speaks for its line; the table's own is the first of its
 * kind that stands on neither.
 */
export function decidedByTable(mapping: Mapping): ReadonlyMap<string, readonly MappingEntry[]> {
  const tables = new Map<string, MappingEntry[]>();
  for (const entry of mapping) {
    const entries = tables.get(entry.recognition);
    if (entries === undefined) tables.set(entry.recognition, [entry]);
    else entries.push(entry);
  }
  return tables;
}

/** `lines` are the cells of headings, labels and units of rows: an entry there holds for its line only. */
export function decidedIn(entries: readonly MappingEntry[], lines: Iterable<Spot>): Decided {
  const byCell = new Map<string, EntriesByCell>();
  const wide: Wide[] = [];
  for (const entry of entries) {
    const kind = kindOf(entry.meaning);
    const spot = cellAddressed(entry.at.address);
    if (spot !== null) putAt(byCell, kind, spot, entry);
    if (tag(entry.meaning) === 'year') wide.push({ kind: 'year', entry, spot });
    else if (kind !== 'label') wide.push({ kind, entry, spot }); // a label speaks for its line, if for anything
  }
  const table = ofTable(wide, lines);
  const at = (kind: string) => {
    const cells = byCell.get(kind);
    return cells === undefined ? unsaid : ({ row, col }: Spot) => cells[col]?.get(row);
  };
  return {
    label: at('label'),
    unit: at('unit'),
    family: at('family'),
    tax: at('tax'),
    value: at('value'),
    fact: at('fact'),
    perimeterAt: at('perimeter'),
    version: at('version'),
    producer: at('producer'),
    gwp: at('gwp'),
    scope: at('scope'),
    table: {
      unit: table.get('unit'),
      family: table.get('family'),
      perimeter: table.get('perimeter'),
      version: table.get('version'),
      producer: table.get('producer'),
      gwp: table.get('gwp'),
      scope: table.get('scope'),
      year: table.get('year'),
    },
  };
}

/** Where no entry is of some kind: asked for each figure, so it is known by itself. */
const unsaid = (): undefined => undefined;

/** The entries of a kind by column, then by row: a column of figures has one or two, and each figure asks. */
type EntriesByCell = (Map<number, MappingEntry> | undefined)[];

function putAt(byCell: Map<string, EntriesByCell>, kind: string, { row, col }: Spot, entry: MappingEntry): void {
  const columns = byCell.get(kind) ?? [];
  byCell.set(kind, columns);
  const rows = (columns[col] ??= new Map<number, MappingEntry>());
  if (!rows.has(row)) rows.set(row, entry);
}

/** An entry that may speak for its whole table. */
type Wide = { readonly kind: string; readonly entry: MappingEntry; readonly spot: Spot | null };

/** The first of each kind that stands on no line; an answer typed by hand may name anything: what is no cell stands on none. */
function ofTable(wide: readonly Wide[], lines: Iterable<Spot>): ReadonlyMap<string, MappingEntry> {
  const asked = new Set(wide.flatMap(({ spot }) => (spot === null ? [] : [placeOf(spot)])));
  const own = new Set<number>();
  for (const spot of lines) if (asked.has(placeOf(spot))) own.add(placeOf(spot));
  const table = new Map<string, MappingEntry>();
  for (const { kind, entry, spot } of wide) {
    const isOnLine = spot !== null && own.has(placeOf(spot));
    if (!isOnLine && !table.has(kind)) table.set(kind, entry);
  }
  return table;
}

const placeOf = ({ row, col }: Spot): number => row * COLUMNS + col;
const COLUMNS = 16_384;

const LEVELS: readonly Level[] = ['commune', 'epci', 'department', 'region', 'state', 'europe', 'other'];

/** `perimeter:epci:200000008` as a perimeter; unknown is told as such. */
export function perimeterOf(entry: MappingEntry | undefined, territory: PerimeterSettings): Perimeter {
  const [name = '', code] = entry === undefined ? [] : said(entry).split(':');
  const level = LEVELS.find((one) => one === name);
  if (entry === undefined || level === undefined) return { level: 'other', from: 'unknown' };
  const place = territoryName(entry.label);
  const isSettings = entry.label === '' && entry.decidedBy === 'engine';
  if (isSettings) return { level, ...codesOf(territory), from: 'settings' };
  return {
    level,
    ...(code !== undefined && (/^\d{9}$/.test(code) ? { siren: code } : { insee: code })),
    ...(place !== null && { label: place }),
    from: 'sheet',
  };
}

export type PerimeterSettings =
  { readonly name?: string; readonly siren?: string; readonly insee?: string } | undefined;

const codesOf = (territory: PerimeterSettings) => ({
  ...(territory?.siren !== undefined && { siren: territory.siren }),
  ...(territory?.insee !== undefined && { insee: territory.insee }),
  ...(territory?.name !== undefined && { label: territory.name }),
});

/** Whether a person decided it, now or before. */
export const isAnswer = (entry: MappingEntry | undefined): boolean =>
  entry !== undefined && entry.decidedBy !== 'engine';

/** The entry of the first of some cells that has one. */
export function nearest(
  spots: readonly Spot[],
  at: (spot: Spot) => MappingEntry | undefined,
): MappingEntry | undefined {
  if (at === unsaid) return undefined;
  for (const spot of spots) {
    const entry = at(spot);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** What an entry says, where there is one. */
export const saidOf = (entry: MappingEntry | undefined): string | undefined =>
  entry === undefined ? undefined : said(entry);

/** What spots say, the nearest first, of the figures on their line. */
export type Says = Readonly<Record<'unit' | 'version' | 'producer' | 'gwp' | 'scope', MappingEntry | undefined>>;

/** Looked up once for each line of a table, not for each of its figures. */
export const saysAt = (spots: readonly Spot[], { unit, version, producer, gwp, scope }: Decided): Says => ({
  unit: nearest(spots, unit),
  version: nearest(spots, version),
  producer: nearest(spots, producer),
  gwp: nearest(spots, gwp),
  scope: nearest(spots, scope),
});
