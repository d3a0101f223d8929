import type { SheetId, TableId } from '../../catalogue/sheetNames';
import type { CellAt } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import type { Source } from '../../domain/fact';
import type { Language } from '../../domain/message';
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
