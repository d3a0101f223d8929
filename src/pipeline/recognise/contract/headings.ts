import type { Column, TableDescription } from '../../../catalogue/tables/description';
import { contractWords, likeWords } from '../../reading/contractWords';
import { type Face, linesBetween, nextLine } from '../face';
import { textAt } from '../headingLines';

/** A column of a description, and where it stands. */
export interface ColumnSeen {
  readonly column: Column;
  readonly place: number;
  readonly text: string;
  /** How alike the heading is: 1 when it is the template's own, or says only that it is a share. */
  readonly likeness: number;
}

/** The headings of a table on a face: those that are known, and those that cities added. */
export interface HeadingsSeen {
  /** Lines of headings: one, or two when groups stand over them. */
  readonly lines: readonly number[];
  readonly columns: readonly ColumnSeen[];
  /** Headings that no column of the description has. */
  readonly others: readonly number[];
  /** Of these, headings of a column that was seen already: a second scenario. */
  readonly again: readonly ColumnSeen[];
}

const ALIKE = 0.66;
/** Percentages of a gap are under 100; a city may plan a little more than the whole. */
const LARGEST_SHARE = 150;
const FIGURES_SEEN = 12;
const IS_YEAR = /^(?:19|20)\d\d$/;
const IS_MANNER =
  /^\(?(?:absolute|(?:en )?valeurs? absolues?|en valeur|(?:en )?%|k?t ?co2|(?:€|eur|meur)(?! ?[-–−(\d]))/i;

/** A heading as read: the group over it, its own words, and whether it says a percentage. */
interface Head {
  readonly place: number;
  readonly over: string;
  readonly own: string;
}

/** The headings of a description on a line, or on a line and the next; a column is taken once, the likeliest heading first come. */
export function headingsOn(face: Face, line: number, table: TableDescription): HeadingsSeen {
  const under = secondLine(face, line, table);
  const heads = headsOn(face, line, under);
  const columns: ColumnSeen[] = [];
  const others: number[] = [];
  const again: ColumnSeen[] = [];
  const years = yearColumns(table, heads);
  for (const head of heads) {
    const year = years.get(head.place);
    const found =
      year === undefined
        ? columnFor(head, columnsThatFit(face, under ?? line, head, table), columns)
        : { column: year, likeness: 1 };
    if (found === undefined) {
      others.push(head.place);
      const taken = columnFor(
        head,
        columns.map(({ column }) => column),
        [],
      );
      if (taken !== undefined) again.push({ ...taken, place: head.place, text: wordsShown(head) });
    } else columns.push({ ...found, place: head.place, text: wordsShown(head) });
  }
  return { lines: under === null ? [line] : [line, under], columns, others, again };
}

/** Without its sign, a column is of shares only where no figure under it is too large for one. */
function columnsThatFit(face: Face, line: number, { place, own, over }: Head, { columns }: TableDescription) {
  if (/%/.test(own === '' ? over : own)) return columns;
  const isLarge = linesBetween(face, line, Infinity, FIGURES_SEEN).some((under) => {
    const value = face.at(under, place);
    return typeof value === 'number' && Math.abs(value) > LARGEST_SHARE;
  });
  return isLarge ? columns.filter(({ kind }) => kind !== 'share') : columns;
}

const wordsShown = ({ over, own }: Head): string =>
  over === own || own === '' ? over : over === '' ? own : `${over} ${own}`;

/** The line under a line of groups: it says manners, `(absolute)` and `(%)`, or headings of the description. */
function secondLine(face: Face, line: number, table: TableDescription): number | null {
  const next = nextLine(face, line);
  if (next === undefined || next - line > 1) return null;
  const texts = face.placesOf(next).map((place) => textAt(face, next, place));
  const told = texts.filter((text) => isHeadingText(text, table)).length;
  return told >= 2 && told * 2 >= texts.length ? next : null;
}

const isHeadingText = (text: string, { columns }: TableDescription): boolean =>
  IS_MANNER.test(text) ||
  columns.some(
    ({ heading, group }) =>
      group !== undefined &&
      (isOfYear(heading) ? IS_YEAR.test(text) : likeWords(contractWords(heading), contractWords(text)) >= ALIKE),
  );

/** A heading that stands for a year of the city: `Y−2`. */
const isOfYear = (heading: string): boolean => heading.startsWith('Y') && heading.length < 4;

function headsOn(face: Face, line: number, under: number | null): readonly Head[] {
  if (under === null) return face.placesOf(line).map((place) => ({ place, over: textAt(face, line, place), own: '' }));
  const places = [...new Set([...face.placesOf(line), ...face.placesOf(under)])].sort((a, b) => a - b);
  let group = '';
  return places.map((place) => {
    const over = textAt(face, line, place);
    const own = textAt(face, under, place);
    if (over !== '') group = over;
    return { place, over: own === '' ? over : group, own };
  });
}

/** Columns named by years: those of the description in order, whichever years the city has. */
function yearColumns({ columns }: TableDescription, heads: readonly Head[]): ReadonlyMap<number, Column> {
  const wanted = columns.filter(({ heading }) => isOfYear(heading));
  const years = heads.filter(({ over, own }) => IS_YEAR.test(own === '' ? over : own));
  const amounts = years.filter(({ over }) => !/%/.test(over)); // the same years again, as shares of a budget
  const places = (amounts.length < 2 ? years : amounts).map(({ place }) => place);
  const last = places.slice(-wanted.length);
  return new Map(
    last.flatMap((place, i) => {
      const column = wanted[wanted.length - last.length + i];
      return column === undefined ? [] : [[place, column] as const];
    }),
  );
}

/** A column for a heading, and how alike they are. */
type Likely = Pick<ColumnSeen, 'column' | 'likeness'>;

function columnFor(head: Head, columns: readonly Column[], taken: readonly ColumnSeen[]): Likely | undefined {
  const texts = [head.over, head.own].filter((text) => contractWords(text).some((word) => word !== '%'));
  const isShare = /%/.test(head.own === '' ? head.over : head.own);
  const isBare = texts.length === 0 || (head.own === '' && /^\(?% ?(?:of|de|bau)/i.test(head.over));
  const left = columns.filter((column) => !taken.some((one) => one.column.id === column.id));
  const best = left.reduce<Likely | undefined>((first, column) => {
    const likeness = Math.max(...texts.map((text) => likenessOf(column, text, isShare)), 0);
    return likeness >= ALIKE && likeness > (first?.likeness ?? 0) ? { column, likeness } : first;
  }, undefined);
  if (best !== undefined) return best;
  const last = taken.at(-1)?.column.id;
  const share = isBare && isShare ? left.find(({ id }) => id === `${last}-share`) : undefined;
  return share === undefined ? undefined : { column: share, likeness: 1 };
}

/** Columns of G2 are numbered: `(4) Emissions Gap`. Another number, or none, is a sign of another column. */
const NUMBERED = /^\((\d)\)/;
const OTHER_NUMBER = 0.1;
const OTHER_KIND = 0.3;

/** A column of shares and the amounts beside it have one heading: the sign tells them apart. */
function likenessOf(column: Column, text: string, isShare: boolean): number {
  const words = contractWords(text);
  const likeness = [column.heading, column.aid, ...(column.alsoSeen ?? [])].map((heading) =>
    likeWords(contractWords(heading), words),
  );
  const number = NUMBERED.exec(text)?.[1];
  const isOther = number !== undefined && number !== NUMBERED.exec(column.heading)?.[1];
  return (
    Math.max(...likeness) - ((column.kind === 'share') === isShare ? 0 : OTHER_KIND) - (isOther ? OTHER_NUMBER : 0)
  );
}
