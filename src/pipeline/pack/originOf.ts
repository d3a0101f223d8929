import { quotedSheet } from '../../domain/cell';
import type { PlannedCell } from '../../domain/plan';

const TEXT = /"(?:[^"]|"")*"/g;
const ELSEWHERE = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;
const HERE = /(?<![\p{L}\p{N}_!])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/u;

/**
 * Where the content of a cell of a table comes from: typed by a person in our sheet; computed from other cells of the tables (a total),
 * or ours; read in source cells. `tables`: names of the sheets of our tables.
 */
export function originOf(
  { byHand, formula, lineage }: PlannedCell,
  tables: readonly string[],
): 'source' | 'typed' | 'computed' {
  if (byHand !== undefined) return 'typed';
  if (lineage === undefined || lineage.from.length === 0) return 'computed';
  if (formula === undefined) return 'source';
  const bare = formula.replace(TEXT, '');
  const isOnTables = tables.some((name) => bare.includes(`${quotedSheet(name)}!`));
  return isOnTables || HERE.test(bare.replace(ELSEWHERE, '')) ? 'computed' : 'source';
}
