import { editedBetween, type Place } from '../../domain/editedFrom';
import type { Heading, Layout, ProfileId, Recognition } from '../../domain/recognition';
import { formatAt, formulaAt, type Sheet, valueAt, type Workbook } from '../../domain/workbook';
import { FIRST_YEAR, LAST_YEAR, yearIn } from './year';

/** Layouts known by their labels and years: whatever numbers stand among them, they are found in the same places. */
const BY_LABELS: readonly ProfileId[] = ['pcaet-inventory', 'pcaet-objectives', 'tete-indicators', 'indicator-list'];
/** A lesser number may be a rank or a share. */
const LEAST = 1;

/** The figure of a grid, under a heading that names a year. */
export interface FigurePlace {
  readonly recognition: Recognition;
  readonly entry: number;
  readonly heading: Heading;
}

/**
 * The figures of these tables of a sheet that were typed for others since an earlier state of it; `null` where anything else was
 * edited, or where a table may be known by its numbers.
 */
export function figuresEdited(
  before: Sheet,
  now: Sheet,
  workbook: Workbook,
  tables: readonly Recognition[],
): readonly FigurePlace[] | null {
  if (tables.some(({ profile }) => profile !== 'generic' && !BY_LABELS.includes(profile))) return null;
  const figures: FigurePlace[] = [];
  for (const place of editedBetween(before, now) ?? [NOWHERE]) {
    const figure = figureAmong(tables, place);
    const isTyped = [before, now].every((sheet) => isFigure(workbook, sheet, place));
    if (figure === null || !isTyped) return null;
    figures.push(figure);
  }
  return figures;
}

const NOWHERE: Place = { row: -1, col: -1 };

/** A number typed as such: no date and no percentage, nothing that could be a year, a rank or a share. */
function isFigure(workbook: Workbook, sheet: Sheet, { row, col }: Place): boolean {
  const value = valueAt(sheet, row, col);
  return (
    typeof value === 'number' &&
    value > LEAST &&
    (value < FIRST_YEAR || value > LAST_YEAR) &&
    formatAt(workbook, sheet, row, col).kind === 'number' &&
    formulaAt(sheet, row, col) === null
  );
}

/** The figure that stands in a cell, where the cell is nothing else: no label, no note, in one table only. */
function figureAmong(tables: readonly Recognition[], place: Place): FigurePlace | null {
  const { row, col } = place;
  const owners = tables.filter(({ box }) => row >= box.top && row <= box.bottom && col >= box.left && col <= box.right);
  const [recognition] = owners;
  const layout = recognition?.layout;
  if (recognition === undefined || owners.length > 1 || layout?.shape !== 'grid') return null;
  const [entry, line] = layout.orientation === 'across' ? [row, col] : [col, row];
  const headings = layout.headings.filter((one) => (layout.orientation === 'across' ? one.col : one.row) === line);
  const [heading] = headings;
  const isLabel =
    [layout.labelLine, layout.secondLabels, layout.years].includes(line) ||
    layout.otherLabels?.some((one) => one.entry === entry && one.line === line) === true;
  return heading !== undefined &&
    !isLabel &&
    layout.entries.includes(entry) &&
    headings.every(({ path }) => path.some((text) => yearIn(text)?.year != null)) &&
    !tables.some((one) => one.layout !== undefined && isQuoted(one.layout, place))
    ? { recognition, entry, heading }
    : null;
}

/** Whether a layout holds the text of a cell. */
const isQuoted = ({ headings, groups = [], unread = [], codes = [], notes }: Layout, { row, col }: Place): boolean =>
  [headings, groups, unread, codes, notes].some((spots) => spots.some((spot) => spot.row === row && spot.col === col));

/** Sheets by name, each as it stood when it was last read: it stands for the sheet of now while what is read is the same. */
export interface SheetsRead {
  readonly asRead: (sheet: Sheet, isSame: (before: Sheet) => boolean) => Sheet;
  readonly keepOnly: (names: readonly string[]) => void;
}

/** None yet. */
export function sheetsRead(): SheetsRead {
  const known = new Map<string, { readonly read: Sheet; readonly last: Sheet }>();
  return {
    asRead: (sheet, isSame) => {
      const before = known.get(sheet.name);
      const read = before !== undefined && (before.last === sheet || isSame(before.last)) ? before.read : sheet;
      known.set(sheet.name, { read, last: sheet });
      return read;
    },
    keepOnly: (names) => {
      for (const name of known.keys()) if (!names.includes(name)) known.delete(name);
    },
  };
}
