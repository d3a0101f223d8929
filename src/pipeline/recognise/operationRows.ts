import { TOTAL_TITLE } from '../../catalogue/planRows';
import { plain } from '../../domain/label';
import type { Layout } from '../../domain/recognition';
import { missingIn } from '../reading/missing';
import { investmentField } from '../reading/moneyHeading';
import { readNumber } from '../reading/number';
import type { Face } from './face';
import { textAt } from './headingLines';
import { sumsAmong } from './sumRows';

/** What the rows of a plan of investments are read with. */
export interface RowsLook {
  readonly face: Face;
  readonly titlePlace: number;
  readonly numberPlace: number | undefined;
  /** The columns of amounts. */
  readonly amounts: readonly number[];
  /** Columns headed as costs or credits, those that hold words alone included. */
  readonly costs: readonly number[];
  readonly left: number;
  /** The column that divides an operation over several rows. */
  readonly phasePlace: number | undefined;
}

type Rows = Required<Pick<Layout, 'entries' | 'leftOut' | 'groups' | 'unread'>> & { readonly last: number };

/** Empty lines within a plan: more, and what follows is another table. */
const WIDEST_GAP = 4;
/** A title of a part is shorter; a sentence under the plan is a note. */
const LONGEST_GROUP = 80;
const ANY_TOTAL = /\b(?:sous[ -]?)?tota(?:l|ux)\b/;

/** Sorts the rows of a plan: operations, totals and subtotals (by their words, or proved by their sum), titles of parts. */
export function operationRows(look: RowsLook, rows: readonly number[]): Rows {
  const entries: number[] = [];
  const leftOut: Rows['leftOut'][number][] = [];
  const groups: Rows['groups'][number][] = [];
  const unread: Rows['unread'][number][] = [];
  let last = (rows[0] ?? 1) - 1;
  for (const row of rows) {
    if (row - last > WIDEST_GAP) break;
    const figure = look.amounts.find((place) => isAmount(look.face, row, place));
    const title = textAt(look.face, row, look.titlePlace);
    const isOperation = title !== '' && investmentField(title) !== 'operation' && !isTotal(look, row, title);
    const texts = isOperation ? unreadOn(look, row) : [];
    unread.push(...texts);
    if (figure === undefined && texts.length > 0) {
      entries.push(row);
      last = row;
      continue;
    }
    if (figure === undefined) {
      const text = firstText(look, row);
      if (text === null || text.text.length >= LONGEST_GROUP) continue;
      groups.push(text);
      last = row;
      continue;
    }
    last = row;
    if (isTotal(look, row, title)) leftOut.push({ entry: row, why: 'total', figure });
    else if (title === '' && !isNextPhase(look, row, entries.at(-1)))
      leftOut.push({ entry: row, why: 'untitled', figure });
    else entries.push(row);
  }
  const sums = sumsAmong(look, entries);
  for (const [row, figure] of sums) leftOut.push({ entry: row, why: 'total', figure });
  const kept = entries.filter((row) => !sums.has(row));
  leftOut.sort((a, b) => a.entry - b.entry);
  const end = Math.max(kept.at(-1) ?? 0, leftOut.at(-1)?.entry ?? 0);
  return { entries: kept, leftOut, groups: groups.filter(({ row }) => row < end), unread, last: end };
}

/** `Travaux` under `Études`, the title of their operation on the first row only. */
const isNextPhase = ({ face, phasePlace }: RowsLook, row: number, above: number | undefined): boolean =>
  phasePlace !== undefined &&
  above === row - 1 &&
  textAt(face, row, phasePlace) !== '' &&
  textAt(face, above, phasePlace) !== '';

const isAmount = (face: Face, row: number, place: number): boolean => {
  const value = face.at(row, place);
  if (typeof value === 'number') return true;
  return typeof value === 'string' && ['number', 'range', 'ambiguous'].includes(readNumber(value).kind);
};

/** The texts in the columns of amounts that are no figure; a dash, a key and `sans objet` say that there is none. */
function unreadOn({ face, amounts, costs }: RowsLook, row: number): Rows['unread'] {
  const places = [...new Set([...amounts, ...costs])].sort((a, b) => a - b);
  return places.flatMap((place) => {
    const text = typeof face.at(row, place) === 'string' ? textAt(face, row, place) : '';
    if (text === '' || isAmount(face, row, place) || UNIT_AGAIN.test(text)) return [];
    const missing = missingIn(text);
    const saysNone =
      missing?.key !== undefined || missing?.reason === 'not-applicable' || !/[\p{L}\p{N}?#]/u.test(text);
    return saysNone ? [] : [{ row, col: place, text }];
  });
}

const UNIT_AGAIN = /^\(?(?:en )?(?:[km]?€|milliers|millions|euros?)/i;

/** A total says so where operations are named, or left of it; without a title, anywhere on its row. */
function isTotal({ face, left, titlePlace }: RowsLook, row: number, title: string): boolean {
  if (TOTAL_TITLE.test(plain(title))) return true;
  const before = face.placesOf(row).filter((place) => place >= left && place < titlePlace);
  if (before.some((place) => TOTAL_TITLE.test(plain(textAt(face, row, place))))) return true;
  return title === '' && face.placesOf(row).some((place) => ANY_TOTAL.test(plain(textAt(face, row, place))));
}

function firstText({ face }: RowsLook, row: number): Rows['groups'][number] | null {
  const place = face.placesOf(row).find((one) => typeof face.at(row, one) === 'string');
  return place === undefined ? null : { row, col: place, text: textAt(face, row, place) };
}
