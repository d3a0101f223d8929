import { type CellValue, isError } from '../../domain/cell';
import { fitted } from '../../domain/cellText';
import { fingerprint } from '../../domain/fingerprint';
import type { Content } from '../../domain/handEdit';

/**
 * What we wrote in a cell, as the hidden last column of a table remembers it: enough to see that a person changed the
 * cell, whatever moved since, and nothing more. `-` a blank, `c…` a value, `f…` a formula by its symbols.
 */
export type Token = string;

/** The row of headings holds the names of the columns after this word. */
export const RECORD = 'passerelle:1';
export const BLANK: Token = '-';

export const isBlank = (value: CellValue): boolean => value === null || value === '';

/** Digits that every program keeps of a number. */
const SURE_DIGITS = 12;

/** A value as it is compared: 0.1 + 0.2 is 0.3, and a line ends the same way on every machine. */
export function comparableValue(value: CellValue): string {
  if (typeof value === 'number') return `n${Number(value.toPrecision(SURE_DIGITS))}`;
  if (typeof value === 'string') return `t${fitted(value).replace(/\r\n?/g, '\n')}`;
  return isError(value) ? `e${value.error}` : `b${String(value)}`;
}

/** The token of a value. */
export const valueToken = (value: CellValue): Token =>
  isBlank(value) ? BLANK : `c${fingerprint(comparableValue(value))}`;

/** The token of a formula: by the names of the cells of ours that it refers to, by their addresses, and as written. */
export const formulaToken = ({ byName, byAddress, asWritten }: Symbols): Token =>
  `f${[...new Set([byName, byAddress, asWritten])].map(fingerprint).join('.')}`;

/** A formula with its references said in a way that outlives moves: {@link symbolsOf}. */
export interface Symbols {
  readonly byName: string;
  readonly byAddress: string;
  /** With its references as they are: where the lineage sheet is of another run, or gone, nothing else tells. */
  readonly asWritten: string;
}

/** Whether a formula that stands in a cell is the one that the token is of: sorted rows change names, inserted ones addresses. */
export function isOfToken({ byName, byAddress, asWritten }: Symbols, token: Token): boolean {
  if (!token.startsWith('f')) return false;
  const written = new Set(token.slice(1).split('.'));
  return [byName, byAddress, asWritten].some((symbols) => written.has(fingerprint(symbols)));
}

/** Whether two contents are the same to a reader; formulas are compared by whoever knows their sheets. */
export const isSameValue = (a: Content, b: Content): boolean =>
  isBlank(a.value) ? isBlank(b.value) : !isBlank(b.value) && comparableValue(a.value) === comparableValue(b.value);
