import { editedBetween } from '../../domain/editedFrom';
import { type KeptWork, keptWork } from '../../domain/keptWork';
import type { Draft } from './draft';
import type { Frame } from './frame';
import type { TableToRead } from './tableToRead';

/** Reads a line of a grid, or gives what was read of it last time. */
export type ReadLine = (entry: number, read: () => readonly Draft[]) => readonly Draft[];

/** The lines of one grid, from one run to the next: those without an edited cell are not read again. */
export interface LinesKept {
  readonly frame: KeptWork<Frame>;
  /** `beside`: what every line is read with besides its cells and the table's mapping. */
  readonly begin: (table: TableToRead, beside: readonly unknown[]) => ReadLine;
  /** A line was read by other lines too: next time all are read again. */
  readonly readAcross: () => void;
}

/** Nothing yet. */
export function linesKept(): LinesKept {
  let last: { readonly table: TableToRead; readonly beside: readonly unknown[] } | null = null;
  let lines: ReadonlyMap<number, readonly Draft[]> = new Map();
  return {
    frame: keptWork((_, now) => now),
    begin: (table, beside) => {
      const edited = last === null || !isSame(last.beside, beside) ? null : linesEdited(last.table, table);
      const before = edited === null ? null : lines;
      const now = new Map<number, readonly Draft[]>();
      last = { table, beside };
      lines = now;
      return (entry, read) => {
        const drafts = (edited?.has(entry) === false ? before?.get(entry) : undefined) ?? read();
        now.set(entry, drafts);
        return drafts;
      };
    },
    readAcross: () => {
      last = null;
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
