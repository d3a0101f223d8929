import { indicatorById } from '../../catalogue/indicators';
import type { Draft } from './draft';
import type { DoubtSeen } from './figure';
import { whenOf } from './moments';

/**
 * The least part of all sectors together that homes, offices and roads have on any inhabited territory. Among the nine cities the
 * most industrial one (Dunkirk, about 13 Mt) has the smallest parts: 2 % for homes, under 1 % for offices. The other sectors may be
 * next to nothing in a city.
 */
const LEAST_PART: Readonly<Record<string, number>> = {
  residentiel: 0.003,
  tertiaire: 0.001,
  'transport-routier': 0.003,
};
/**
 * One sector beyond this part leaves too little to all the others. Industry or energy may be nearly all of a port's emissions, and farms
 * three quarters of the most rural territories'; waste, homes, offices and roads never are.
 */
const MOST_PART: Readonly<Record<string, number>> = {
  residentiel: 0.9,
  tertiaire: 0.9,
  'transport-routier': 0.95,
  agriculture: 0.9,
  dechets: 0.9,
};
const MOST_OF_ANY = 0.99;
/** Kilotonnes for tonnes, or the other way. */
const THOUSAND = 1000;
/** Fewer sectors tell nothing of their sum. */
const LEAST_SECTORS = 4;

/**
 * Sectors about a thousand times too small, or one too large, beside the others of their column, where no other year tells it:
 * kilotonnes typed in one row of a table in tonnes. Figures by scope or by carrier have no such parts. A unit that a person has said
 * is never in question.
 */
export function sectorScaleDoubts(
  drafts: readonly Draft[],
  momentOf: (draft: Draft) => string,
): ReadonlyMap<Draft, DoubtSeen> {
  const found = new Map<Draft, DoubtSeen>();
  const columns = new Map<string, Column>();
  for (const draft of drafts) {
    const sector = wholeSector(draft);
    if (sector === null) continue;
    const column = columns.get(draft.column) ?? { inventories: new Map(), before: null };
    columns.set(draft.column, column);
    const inventory = inventoryOf(column, draft, momentOf);
    // a sector given twice: its sum is no total, and what else it holds is not kept
    if (inventory.parts?.has(sector) === true) inventory.parts = null;
    else inventory.parts?.set(sector, draft);
  }
  for (const { inventories } of columns.values()) {
    for (const { parts } of inventories.values()) {
      for (const draft of parts === null ? [] : oddIn([...parts.values()])) {
        if (!draft.isUnitSaid) found.set(draft, { code: 'sector-scale', data: { label: draft.label } });
      }
    }
  }
  return found;
}

/** The figures of one moment and edition, by sector; `null` once a sector stands twice. */
interface Inventory {
  parts: Map<string, Draft> | null;
}

/** A column with its inventories, and the one of the figure before: nearly always that of the next, too. */
interface Column {
  readonly inventories: Map<string, Inventory>;
  before: { readonly draft: Draft; readonly inventory: Inventory } | null;
}

function inventoryOf(column: Column, draft: Draft, momentOf: (draft: Draft) => string): Inventory {
  if (column.before !== null && isBeside(column.before.draft, draft)) return column.before.inventory;
  const key = `${familyOf(draft)}|${momentOf(draft)}|${draft.fact.version ?? ''}`;
  const inventory = column.inventories.get(key) ?? { parts: new Map() };
  column.inventories.set(key, inventory);
  column.before = { draft, inventory };
  return inventory;
}

const isBeside = (a: Draft, b: Draft): boolean =>
  a.fact.perimeter === b.fact.perimeter &&
  a.fact.version === b.fact.version &&
  whenOf(a) === whenOf(b) &&
  familyOf(a) === familyOf(b);

function oddIn(column: readonly Draft[]): readonly Draft[] {
  if (column.length < LEAST_SECTORS) return [];
  const sum = column.reduce((all, draft) => all + valueOf(draft), 0);
  const small = column.filter((draft) => valueOf(draft) < sum * (LEAST_PART[sectorOf(draft)] ?? 0));
  const large = column.filter((draft) => valueOf(draft) > sum * mostPart(draft));
  if (large.length === 0) return small;
  if (small.length === 0) return isRight(column, large[0], 1 / THOUSAND) ? large : [];
  const [first] = small;
  return small.length === 1 && (isRight(column, first, THOUSAND) || !isRight(column, large[0], 1 / THOUSAND))
    ? small
    : large;
}

/** Whether all parts are those of an inhabited territory once one of them is read on another scale. */
function isRight(column: readonly Draft[], other: Draft | undefined, factor: number): boolean {
  const parts = column.map((draft) => ({ draft, value: valueOf(draft) * (draft === other ? factor : 1) }));
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return parts.every(
    ({ draft, value }) => value >= sum * (LEAST_PART[sectorOf(draft)] ?? 0) && value <= sum * mostPart(draft),
  );
}

const mostPart = (draft: Draft): number => MOST_PART[sectorOf(draft)] ?? MOST_OF_ANY;
const valueOf = ({ fact }: Draft): number => fact.value ?? 0;
const familyOf = ({ fact }: Draft): string => indicatorById.get(fact.indicator)?.family ?? '';
const sectorOf = ({ fact }: Draft): string => indicatorById.get(fact.indicator)?.sector ?? '';
/** The sector of a figure above zero of the emissions or of the energy of the territory, by no scope or carrier; `null` for any other. */
function wholeSector({ fact: { indicator, carrier, scope, value = 0 } }: Draft): string | null {
  if (carrier !== undefined || scope !== undefined || value <= 0) return null;
  const { sector = '', family } = indicatorById.get(indicator) ?? {};
  return sector !== '' && (family === 'ghg' || family === 'energy') ? sector : null;
}
