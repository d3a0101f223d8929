import { shared } from '../../domain/shared';
import type { Settings } from '../../domain/settings';
import type { ItemLists, Items, Over } from './items';
import type { Rule, Seen } from './rule';

type Kind = Exclude<Over, 'contract'>;
type Item = Items[Over];

/** What rules saw in the items of the last run. An item that is the same object is the same for every rule that reads one of its kind. */
export interface ChecksKept {
  /** What is checked now: the items, with those that equal the last ones as the same objects. */
  readonly begin: (items: ItemLists, settings: Settings) => ItemLists;
  /** What a rule sees in the items of its kind: it reads those that are new. */
  readonly seenIn: (rule: Rule, items: ItemLists, settings: Settings) => readonly Seen[];
  /** All rules have read these: they are the last. */
  readonly end: (items: ItemLists, settings: Settings) => void;
}

/** Nothing yet. */
export function checksKept(): ChecksKept {
  let last: { readonly items: ItemLists; readonly settings: Settings } | null = null;
  let fresh: ReadonlyMap<Kind, readonly Item[]> = new Map();
  let places: Map<Kind, ReadonlyMap<Item, number>> = new Map();
  const said = new Map<Rule, ReadonlyMap<Item, readonly Seen[]>>();

  const begin: ChecksKept['begin'] = (now, settings) => {
    const before = last?.settings === settings ? last.items : null;
    const items = before === null ? now : withLast(before, now);
    if (before === null) said.clear();
    fresh = new Map(KINDS.map((kind) => [kind, before === null ? items[kind] : newIn(before[kind], items[kind])]));
    places = new Map();
    return items;
  };

  const placesOf = (kind: Kind, items: ItemLists): ReadonlyMap<Item, number> => {
    const known = places.get(kind) ?? new Map(items[kind].map((item: Item, i) => [item, i]));
    places.set(kind, known);
    return known;
  };

  const seenIn: ChecksKept['seenIn'] = (rule, items, settings) => {
    const { over } = rule.meta;
    if (over === 'contract') return rule.seenIn(items, settings);
    const found = rule.seenBy({ ...items, [over]: fresh.get(over) ?? items[over] }, settings);
    const before = said.get(rule);
    if (found.size === 0 && (before === undefined || before.size === 0)) return [];
    const at = placesOf(over, items);
    const all = [...new Map([...(before ?? []), ...found])].flatMap(([item, seen]) => {
      const place = at.get(item);
      return place === undefined ? [] : [{ item, seen, place }];
    });
    said.set(rule, new Map(all.map(({ item, seen }) => [item, seen])));
    return all.sort((a, b) => a.place - b.place).flatMap(({ seen }) => seen);
  };

  const end: ChecksKept['end'] = (items, settings) => {
    last = { items, settings };
  };
  return { begin, seenIn, end };
}

const KINDS: readonly Kind[] = ['cell', 'series', 'year', 'source', 'action', 'investment', 'table'];

/** Facts and tables are the same objects already where they are the same; what is gathered from facts is gathered anew in each run. */
const withLast = (before: ItemLists, now: ItemLists): ItemLists => ({
  ...now,
  series: shared(before.series, now.series),
  year: shared(before.year, now.year),
  source: shared(before.source, now.source),
});

/** Few items change their places by an edit: beyond so many of them, the list has others before them. */
const FEW = 100;

function newIn(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  if (before === now) return [];
  const moved = now.filter((item, i) => item !== before[i]);
  if (moved.length <= FEW) return moved; // one that only moved is read again, and says the same
  const known = new Set(before);
  return now.filter((item) => !known.has(item));
}
