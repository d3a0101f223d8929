import { fingerprint } from '../../domain/fingerprint';

/** The key of the first row of each of our sheets. */
export const TITLE_ROW = 'title';
/** The key of the row of headings, in the hidden first column of each of our sheets. */
export const HEADING_ROW = 'heading';
/** Rows that the table has no more, kept under it because a person wrote in them: this word, then the key. */
export const ASIDE = 'aside:';
/** Above the headings when two columns share one: read to tell them apart. */
export const UNDER_ROW = 'under';

/** A heading with the line under it: `(2) Emissions Reduction Target 2030 (%)`. */
export const headingKey = (heading: string, under?: string): string =>
  under === undefined || under === '' ? heading : `${heading} ${under}`;

/**
 * What each column of a table is called, short, from its heading: columns that moved are found again. A column without
 * heading is told by its rank among those without, a heading met twice by its rank among its like.
 */
export function columnNames(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const rank = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, rank);
    return fingerprint(rank === 1 && heading !== '' ? heading : `${heading}#${rank}`);
  });
}
