import { indicatorById } from '../../catalogue/indicators';
import type { DoubtSeen } from './figure';
import type { Draft } from './draft';
import { grouped } from './grouped';

/** A level and the one that it is to become stay within this factor; a share of 1 beside hundreds is no level (trap 36). */
const WIDEST = 30;

/**
 * Targets that are probably a reduction and not a level (pcaet.md, section 6: a value below 1 or a negative one). A figure from 0
 * to 1 is a level where its row measures as little; it is asked where its column has mostly such figures, or its row none that
 * is near. A column most of whose figures are asked is asked as a whole, its zeros too; so is one whose total is less than a
 * part of it, or that grows with the years where emissions must fall. What a person typed is never in question.
 */
export function reductionDoubts(drafts: readonly Draft[], targets: readonly Draft[]): ReadonlyMap<Draft, DoubtSeen> {
  if (targets.length === 0) return new Map();
  const measured = largestMeasured(drafts);
  const columns = [...grouped(targets, ({ column }) => column)];
  const asked = [...columns.flatMap((column) => oddIn(column, measured)), ...growing(targets)];
  return new Map(
    asked.map((draft) => [
      draft,
      {
        code: 'reduction',
        data: { text: draft.fact.source.isLive === true ? valueOf(draft) : draft.fact.source.text },
      },
    ]),
  );
}

const valueOf = ({ fact: { read } }: Draft): number => read.value ?? 0;

/** A level of the territory to come; a rate is a share by itself. */
export const isTarget = ({ fact: { status, value, unit }, isValueSaid }: Draft): boolean =>
  status !== 'measured' && value !== undefined && unit !== '%' && !isValueSaid;

/** Sinks and net totals may be negative or nearly nothing: they tell nothing of their column, and follow it. */
const isTelling = (draft: Draft): boolean =>
  valueOf(draft) !== 0 && !/^sequestration-|^ghg-net-total$|^ghg-ccs$/.test(draft.fact.indicator);

function oddIn(column: readonly Draft[], measured: ReadonlyMap<string, number>): readonly Draft[] {
  const others = column.filter(isTelling);
  const small = others.filter((draft) => isShare(draft) && (measured.get(draft.row) ?? 0) > 1);
  const isOfShares = small.length * 2 > others.length;
  const odd = others.filter((draft) => isReduction(draft, measured.get(draft.row), isOfShares));
  return odd.length * 2 > others.length || isTotalTooSmall(column) ? column : odd;
}

const isShare = (draft: Draft): boolean => Math.abs(valueOf(draft)) <= 1;

function isReduction(draft: Draft, measured: number | undefined, isOfShares: boolean): boolean {
  if (valueOf(draft) < 0) return true;
  if (!isShare(draft)) return false;
  return measured === undefined || measured > WIDEST * valueOf(draft) || (isOfShares && measured > 1);
}

/** Percentages do not add up: 40 for the whole beside 50 for one of its sectors. */
function isTotalTooSmall(column: readonly Draft[]): boolean {
  const largest = new Map(['ghg', 'energy'].map((family) => [`${family}-total`, largestPart(column, `${family}-`)]));
  return column.some((total) => isWhole(total) && (largest.get(total.fact.indicator) ?? -Infinity) > valueOf(total));
}

const largestPart = (column: readonly Draft[], family: string): number =>
  column.reduce(
    (most, one) =>
      one.fact.sector !== undefined && one.fact.indicator.startsWith(family) ? Math.max(most, valueOf(one)) : most,
    -Infinity,
  );

/** A figure of all sectors and all carriers; a carrier without an identifier of its own bears that of the whole. */
const isWhole = ({ fact: { sector, carrier } }: Draft): boolean => sector === undefined && carrier === undefined;

/** The targets of a table that grow with the years in most of its rows, of what must fall: reductions grow, levels do not. */
function growing(targets: readonly Draft[]): readonly Draft[] {
  const falling = targets.filter(
    ({ fact }) => fact.status === 'objective' && indicatorById.get(fact.indicator)?.direction === 'down',
  );
  return [...grouped(falling, ({ table }) => table)].flatMap((table) => {
    const rows = [...grouped(table, ({ row, fact }) => `${row} ${fact.indicator}`)].flatMap((row) => {
      const [first, last] = [earliest(row, 1), earliest(row, -1)];
      return first.fact.year === last.fact.year ? [] : [valueOf(last) > valueOf(first)];
    });
    return rows.filter((grows) => grows).length * 2 > rows.length ? table : [];
  });
}

const earliest = (row: readonly Draft[], sign: 1 | -1): Draft =>
  row.reduce((best, one) => (sign * (one.fact.year - best.fact.year) < 0 ? one : best));

/** The largest measured figure of each row, as read. */
function largestMeasured(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.fact.status !== 'measured' || draft.fact.read.value === undefined) continue;
    largest.set(draft.row, Math.max(largest.get(draft.row) ?? 0, valueOf(draft)));
  }
  return largest;
}
