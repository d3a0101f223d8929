import { indicatorById } from '../../catalogue/indicators';
import type { Draft } from './draft';
import type { DoubtSeen } from './figure';
import { grouped } from './grouped';
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
  const sectors = drafts.filter((draft) => {
    const { carrier, scope, value = 0 } = draft.fact;
    return carrier === undefined && scope === undefined && value > 0 && isWhole(draft);
  });
  for (const column of grouped(sectors, ({ column }) => column)) {
    for (const parts of grouped(column, inventories(momentOf))) {
      for (const draft of oddIn(parts)) {
        if (!draft.isUnitSaid) found.set(draft, { code: 'sector-scale', data: { label: draft.label } });
      }
    }
  }
  return found;
}

/** What the figures of a column are parts of, as one text: nearly always that of the figure before. */
function inventories(momentOf: (draft: Draft) => string): (draft: Draft) => string {
  let before: Draft | undefined;
  let said = '';
  return (draft) => {
    if (before === undefined || !isBeside(before, draft))
      said = `${familyOf(draft)}|${momentOf(draft)}|${draft.fact.version ?? ''}`;
    before = draft;
    return said;
  };
}

const isBeside = (a: Draft, b: Draft): boolean =>
  a.fact.perimeter === b.fact.perimeter &&
  a.fact.version === b.fact.version &&
  whenOf(a) === whenOf(b) &&
  familyOf(a) === familyOf(b);

function oddIn(column: readonly Draft[]): readonly Draft[] {
  const sectors = new Set(column.map(sectorOf)).size;
  if (sectors < LEAST_SECTORS || sectors < column.length) return []; // a sector given twice: its sum is no total
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
/** A sector of the emissions or of the energy of the territory. */
function isWhole({ fact }: Draft): boolean {
  const { sector = '', family } = indicatorById.get(fact.indicator) ?? {};
  return sector !== '' && (family === 'ghg' || family === 'energy');
}
