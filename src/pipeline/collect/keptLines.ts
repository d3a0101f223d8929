import { editedBetween } from '../../domain/editedFrom';
import { type KeptWork, keptWork } from '../../domain/keptWork';
import type { Draft } from './draft';
import type { Frame, FrameLine } from './frame';
import { sharedDrafts } from './sharedDrafts';
import type { TableToRead } from './tableToRead';

type Drafts = readonly Draft[];

/** The lines of one grid, from one run to the next: those without an edited cell are not read again. */
export interface LinesKept {
  readonly frame: KeptWork<Frame>;
  /** What all lines give, in their order. `beside`: what every line is read with besides its cells and the table's mapping. */
  readonly read: (table: TableToRead, lines: readonly FrameLine[], beside: readonly unknown[], on: ReadLine) => Drafts;
  /** A line was read by other lines too: next time all are read again. */
  readonly readAcross: () => void;
}

/** What one line gives. */
export type ReadLine = (line: FrameLine) => Drafts;

interface Read {
  readonly table: TableToRead;
  readonly lines: readonly FrameLine[];
  readonly beside: readonly unknown[];
  /** One for each line. */
  readonly drafts: readonly Drafts[];
  readonly all: Drafts;
}

/** Nothing yet. */
export function linesKept(): LinesKept {
  let last: Read | null = null;
  let isAcross = false;
  return {
    frame: keptWork((_, now) => now),
    read: (table, lines, beside, on) => {
      const before = last;
      const isAlike = before !== null && before.lines === lines && !isAcross && isSame(before.beside, beside);
      const edited = isAlike ? linesEdited(before.table, table) : null;
      isAcross = false;
      const read =
        before === null || edited === null ? readAnew(before, lines, on) : readEdited(before, lines, edited, on);
      last = { table, lines, beside, ...read };
      return read.all;
    },
    readAcross: () => {
      isAcross = true;
    },
  };
}

/** All lines read, what equals that of before as the same objects. */
function readAnew(before: Read | null, lines: readonly FrameLine[], on: ReadLine): Pick<Read, 'drafts' | 'all'> {
  const drafts = lines.map((line, i) => {
    const own = before?.lines[i]?.entry === line.entry ? before.drafts[i] : undefined;
    return own === undefined ? on(line) : sharedDrafts(own, on(line));
  });
  return { drafts, all: drafts.flat() };
}

/** A few lines read: the others are gone past, not gone through. */
function readEdited(
  before: Read,
  lines: readonly FrameLine[],
  edited: ReadonlySet<number>,
  on: ReadLine,
): Pick<Read, 'drafts' | 'all'> {
  const drafts = [...before.drafts];
  const all = [...before.all];
  let isChanged = false;
  let first = 0; // the place of the line's first draft among all
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!; // one draft list for each line, here and below
    const own = before.drafts[i]!;
    if (edited.has(line.entry)) {
      const now = sharedDrafts(own, on(line));
      drafts[i] = now;
      if (now.length !== own.length) return readAnew(before, lines, on);
      now.forEach((draft, place) => {
        all[first + place] = draft;
      });
      isChanged ||= now !== own;
    }
    first += own.length;
  }
  return isChanged ? { drafts, all } : { drafts: before.drafts, all: before.all };
}

/** The lines of a table that hold an edited cell; `null` where the tables differ by more, or where second labels hold for other lines. */
function linesEdited(before: TableToRead, now: TableToRead): ReadonlySet<number> | null {
  const { layout, entries, isIgnored, isKept } = now;
  if (
    before.recognition !== now.recognition ||
    before.entries !== entries ||
    before.isIgnored !== isIgnored ||
    before.isKept !== isKept ||
    before.settings.territory !== now.settings.territory ||
    before.workbook.formats !== now.workbook.formats ||
    before.workbook.isDate1904 !== now.workbook.isDate1904
  ) {
    return null;
  }
  const places = editedBetween(before.sheet, now.sheet);
  if (places === null) return null;
  const isAcross = layout.orientation === 'across';
  const isOfLabels = ({ row, col }: { readonly row: number; readonly col: number }): boolean =>
    (isAcross ? col : row) === layout.secondLabels;
  return places.some(isOfLabels) ? null : new Set(places.map(({ row, col }) => (isAcross ? row : col)));
}

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((value, i) => Object.is(value, now[i]));
