import type { TableDescription, TableRow } from '../../../catalogue/tables/description';
import { plain } from '../../../domain/label';
import { contractWords, likeWords } from '../../reading/contractWords';
import { type Face, linesBetween } from '../face';
import { textAt } from '../headingLines';

/** A row of a table where it stands: a row of the description, or one that the city added. */
export interface RowSeen {
  readonly id: string;
  readonly line: number;
  readonly place: number;
  readonly text: string;
  readonly row: TableRow | null;
}

const ALIKE = 0.66;
/** Empty lines that end a table. */
const GAP = 2;
const MOST_LINES = 2_000;
const IS_TOTAL = /^(?:grand |over ?all )?(?:total|totals|all|sum|somme|ensemble)(?: in €| en €)?$/;
const IS_SUBTOTAL = /^(?:grand |over ?all )?(?:sub-?totals?|sous-total|totals?)\b|, (?:sub-?totals?|sous-total)\b/;
/** A total that says what it leaves out; a part of a total says that it is one. */
const IS_TOTAL_OF = /^(?:grand |over ?all )?totals?\b/;
/** A part of the row above, which has it already. */
const IS_DETAIL = /(?:^|, )(?:- ?)?(?:of which|out of which|thereof|incl(?:uding|\.)?|dont|davon|di cui)\b/;
/** A total sums two rows at least: one at the head of a table has its rows under it. */
const LEAST_SUMMED = 2;
const IS_NOTE = /^(?:[¹²³⁴*]|notes?\b|source\b|sources ?:|footnote|\(\d\) |(?:NO|NE|IE|C) ?[:=])/i;

/** Where the body of a table is looked for. */
export interface Body {
  readonly after: number;
  /** The line of the next title, or the end of the sheet. */
  readonly end: number;
  readonly labelPlaces: readonly number[];
  readonly valuePlaces: readonly number[];
}

/** The rows under the headings, each once: known by their labels, or in the order in which people added them. */
export function rowsUnder(
  face: Face,
  table: TableDescription,
  { after, end, labelPlaces, valuePlaces }: Body,
): readonly RowSeen[] {
  const rows: RowSeen[] = [];
  const labels = labelPlaces.map(() => '');
  let previous = after;
  for (const line of linesBetween(face, after, end, MOST_LINES)) {
    if (line - previous > GAP) break;
    const own = labelPlaces.map((place) => textAt(face, line, place));
    const [first = ''] = own;
    const isFilled = valuePlaces.some((place) => face.at(line, place) !== null);
    if (!isFilled && (IS_NOTE.test(first) || isUnderTotal(own, table, rows))) break;
    if (first !== '') labels.fill('');
    own.forEach((text, i) => {
      if (text !== '') labels[i] = text;
    });
    if (!isFilled && own.every((text) => text === '')) continue;
    previous = line;
    if (isAnswerLine(first, table)) continue;
    const text = labels.filter((label) => label !== '').join(', ');
    const row = labelPlaces.length === 0 ? null : rowFor(labels, table, rows);
    const place =
      labelPlaces[
        Math.max(
          0,
          own.findIndex((one) => one !== ''),
        )
      ] ??
      valuePlaces[0] ??
      0;
    rows.push({ id: row?.id ?? idOf(first === '' ? text : first, table, rows, line), line, place, text, row });
  }
  return withTotal(rows, table);
}

/** `TOTAL excl. agriculture` is the total where no other row is: the last of such rows. What stands under a total is beside it. */
function withTotal(rows: readonly RowSeen[], { total, repeats }: TableDescription): readonly RowSeen[] {
  const [last] = rows.filter(({ row, text }) => row === null && IS_TOTAL_OF.test(plain(text))).slice(-1);
  const isAbsent = total !== null && last !== undefined && !rows.some(({ id }) => id === 'total');
  const told = isAbsent ? rows.map((one) => (one === last ? { ...one, id: 'total', row: total } : one)) : rows;
  const at = told.findIndex(({ id }) => id === 'total');
  if (at < LEAST_SUMMED || repeats !== undefined) return told;
  return told.map((one, i) => (i > at && one.row === null ? { ...one, id: `subtotal-${one.line + 1}` } : one));
}

/** Words alone under the total, of no row of the template: a note. */
const isUnderTotal = (labels: readonly string[], table: TableDescription, rows: readonly RowSeen[]): boolean =>
  labels.some((label) => label !== '') && rows.some(({ id }) => id === 'total') && rowFor(labels, table, rows) === null;

/** A line of a card, `Project Description`, under the row that it is of: its label is a heading. */
const isAnswerLine = (label: string, { shape, columns }: TableDescription): boolean =>
  shape === 'card' && columns.some(({ heading }) => likeWords(contractWords(heading), contractWords(label)) === 1);

/** A row that the description has not: a part of a total, a line of detail, or a sector that the city added. */
function idOf(label: string, table: TableDescription, rows: readonly RowSeen[], line: number): string {
  const said = plain(label);
  if (IS_TOTAL.test(said) && table.total !== null && !rows.some(({ id }) => id === 'total')) return 'total';
  if (IS_SUBTOTAL.test(said)) return `subtotal-${line + 1}`;
  if (IS_DETAIL.test(said)) return `detail-${line + 1}`;
  const over = [...rows].reverse().find(({ row }) => row !== null && row.isFree !== true);
  if (over !== undefined && table.rows.some(({ isFree }) => isFree === true)) return `${over.id}-${line + 1}-fuel`;
  return `row-${line + 1}`;
}

function rowFor(labels: readonly string[], table: TableDescription, rows: readonly RowSeen[]): TableRow | null {
  const [first = '', second = ''] = labels;
  if (IS_DETAIL.test(plain(first)) || IS_DETAIL.test(plain(second))) return null;
  if (table.total !== null && IS_TOTAL.test(plain(first)) && !rows.some(({ id }) => id === 'total')) return table.total;
  if (IS_SUBTOTAL.test(plain(first))) return null;
  const left = table.rows.filter(({ id, label }) => label !== '' && !rows.some((row) => row.id === id));
  const scored = left.map((row) => ({ row, score: likenessOf(row, first, second) }));
  const best = scored.reduce((a, b) => (b.score > (a?.score ?? 0) ? b : a), scored[0]);
  return best !== undefined && best.score >= ALIKE ? best.row : null;
}

function likenessOf({ label, detail, alsoSeen = [] }: TableRow, first: string, second: string): number {
  const [one, two] = [contractWords(first), contractWords(second)];
  const own = Math.max(...[label, ...alsoSeen].map((text) => likeWords(contractWords(text), one)));
  if (detail === undefined)
    return second === '' ? own : Math.max(own, likeWords(contractWords(label), [...one, ...two]));
  const told = contractWords(detail);
  if (second === '')
    return Math.max(likeWords(told, one), own - 0.2, likeWords([...contractWords(label), ...told], one));
  return (own + likeWords(told, two)) / 2;
}
