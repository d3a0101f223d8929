import { referenceTo } from '../../domain/cell';
import { piecesOf, sameWords } from '../../domain/formulaText';
import type { Symbols } from './record';

/** What a reference stands for: a cell of ours by its table, row and column, or a source cell by its place in the lineage. */
export interface Meant {
  readonly byName: string;
  readonly byAddress: string;
}

/** Where the cells of ours are, and which source cell is which, in a plan or in a workbook. */
export type Meaning = (sheet: string, address: string) => Meant | null;

/**
 * A formula with each reference said by what it stands for, so that a renamed sheet, a column inserted in a source, a row
 * inserted or sorted in a table leave it the same. A reference that nothing is known of stays as it is.
 */
export function symbolsOf(formula: string, home: string, meaning: Meaning): Symbols {
  let byName = '';
  let byAddress = '';
  let asWritten = '';
  for (const piece of piecesOf(formula)) {
    if (typeof piece === 'string') {
      const words = sameWords(piece);
      byName += words;
      byAddress += words;
      asWritten += words;
      continue;
    }
    const { sheet = home, address } = piece;
    const meant = meaning(sheet, address);
    const text = referenceTo({ sheet, address });
    byName += meant?.byName ?? text;
    byAddress += meant?.byAddress ?? text;
    asWritten += text;
  }
  return { byName, byAddress, asWritten };
}

/** A cell of ours as symbols write it. */
export const ownCell = (
  table: string,
  address: string,
  row: string | undefined,
  column: string | undefined,
): Meant => ({
  byName: row === undefined || column === undefined ? `{${table}|${address}}` : `{${table}|${row}|${column}}`,
  byAddress: `{${table}|${address}}`,
});

/** A source cell as symbols write it: by its place among the figure's sources. */
export const sourceCell = (place: number): Meant => ({ byName: `<${place}>`, byAddress: `<${place}>` });
