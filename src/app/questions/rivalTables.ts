import { isStandIn } from '../../catalogue/standIns';
import { plain } from '../../domain/label';
import type { Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';

/** Fewer figures than these are asked one by one: a table is not another edition of one for a cell or two. */
const LEAST_FIGURES = 3;

/** Two tables that give other values for the same things: `lesser` is the one to leave, as far as names and visibility tell. */
export interface RivalTables {
  readonly best: SourceTable;
  readonly lesser: SourceTable;
}

/** Groups of figures for one thing each, by the pairs of tables that most of them oppose; and the groups that are left. */
export interface Parted<G> {
  readonly pairs: ReadonlyMap<RivalTables, readonly G[]>;
  readonly left: readonly G[];
}

/**
 * Tells the conflicts between whole tables ("Ancien" beside the sheet in use, "v1" and "v2") from those of single figures. `tablesOf` gives
 * the tables of a group; one that stands within one table, or beside figures that mostly agree, is left.
 */
export function partedByTables<G>(
  groups: readonly G[],
  tablesOf: (group: G) => readonly SourceTable[],
  workbook: Workbook,
): Parted<G> {
  const pairs = new Map<string, { readonly rivals: RivalTables; readonly groups: G[] }>();
  const keysOf = new Map<G, readonly string[]>();
  for (const group of groups) {
    const [best, ...others] = inOrder([...new Set(tablesOf(group))], workbook);
    if (best === undefined) continue;
    const keys = others.map((lesser) => {
      const key = `${best.recognition.id}\n${lesser.recognition.id}`;
      const pair = pairs.get(key) ?? { rivals: { best, lesser }, groups: [] };
      pairs.set(key, pair);
      pair.groups.push(group);
      return key;
    });
    keysOf.set(group, keys);
  }
  const whole = new Map([...pairs].filter(([, { rivals, groups: own }]) => isOfTables(rivals, own.length)));
  const isTaken = (group: G): boolean => {
    const keys = keysOf.get(group) ?? [];
    return keys.length > 0 && keys.every((key) => whole.has(key));
  };
  return {
    pairs: new Map([...whole.values()].map(({ rivals, groups: own }) => [rivals, own])),
    left: groups.filter((group) => !isTaken(group)),
  };
}

/** More of what the two tables share is contradicted than repeated. */
const isOfTables = ({ best, lesser }: RivalTables, opposed: number): boolean =>
  opposed >= LEAST_FIGURES && opposed > repeatsIn(best) + repeatsIn(lesser);

const repeatsIn = ({ facts }: SourceTable): number =>
  facts.filter(({ doubts }) => doubts.some(({ code }) => code === 'repeated' || code === 'same-action')).length;

/** The table to propose first: on a sheet that is seen, whose name says no old copy, of the latest version; then as they stand. */
function inOrder(tables: readonly SourceTable[], { sheets }: Workbook): readonly SourceTable[] {
  const hidden = new Set(sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name));
  const places = new Map(sheets.map(({ name }, place) => [name, place]));
  return tables
    .map((table) => ({ table, name: table.recognition.sheet }))
    .sort(
      (a, b) =>
        Number(hidden.has(a.name)) - Number(hidden.has(b.name)) ||
        Number(isStandIn(a.name)) - Number(isStandIn(b.name)) ||
        versionOf(b.name) - versionOf(a.name) ||
        (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0) ||
        a.table.recognition.box.top - b.table.recognition.box.top,
    )
    .map(({ table }) => table);
}

/** `GES v2` → 2; 0 where the name of the sheet says none. */
const versionOf = (sheet: string): number => Number(/\bv(?:ersion)?[ ._-]?(\d{1,4})\b/.exec(plain(sheet))?.[1] ?? 0);
