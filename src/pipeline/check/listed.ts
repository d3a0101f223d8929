import { contractWords, heldIn } from '../reading/contractWords';
import { recordsIn } from './records';
import { cellIn, isBlank, type Table, type TableCell } from './table';

/** Half of the words of the shorter text: titles are quoted by heart from one table to the next. */
const LEAST_HELD = 0.5;
const BETWEEN_LINES = /\n|;|•|^\s*[-–*] |\s[-–•] /;
const BETWEEN_WORDS = /\n|;|,|•|\/| [-–] |\b(?:and|et)\b/;
/** What stands for nothing. */
const NO_ITEM = /^(?:n\/?a|none|aucune?|not applicable|sans objet|to come|a venir|tbd|[-–—/…. ]*)$/i;

/** What a cell lists, one by one: sentences keep their commas, names do not. */
export const itemsOf = (text: string, of: 'sentences' | 'names'): readonly string[] =>
  (NO_ITEM.test(text.trim()) ? '' : text)
    .split(of === 'sentences' ? BETWEEN_LINES : BETWEEN_WORDS)
    .map((item) => item.trim().replace(/^[-–•*] ?/, ''))
    .filter((item) => !NO_ITEM.test(item) && contractWords(item).length > 0);

/** Whether a text is named among others, word for word or nearly: half of the words of the shorter of the two. */
export function isNamedIn(text: string, others: readonly string[], least = LEAST_HELD): boolean {
  const own = contractWords(text);
  return others.some((other) => {
    const words = contractWords(other);
    if (words.length === 0) return false;
    return (own.length <= words.length ? heldIn(own, words) : heldIn(words, own)) >= least;
  });
}

/** The texts of some columns of tables, those left blank aside. */
export const textsIn = (tables: readonly Table[], ...columns: readonly string[]): readonly string[] =>
  tables.flatMap((table) =>
    recordsIn(table).flatMap(({ text }) => columns.map(text).filter((one) => !NO_ITEM.test(one))),
  );

/** A cell that lists things of which some are not named where they should be. */
export interface Unnamed {
  readonly cell: TableCell;
  readonly items: readonly [string, ...string[]];
}

/** In each cell of a column, what none of the others names. */
export function unnamedIn(
  table: Table,
  column: string,
  { of, others }: { readonly of: 'sentences' | 'names'; readonly others: readonly string[] },
): readonly Unnamed[] {
  return (table.standing?.cells ?? []).flatMap(({ row, column: own, written }): readonly Unnamed[] => {
    if (own !== column || typeof written !== 'string') return [];
    const cell = cellIn(table, row, column);
    if (cell === null || isBlank(cell.cell.value)) return []; // the template's own words are told by CCC-008
    const [first, ...rest] = itemsOf(written, of).filter((item) => !isNamedIn(item, others));
    return first === undefined ? [] : [{ cell, items: [first, ...rest] }];
  });
}

const LONGEST = 80;

/** What a finding says of what is not named: how many, and the first. */
export const saidOf = ({ items: [first, ...rest] }: Unnamed) => ({
  count: rest.length + 1,
  item: first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first,
});
