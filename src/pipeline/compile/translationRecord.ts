import type { CellValue } from '../../domain/cell';
import { fingerprint } from '../../domain/fingerprint';
import { comparableValue, isBlank, type Token } from './record';
import { standingCell, type StandingTable } from './standing';

/** What tells one text from another in the record. */
export const textSum = (text: CellValue): string => fingerprint(comparableValue(text));

/** The token of a translation that a person wrote: `t`, its own sum, then that of the text that it was written for. */
export const translationToken = (translation: CellValue, from: string): Token => `t${textSum(translation)}.${from}`;

interface Standing {
  readonly row: string;
  /** Names of the columns: `kept.columnNames`. */
  readonly column: string;
  readonly sourceColumn: string;
  readonly translation: CellValue;
  /** The text as it is now. */
  readonly source: string;
}

/**
 * The sum of the text that a translation was written for: as the record says while the translation is the one that it knew, else
 * the text that stood beside it when the person wrote.
 */
export function madeFrom(
  table: StandingTable | undefined,
  { row, column, sourceColumn, translation, source }: Standing,
): string {
  const [, known, from] = /^t(\w+)\.(\w+)$/.exec(table?.tokenAt(table.rows.get(row) ?? -1, column) ?? '') ?? [];
  if (from !== undefined && known === textSum(translation)) return from;
  const beside = standingCell(table, row, sourceColumn)?.content.value ?? null;
  return textSum(isBlank(beside) ? source : beside);
}
