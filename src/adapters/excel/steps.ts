import { type Box, boxAddress } from '../../domain/cell';
import { CHUNK } from './chunks';
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
export const MOST_STEP = CHUNK / 6;

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

/** Arrays of rows cut so that each part is one step; `weigh` says what a row weighs. */
export function rowParts(
  count: number,
  weigh: (row: number) => number,
): readonly (readonly [from: number, to: number])[] {
  const parts: [number, number][] = [];
  let room = 0;
  for (let row = 0; row < count; row += 1) {
    const bytes = weigh(row);
    if (bytes > room || parts.length === 0) {
      parts.push([row, row]);
      room = MOST_STEP;
    }
    const part = parts.at(-1);
    if (part !== undefined) part[1] = row;
    room -= bytes;
  }
  return parts;
}

/** Number formats first, so that nothing is interpreted, then contents; `null` leaves a cell as it is. */
export function contentSteps(
  sheet: string,
  box: Box,
  contents: readonly (readonly unknown[])[],
  formats: readonly (readonly (string | null)[])[],
): readonly Step[] {
  const weigh = (row: number) => bytesOf(contents[row]) + bytesOf(formats[row]);
  return rowParts(contents.length, weigh).map(([from, to]): Step => {
    const part = { ...box, top: box.top + from, bottom: box.top + to };
    const [ofFormats, ofContents] = [formats.slice(from, to + 1), contents.slice(from, to + 1)];
    const hasFormats = ofFormats.some((row) => row.some((format) => format !== null));
    return {
      sheet,
      bytes: OPERATION + bytesOf(ofContents) + (hasFormats ? bytesOf(ofFormats) : 0),
      queue: (context) => {
        const range = rangeOf(sheetIn(context, sheet), part);
        if (hasFormats) range.numberFormat = ofFormats as string[][];
        range.formulas = ofContents as string[][];
      },
    };
  });
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
