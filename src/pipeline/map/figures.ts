import type { Layout, Spot } from '../../domain/recognition';
import { crossing } from '../../domain/recognition';
import { type Sheet, valueAt } from '../../domain/workbook';
import { readNumber } from '../reading/number';

/** A row proves its label when it is the sum of others within this share: rounding, never a missing sector. */
const TOLERANCE = 0.01;
const LARGEST_BLOCK = 12;
/** Among a dozen blocks, one sum within the tolerance is a chance: alone, it proves only when it is this close. */
const CLOSE = 0.001;

/** The figures of an entry under the headings given: `null` where there is none, or none that reads one way. */
export function figuresOf(
  sheet: Sheet,
  layout: Layout,
  entry: number,
  headings: readonly Spot[],
): readonly (number | null)[] {
  return headings.map((heading) => {
    const { row, col } = crossing(layout, entry, heading);
    const value = valueAt(sheet, row, col);
    if (typeof value === 'number') return value;
    const read = typeof value === 'string' ? readNumber(value) : null;
    return read?.kind === 'number' ? read.value : null;
  });
}

export type Figures = readonly (number | null)[];

const weighed = new WeakSet<Figures>();

/** Notes that it matters how much these figures are, not only whether they are there. */
export function weigh(rows: readonly Figures[]): void {
  for (const figures of rows) weighed.add(figures);
}

/** Whether what a table says depends on how much these figures are. */
export const isWeighed = (figures: Figures): boolean => weighed.has(figures);

/** Whether figures are the sum of others wherever all are there, and once at least on figures that are not zero. */
export const isSumOf = (whole: Figures, parts: readonly Figures[]): boolean => sumsProved(whole, parts, TOLERANCE) > 0;

/** How many different figures are the sum of others within a share, 0 where one is not. */
function sumsProved(whole: Figures, parts: readonly Figures[], tolerance: number): number {
  if (parts.length < 2) return 0;
  weigh([whole, ...parts]);
  const proofs = new Set<number>();
  for (let i = 0; i < whole.length; i += 1) {
    const total = whole[i];
    const each = parts.map((part) => part[i]);
    if (total == null || each.some((one) => one == null)) continue;
    const sum = each.reduce<number>((all, one) => all + (one ?? 0), 0);
    if (Math.abs(sum - total) > tolerance * Math.max(Math.abs(total), Math.abs(sum))) return 0;
    if (total !== 0 && each.filter((one) => one !== 0).length >= 2) proofs.add(total);
  }
  return proofs.size;
}

/** The block of rows just above or just below that a row is the sum of, as indices; `null` when there is none. */
export function blockSummedBy(rows: readonly { readonly figures: Figures }[], index: number): readonly number[] | null {
  const whole = rows[index]?.figures;
  if (whole === undefined) return null;
  for (const step of [-1, 1]) {
    const block: number[] = [];
    for (let i = index + step; i >= 0 && i < rows.length && block.length < LARGEST_BLOCK; i += step) {
      block.push(i);
      const parts = block.map((one) => rows[one]?.figures ?? []);
      if (sumsProved(whole, parts, TOLERANCE) > 1 || sumsProved(whole, parts, CLOSE) > 0)
        return block.sort((a, b) => a - b);
    }
  }
  return null;
}
