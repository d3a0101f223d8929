import type { Column, TableDescription } from '../../../catalogue/tables/description';
import type { Box } from '../../../domain/cell';
import type { Face } from '../face';
import { headingsOn, type HeadingsSeen } from './headings';
import { type RowSeen, rowsUnder } from './rows';
import type { Candidate, TitleSpot } from './titles';

/** A description that fits what stands under a title, and how well. */
export interface Found {
  readonly table: TableDescription;
  readonly headings: HeadingsSeen;
  readonly rows: readonly RowSeen[];
  /** Where the labels of the rows stand. */
  readonly labelPlaces: readonly number[];
  readonly box: Box;
  readonly score: number;
  readonly confidence: number;
}

/** Shares follow from amounts, and cities leave them out. */
const SHARE_WEIGHT = 0.25;
const LEAST = { titled: 0.4, untitled: 0.55 } as const;
const LEAST_COLUMNS = { titled: 2, untitled: 3 } as const;
/** A title and the template's own rows tell a table of which only the total was kept (Nantes, BAU 2030). */
const TELLING_ROWS = 0.5;
/** What a table without title must have of columns and rows together, and of rows: Dijon's gap has three sectors of six. */
const LEAST_OF_BOTH = 1.1;
const LEAST_ROWS = 0.3;
const FARTHEST_LABEL = 3;
/** Words, after a number of the list at most: `2. Transport`, `(b) Waste`. */
const IS_LABEL = /^(?:\(?(?:\d{1,2}(?:\.\d)*|[a-h])[.)°:]* +)?\D*[a-z]{2}/i;
/** Headings that the template has not: cities widen lists of actions more than tables of sectors. */
const STRANGER_WEIGHT = { fixed: 0.6, repeated: 0.3 } as const;

/** The table of a candidate whose headings stand on a line; `null` where they do not. */
export function tableAt(
  face: Face,
  line: number,
  { table, score: titled }: Candidate,
  end: number,
  title: TitleSpot | { readonly is: 'untitled' },
): Found | null {
  const how = 'is' in title ? 'untitled' : 'titled';
  const headings = headingsOn(face, line, table);
  const figures = headings.columns.filter(({ column }) => !isFollowing(column) && column.isAdded !== true);
  const coverage = coverageOf(table, headings);
  const isThin = figures.length < LEAST_COLUMNS[how] || coverage < LEAST[how];
  if (figures.length === 0 || (isThin && (how === 'untitled' || titled < 0.7 || table.repeats !== undefined)))
    return null;
  const places = headings.columns.map(({ place }) => place);
  const [left, right] = [Math.min(...places), Math.max(...places, ...headings.others)];
  const after = headings.lines.at(-1) ?? line;
  const labelPlaces = table.repeats === undefined ? labelsOf(face, after, left) : firstWords(headings);
  const rows = rowsUnder(face, table, { after, end, labelPlaces, valuePlaces: places });
  const share = rowsHeld(table, rows);
  if (
    rows.length === 0 ||
    (isThin && share < TELLING_ROWS) ||
    (how === 'untitled' && (share < LEAST_ROWS || coverage + share < LEAST_OF_BOTH))
  )
    return null;
  const strangers = headings.others.filter((place) => place > left).length / Math.max(1, places.length);
  const likeness = headings.columns.reduce((sum, one) => sum + one.likeness, 0) / headings.columns.length;
  const score =
    coverage * likeness +
    share +
    titled * 0.5 +
    figures.length * 0.01 -
    strangers * STRANGER_WEIGHT[table.repeats === undefined ? 'fixed' : 'repeated'];
  const top = 'is' in title ? line : Math.max(0, title.line);
  const box = {
    top,
    left: Math.min(left, ...labelPlaces, ...('is' in title ? [] : [title.place])),
    bottom: rows.at(-1)?.line ?? after,
    right,
  };
  const confidence = Math.min(1, 0.6 + 0.2 * coverage + 0.1 * share + (titled > 0 ? 0.1 : 0));
  return { table, headings, rows, labelPlaces, box, score, confidence };
}

const isFollowing = ({ kind, computed }: Column): boolean => kind === 'share' && computed !== undefined;

const weight = (of: readonly Column[]): number =>
  of.reduce((sum, column) => sum + (isFollowing(column) ? SHARE_WEIGHT : 1), 0);

/** The part of the template's columns that are there. */
function coverageOf({ columns }: TableDescription, headings: HeadingsSeen): number {
  const own = columns.filter(({ isAdded }) => isAdded !== true);
  return weight(headings.columns.map(({ column }) => column).filter(({ isAdded }) => isAdded !== true)) / weight(own);
}

/** The part of the rows that the template prints that are there; all of them where rows repeat. */
function rowsHeld(table: TableDescription, rows: readonly RowSeen[]): number {
  const printed = table.rows.filter(({ isFree, isAdded }) => isFree !== true && isAdded !== true);
  if (table.repeats !== undefined || printed.length === 0) return 1;
  return printed.filter(({ id }) => rows.some((row) => row.id === id)).length / printed.length;
}

/** Rows that repeat have their labels in the first columns of words: a sector and its subsector, a field and its action. */
function firstWords({ columns }: HeadingsSeen): readonly number[] {
  const figure = columns.findIndex(({ column }) => column.kind !== 'text');
  return columns.slice(0, Math.min(figure < 0 ? 1 : figure, 2)).map(({ place }) => place);
}

/** The places of labels: those at the left of the first column that hold words under the headings; figures may stand between. */
function labelsOf(face: Face, after: number, left: number): readonly number[] {
  const lines = face.filled.filter((line) => line > after).slice(0, 40);
  const places: number[] = [];
  for (let place = left - 1; place >= Math.max(0, left - FARTHEST_LABEL); place -= 1) {
    const texts = lines.map((line) => face.at(line, place)).filter((value) => value !== null);
    const words = texts.filter((value) => typeof value === 'string' && IS_LABEL.test(value));
    const isFigures = words.length * 4 < texts.length; // a column of the city's own
    if (words.length === 0 && places.length > 0) break;
    if (!isFigures && words.length > 0) places.unshift(place);
  }
  return places;
}
