import { type Box, boxAddress } from '../../domain/cell';
import { CHUNK } from './chunks';
import { pause } from './gate';
import { rangeOf } from './sheetFacts';

/** One thing to do in the workbook, and what it weighs in a request. Doing it twice is doing it once. */
export interface Step {
  readonly bytes: number;
  /** The sheet that is written, for progress and refusals. */
  readonly sheet: string;
  /** Whether it is the last of its sheet. */
  readonly isLast?: boolean;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** What an operation on a range weighs on the wire besides its data. */
export const OPERATION = 500;
/** Data of one step: steps are packed into requests, and never cut. */
export const MOST_STEP = CHUNK / 12;

const encoder = new TextEncoder();

export const bytesOf = (data: unknown): number => encoder.encode(JSON.stringify(data)).length;

/** Steps, or what is asked, packed into requests of at most 1.5 MB. */
export function packed<T extends { readonly bytes: number }>(
  steps: readonly T[],
  most = CHUNK,
): readonly (readonly T[])[] {
  const requests: T[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room || requests.length === 0) {
      requests.push([]);
      room = most;
    }
    requests.at(-1)?.push(step);
    room -= step.bytes;
  }
  return requests;
}

export const sheetIn = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

/** Some rows of a block that make one step, made by `rowAt` when they are asked for. */
interface RowPart<T> {
  readonly from: number;
  readonly rows: readonly T[];
  readonly bytes: number;
}

/** Rows cut so that each part is one step. */
export function* rowParts<T>(count: number, rowAt: (row: number) => T): Generator<RowPart<T>> {
  let [from, rows, bytes]: [number, T[], number] = [0, [], 0];
  for (let row = 0; row < count; row += 1) {
    const made = rowAt(row);
    const weight = bytesOf(made);
    if (rows.length > 0 && bytes + weight > MOST_STEP) {
      yield { from, rows, bytes };
      [from, rows, bytes] = [row, [], 0];
    }
    rows.push(made);
    bytes += weight;
  }
  if (rows.length > 0) yield { from, rows, bytes };
}

/** What a row holds: `null` leaves a cell, or its format, as it is. */
export interface RowContent {
  readonly contents: readonly unknown[];
  readonly formats: readonly (string | null)[];
}

/** Number formats first, so that nothing is interpreted, then contents. */
export function* contentSteps(
  sheet: string,
  box: Box,
  count: number,
  rowAt: (row: number) => RowContent,
): Generator<Step> {
  for (const { from, rows, bytes } of rowParts(count, rowAt)) {
    const part = { ...box, top: box.top + from, bottom: box.top + from + rows.length - 1 };
    const hasFormats = rows.some(({ formats }) => formats.some((format) => format !== null));
    yield {
      sheet,
      bytes: OPERATION + bytes,
      queue: (context) => {
        const range = rangeOf(sheetIn(context, sheet), part);
        if (hasFormats) range.numberFormat = rows.map(({ formats }) => formats) as string[][];
        range.formulas = rows.map(({ contents }) => contents) as string[][];
      },
    };
  }
}

/** Steps made one list after the other. */
export function* chained(lists: Iterable<Iterable<Step>>): Generator<Step> {
  for (const list of lists) yield* list;
}

/** The longest that steps are made without letting the page paint. Milliseconds. */
const SLICE = 10;

/** The steps, made in slices: a large plan never holds the page. */
export async function gathered(steps: Iterable<Step>): Promise<readonly Step[]> {
  const all: Step[] = [];
  let since = performance.now();
  for (const step of steps) {
    all.push(step);
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
  return all;
}

/** Merges blocks, some to a step. */
export const mergeSteps = (sheet: string, merges: readonly Box[]): readonly Step[] =>
  slices(merges, 200).map((some) => ({
    sheet,
    bytes: some.length * OPERATION,
    queue: (context) => {
      const target = sheetIn(context, sheet);
      for (const box of some) rangeOf(target, box).merge(false);
    },
  }));

/** Addresses joined as Excel takes them: it cuts at 8,192 characters without a word (office/pitfalls.md, 14). */
export function joinedAddresses(boxes: readonly Box[], most = 8_000): readonly string[] {
  const joined: string[] = [];
  for (const box of boxes) {
    const address = boxAddress(box);
    const last = joined.at(-1);
    if (last === undefined || last.length + address.length + 1 > most) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}

export function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
