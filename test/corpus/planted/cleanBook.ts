import { addressOf } from '../../../src/domain/cell';
import { type DrawnCell, type DrawnSheet, workbookOf } from '../../../src/domain/drawnWorkbook';
import type { Settings } from '../../../src/domain/settings';
import type { FormatKind, Workbook } from '../../../src/domain/workbook';

/** What stands in a cell, in the words of the faults that may be planted there. */
export type Role =
  /** Of an inventory: a figure of a sector, a total, a year at the head, the title with its unit, the perimeter, sinks. */
  | 'figure'
  | 'total'
  | 'year'
  | 'title'
  | 'place'
  | 'sink'
  | 'net'
  /** Of a list of indicators: a figure, a share, inhabitants, a figure per inhabitant. */
  | 'indicator'
  | 'percent'
  | 'unit'
  | 'people'
  | 'ratio'
  /** Of an action. */
  | 'action'
  | 'lead'
  | 'budget'
  | 'funds'
  | 'funds heading'
  | 'gain'
  | 'start'
  | 'end'
  | 'status'
  | 'budget heading'
  /** Of an operation of an investment plan. */
  | 'credits'
  | 'sum of credits'
  | 'plan title'
  | 'sum heading'
  /** Of a table of the contract that people typed: `A-2.2 target`. */
  | `typed ${string}`;

/** A cell that a fault may be planted in. */
export interface Spot {
  readonly drawn: DrawnCell;
  readonly role: Role;
  readonly row: string;
  readonly column: string;
}
export type CleanCell = DrawnCell | Spot;

export interface CleanSheet extends Omit<DrawnSheet, 'rows'> {
  readonly rows: readonly (readonly CleanCell[])[];
}

export interface Place extends Spot {
  readonly sheet: string;
  readonly at: { readonly row: number; readonly col: number };
  /** `GES!C5` */
  readonly cell: string;
}

/** A workbook that nothing is wrong in, and where what stands in it. */
export interface CleanBook {
  readonly name: string;
  readonly sheets: readonly DrawnSheet[];
  readonly places: readonly Place[];
}

export const spot = (drawn: DrawnCell, role: Role, row: string | number, column: string | number): Spot => ({
  drawn,
  role,
  row: `${row}`,
  column: `${column}`,
});

/** Whether a fault may be planted in a cell. */
export const isSpot = (cell: CleanCell): cell is Spot => typeof cell === 'object' && cell !== null && 'role' in cell;

/** The cells of sheets as they are written, and the places of those that a fault may be planted in. */
export function cleanBook(name: string, sheets: readonly CleanSheet[]): CleanBook {
  const places: Place[] = [];
  const drawn = sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((cells, row) =>
      cells.map((cell, col): DrawnCell => {
        if (!isSpot(cell)) return cell;
        places.push({ ...cell, sheet: sheet.name, at: { row, col }, cell: `${sheet.name}!${addressOf(row, col)}` });
        return cell.drawn;
      }),
    ),
  }));
  return { name, sheets: drawn, places };
}

/** What a fault makes of a workbook: cells by address, rows hidden, sheets more; and of what is asked of it. */
export interface Change {
  readonly settings?: Partial<Settings>;
  readonly cells?: Readonly<Record<string, DrawnCell>>;
  readonly hidden?: { readonly sheet: string; readonly row: number };
  readonly more?: readonly DrawnSheet[];
}

const kindOf = (code: string): FormatKind => (code.includes('%') ? 'percent' : /[dmy]/i.test(code) ? 'date' : 'number');

/** The workbook with a change in it. */
export function workbookWith({ sheets }: CleanBook, { cells = {}, hidden, more = [] }: Change = {}): Workbook {
  const changed = sheets.map((sheet) => ({
    ...sheet,
    ...(hidden?.sheet === sheet.name && { hiddenRows: new Set([hidden.row]) }),
    rows: sheet.rows.map((row, r) =>
      row.map((cell, c) => {
        const own = cells[`${sheet.name}!${addressOf(r, c)}`];
        return own === undefined ? cell : own;
      }),
    ),
  }));
  return workbookOf([...changed, ...more], { kindOf });
}

/** The number that stands at a place. */
export function numberAt({ drawn }: Pick<Spot, 'drawn'>): number {
  const value = typeof drawn === 'object' && drawn !== null && 'value' in drawn ? drawn.value : drawn;
  if (typeof value !== 'number') throw new Error(`no number: ${String(value)}`);
  return value;
}
