import { tableDescriptions } from '../../../catalogue/tables';
import type { Column, TableDescription } from '../../../catalogue/tables/description';
import { addressOf, type Box } from '../../../domain/cell';
import { onOneLine } from '../../../domain/label';
import type { StandingCell } from '../../../domain/standingTable';
import { contractWords, likeWords } from '../../reading/contractWords';
import { isTemplateText } from '../../reading/templateText';
import { type Face, linesBetween } from '../face';
import { textAt } from '../headingLines';

/** A label of a card where it stands. */
interface Label {
  readonly line: number;
  readonly place: number;
  readonly column: Column;
  readonly text: string;
}

/** One card: a label per line, its answer beside it. */
export interface Card {
  readonly table: TableDescription;
  readonly labels: readonly Label[];
  readonly cells: readonly StandingCell[];
  readonly box: Box;
}

const ALIKE = 0.75;
/** Labels stand in the first columns, after the name of their block. */
const FIRST_PLACES = 4;
const MOST_LINES = 40;
/** Of the labels of a card, those that must be there. */
const LEAST_HELD = 0.5;
const MOST_ANSWER = 3;

const cards = tableDescriptions.filter(({ id }) => id === 'B-2.2' || id === 'B-3.2');

/** Cards of actions and of indicators on a face, one after the other, each in the version that has most of its labels. */
export function cardsOn(face: Face): readonly Card[] {
  const found: Card[] = [];
  for (const line of face.heads) {
    if (found.some(({ box }) => line >= box.top && line <= box.bottom)) continue;
    const place = face.placesOf(line).find((one) => one < FIRST_PLACES && isFirstLabel(textAt(face, line, one)));
    if (place === undefined) continue;
    const best = cards
      .map((table) => cardAt(face, line, place, table))
      .reduce((a, b) => (b !== null && b.labels.length > (a?.labels.length ?? 0) ? b : a), null);
    if (best !== null) found.push(best);
  }
  return found;
}

const firstLabels = cards.flatMap(({ columns: [first] }) =>
  first === undefined ? [] : [contractWords(first.heading)],
);
const isFirstLabel = (text: string): boolean =>
  text.length < 60 && /name/i.test(text) && firstLabels.some((words) => likeWords(words, contractWords(text)) === 1);

function cardAt(face: Face, first: number, place: number, table: TableDescription): Card | null {
  const columns = table.columns.filter(({ isAdded }) => isAdded !== true);
  const labels: Label[] = [];
  let last = first;
  for (const line of [first, ...linesBetween(face, first, Infinity, MOST_LINES)]) {
    const text = textAt(face, line, place);
    if (line > first && isFirstLabel(text)) break;
    if (line - last > 2) break;
    last = line;
    const left = columns.filter(({ id }) => !labels.some(({ column }) => column.id === id));
    const column = text === '' ? undefined : likeliest(text, left);
    if (column !== undefined) labels.push({ line, place, column, text });
  }
  const end = labels.at(-1)?.line ?? first;
  if (labels.length < columns.length * LEAST_HELD) return null;
  const cells = labels.map(({ line, column }) => answerOf(face, line, place, column, `card-${first + 1}`));
  return { table, labels, cells, box: { top: first, left: 0, bottom: end, right: place + MOST_ANSWER } };
}

function likeliest(text: string, columns: readonly Column[]): Column | undefined {
  const words = contractWords(text);
  const scored = columns.map((column) => ({
    column,
    score: Math.max(...[column.heading, ...(column.alsoSeen ?? [])].map((one) => likeWords(contractWords(one), words))),
  }));
  const best = scored.reduce((a, b) => (b.score > (a?.score ?? 0) ? b : a), scored[0]);
  return best !== undefined && best.score >= ALIKE ? best.column : undefined;
}

/** The answer is the first filled cell beside the label; a card answers in words, with numbers in them. */
function answerOf(face: Face, line: number, place: number, { id, placeholder }: Column, row: string): StandingCell {
  const beside = face.placesOf(line).find((one) => one > place && one <= place + MOST_ANSWER);
  const written = beside === undefined ? null : face.at(line, beside);
  const text = typeof written === 'string' ? onOneLine(written) : written;
  const isLeft = typeof text === 'string' && isTemplateText(text, placeholder);
  const value = typeof text === 'number' || (typeof text === 'string' && !isLeft) ? text : null;
  return { row, column: id, address: addressOf(line, beside ?? place + 1), value, written };
}
