import { plain } from '../../domain/label';
import type { CellAt } from '../../domain/cell';
import type { StandingTable } from '../../domain/standingTable';
import { contractWords, heldIn, likeWords } from '../reading/contractWords';
import type { Table } from './table';

/** Every word that stands in a typed table and around it: title, headings, labels, notes, answers. */
export function wordsIn({ title, unit = '', columns, added = [], rows, notes = [], cells }: StandingTable): string {
  const answers = cells.flatMap(({ written }) => (typeof written === 'string' ? [written] : []));
  const own = added.flatMap((column) =>
    column.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
  const labels = [...columns, ...added, ...rows, ...notes].map(({ text }) => text);
  return [title, unit, ...labels, ...answers, ...own].join(' \n ');
}

/** The lines of words around a typed table, the template's own footnotes and instructions among them. */
export const notesOf = ({ standing }: Table): readonly string[] => (standing?.notes ?? []).map(({ text }) => text);

/** The first heading of a typed table: where what is said of the whole table is to be looked at. */
export function headOfTyped({ standing, plan }: Table): CellAt | null {
  const [first] = standing?.columns ?? [];
  return first === undefined ? null : { sheet: plan.name, address: first.address };
}

/** What a cell lists: one thing a line, or between semicolons and bullets, without bullets and numbers. */
export const listedIn = (text: string): readonly string[] =>
  text
    .split(/[\n;•]|(?:^|\s)[-–]\s/)
    .map((one) => one.trim())
    .filter((one) => /[a-z]/i.test(one));

/** The number before a name: `1.2`, `A3 -`, `Action 4:`; and the name without it, in plain letters. */
export function numberedName(text: string): { readonly number: string; readonly name: string } {
  const said = plain(text).trim();
  const [head = ''] = /^(?:action |measure |mesure )?(?:[a-z]{0,4}\d+(?:[.-]\d+)*)[\s).:–-]+/.exec(said) ?? [];
  return { number: head.replace(/[^a-z0-9.]/g, '').replace(/\.$/, ''), name: said.slice(head.length).trim() };
}

/** Whether two names are of one thing: the same words, but for a word in three. */
const ALIKE = 0.66;
export const isAlike = (a: string, b: string): boolean => plain(a) === plain(b) || likenessOf(a, b) >= ALIKE;

/** A name within longer words: `Fewer cars` in `Fewer cars in the centre by 2030`. */
const isWithin = (name: string, words: string): boolean =>
  heldIn(contractWords(name), contractWords(words)) >= ALIKE && contractWords(name).length > 1;

const likenessOf = (a: string, b: string): number => likeWords(contractWords(a), contractWords(b));

/** Instructions of the template name methods and units, and state none. */
const INSTRUCTION = /\(please [^)]*\)|for calculation in t or mwh[^\n]*|\(?please indicate method used[^\n]*/gi;

export const withoutInstructions = (words: string): string => words.replace(INSTRUCTION, ' ');

/** Whether words, or one of the things that they list, are one of those that are known: the same, or one within the other. */
export const isOneOf = (text: string, known: readonly string[]): boolean =>
  [text, ...listedIn(text)].some((one) =>
    known.some((other) => isAlike(one, other) || isWithin(one, other) || isWithin(other, one)),
  );

/** The name of a card: its own answer, where a row of the table is a card; else the label of its row. */
export function nameOf({ cells, rows }: StandingTable, row: string): string {
  const name = cells.find((cell) => cell.row === row && cell.column === 'name')?.value;
  return typeof name === 'string' ? name.trim() : (rows.find(({ id }) => id === row)?.text ?? row);
}
