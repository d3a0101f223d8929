import type { Perimeter, Status } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading, type Layout, type Recognition } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import { formatAt, isNumberAt, type Sheet, valueAt, type Workbook } from '../../domain/workbook';
import { type DecimalSign, decimalIn } from '../reading/number';
import { LAST_MEASURED, yearIn } from '../reading/year';
import { type Decided, isAnswer, perimeterOf } from './decided';
import { rowStatuses } from './rowStatus';

/** The moment of a figure. */
export interface When {
  readonly year: number;
  readonly status: Status;
  readonly scenario?: string;
  /** A result of a year to come: what it is must be asked. */
  readonly isUnsure?: true;
}

/** A column of figures (a row, when the table runs down), with the moment of each of its cells. */
export interface Column {
  /** Its own among those of all tables. */
  readonly id: string;
  readonly heading: Heading;
  readonly entry: MappingEntry;
  readonly when: (entry: number) => When | null;
  readonly decimal?: DecimalSign;
  /** What says the year when the heading, which names a carrier or a sector, does not. */
  readonly dated?: MappingEntry;
  /** Whether the heading says the year, rather than another column. */
  readonly isDated: boolean;
  /** Whose figures, and the entry that says so. */
  readonly perimeter: Perimeter;
  readonly perimeterSaid: MappingEntry | undefined;
}

interface Grid {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly recognition: Recognition;
  readonly settings: Pick<Settings, 'territory'>;
}

/** The columns that hold figures: those of a year, and those whose year stands in another column of the same number. */
export const columnsOf = (grid: Grid, decided: Decided): readonly Column[] => {
  const ofTable = decided.table.perimeter ?? ofTerritories(grid, decided);
  return grid.layout.headings.flatMap((heading) => {
    const entry = decided.label(heading);
    const when = entry === undefined ? null : whenOf(grid, decided, heading, entry);
    if (entry === undefined || when === null) return [];
    const decimal = decimalOf(grid, heading);
    const perimeterSaid = decided.perimeterAt(heading) ?? ofTable;
    const perimeter = perimeterOf(perimeterSaid, grid.settings.territory);
    const id = `${grid.recognition.id} ${heading.row} ${heading.col}`;
    const dated = isCrossing(entry) ? decided.table.year : undefined;
    const said = { entry, ...(dated && { dated }), when, isDated: ofYear(entry) !== null, perimeter, perimeterSaid };
    return [{ id, heading, ...said, ...(decimal !== null && { decimal }) }];
  });
};

/** What is said on the heading of a column of territories, which holds no figures: it speaks for those beside. */
function ofTerritories(grid: Grid, decided: Decided): MappingEntry | undefined {
  const column = grid.layout.headings.find((heading) => {
    const entry = decided.label(heading);
    const isOfFigures = entry !== undefined && whenOf(grid, decided, heading, entry) !== null;
    return !isOfFigures && decided.perimeterAt(heading) !== undefined;
  });
  return column === undefined ? undefined : decided.perimeterAt(column);
}

/** A heading that names a carrier beside rows of sectors, or the other way round. */
export const isCrossing = ({ meaning }: MappingEntry): boolean => /^(?:carrier|sector):/.test(meaning);

function whenOf(grid: Grid, decided: Decided, heading: Heading, entry: MappingEntry): Column['when'] | null {
  const { year } = decided.table;
  if (isCrossing(entry)) return ofPath(heading) ?? (year === undefined ? null : ofYear(year));
  return ofYearAndRow(grid, entry) ?? ofYearColumn(grid, decided, entry);
}

/** The year of a heading; what its rows say of themselves in a column for it, `Réalisé` or `Objectif`, is what their figures are. */
function ofYearAndRow({ sheet, layout }: Grid, entry: MappingEntry): Column['when'] | null {
  const when = ofYear(entry);
  const isOpen = momentSaid(entry)?.status === 'measured' && !isAnswer(entry);
  const statuses = when === null || !isOpen ? null : rowStatuses(sheet, layout);
  if (when === null || statuses === null) return when;
  return (row) => {
    const [seen, own] = [when(row), statuses(row)];
    return seen === null || own.status === 'measured' ? seen : { ...seen, ...own, status: own.status ?? seen.status };
  };
}

/** The moment that a title over a carrier or a sector says: `2019 / Gaz`. */
function ofPath({ path }: Heading): Column['when'] | null {
  for (const text of path.slice(0, -1).reverse()) {
    const { year = null, status = 'measured', scenario } = yearIn(text) ?? {};
    if (year === null) continue;
    const isUnsure = status === 'measured' && year > LAST_MEASURED;
    const when = { year, status, ...(scenario !== undefined && { scenario }), ...(isUnsure && { isUnsure }) };
    return () => when;
  }
  return null;
}

function ofYear(entry: MappingEntry): Column['when'] | null {
  const when = momentSaid(entry);
  return when === null ? null : () => when;
}

/** The moment that a meaning names: `year:2030:objective`. */
export function momentSaid(entry: MappingEntry | undefined): When | null {
  if (entry === undefined) return null;
  const { meaning } = entry;
  const [head, year = '', status = '', scenario] = meaning.split(':');
  if (head !== 'year' || !/^\d{4}$/.test(year)) return null;
  return { year: Number(year), status: statusNamed(status), ...(scenario !== undefined && { scenario }) };
}

const statusNamed = (name: string): Status => (name === 'objective' || name === 'scenario' ? name : 'measured');

function ofYearColumn(
  { workbook, sheet, layout }: Grid,
  decided: Decided,
  { meaning }: MappingEntry,
): Column['when'] | null {
  const [, kind = '', number = ''] = /^field:(value|objective)-(\d)$/.exec(meaning) ?? [];
  const years = layout.headings.find((heading) => decided.label(heading)?.meaning === `field:year-${number}`);
  if (kind === '' || years === undefined) return null;
  const statuses = kind === 'objective' ? null : rowStatuses(sheet, layout);
  return (entry) => {
    const { row, col } = crossing(layout, entry, years);
    const seen = yearIn(valueAt(sheet, row, col), formatAt(workbook, sheet, row, col), workbook.isDate1904);
    if (seen === null || seen.year === null) return null;
    const own = statuses?.(entry);
    const said = own?.status === undefined ? seen : own;
    const status = kind === 'objective' ? 'objective' : (said.status ?? 'measured');
    const isUnsure = own?.isUnsure === true || (status === 'measured' && seen.year > LAST_MEASURED);
    return {
      year: seen.year,
      status,
      ...(said.scenario !== undefined && { scenario: said.scenario }),
      ...(isUnsure && { isUnsure }),
    };
  };
}

/** How the texts of a column write decimals; a column of numbers says nothing. */
export function decimalOf({ sheet, layout }: Pick<Grid, 'sheet' | 'layout'>, heading: Heading): DecimalSign | null {
  const texts: string[] = [];
  for (const entry of layout.entries) {
    const { row, col } = crossing(layout, entry, heading);
    if (isNumberAt(sheet, row, col)) continue;
    const value = valueAt(sheet, row, col);
    if (typeof value === 'string') texts.push(value);
  }
  return texts.length === 0 ? null : decimalIn(texts);
}
