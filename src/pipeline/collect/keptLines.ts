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
      const drafts = lines.map((line, i) => {
        const own = before?.lines[i]?.entry === line.entry ? before.drafts[i] : undefined;
        if (own === undefined) return on(line);
        return edited?.has(line.entry) === false ? own : sharedDrafts(own, on(line));
      });
      const isUnchanged = drafts.length === before?.drafts.length && drafts.every((own, i) => own === before.drafts[i]);
      const all = isUnchanged ? before.all : drafts.flat();
      last = { table, lines, beside, drafts, all };
      return all;
    },
    readAcross: () => {
      isAcross = true;
    },
  };
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
