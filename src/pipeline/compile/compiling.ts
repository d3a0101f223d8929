import type { SheetId, TableId } from '../../catalogue/sheetNames';
import type { CellAt } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import type { Source } from '../../domain/fact';
import type { Language } from '../../domain/message';
import type { PlannedRow } from '../../domain/plan';
import type { ByHand } from './byHand';
import type { Figure } from './figure';
import type { CellTerm } from './formula';
import type { Inventory } from './inventory';

/** A figure and the cell that it is written in. */
export interface Placed {
  readonly at: CellAt;
  readonly figure: Figure;
}

/** Figures by `row/column`: what later cells, and later tables, refer to. */
export type Written = ReadonlyMap<string, Placed>;

/** What every table is compiled with. Names of sheets are decided before any formula is written. */
export interface Compiling {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly names: Readonly<Record<SheetId, string>>;
  readonly inventories: Readonly<Record<'ghg' | 'energy', Inventory>>;
  /** The figures of the tables compiled so far. */
  readonly tables: Pick<ReadonlyMap<TableId, Written>, 'get'>;
  /** What people wrote in our sheets. */
  readonly byHand: ByHand;
  /** In a session, a row of the last run while it would be filled from the same; what every row is filled with besides is known to it. */
  readonly again?: (row: string, from: readonly unknown[], fill: () => FilledRow) => FilledRow;
}

/** What one row is filled with, besides what it is a row of: no fact and no other table. */
export interface RowCompiling extends Pick<Compiling, 'language' | 'names' | 'byHand'> {
  readonly dossier: Pick<Dossier, 'settings'>;
}

/** A row as it is written, and the figures of its cells. */
export interface FilledRow {
  readonly row: PlannedRow;
  readonly placed: readonly (readonly [key: string, placed: Placed])[];
}

export const termAt = ({ at, figure }: Placed): CellTerm => ({ is: 'cell', at, value: figure.value });

/** Source cells, each once, in order. */
export function distinct(sources: readonly Source[]): readonly Source[] {
  if (sources.length < 2) return sources;
  const seen = new Set<string>();
  return sources.filter(({ sheet, address, file }) => {
    const key = `${file ?? ''}\n${sheet}\n${address}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
