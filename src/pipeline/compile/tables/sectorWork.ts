import type { SectorTable } from '../../../catalogue/tables/recipe';
import type { Compiling, Placed, Written } from '../compiling';
import type { Written as Manner } from '../figure';

/** Everything that a figure of a table by sectors may be made of. */
export interface SectorWork {
  readonly table: SectorTable;
  readonly compiling: Compiling;
  readonly written: Written;
}

/** The figure of a cell of the table that is written already. */
export const at = ({ written }: SectorWork, row: string, column: string): Placed | undefined =>
  written.get(`${row}/${column}`);

/** How the figures of the table are written. */
export const mannerOf = ({ table, compiling }: SectorWork): Manner => ({
  scale: table.scale,
  unit: table.unit,
  // When a source is emptied: in an inventory a notation key, elsewhere a blank to be answered in words.
  otherwise: table.id.startsWith('A-1') ? 'NE' : '',
  language: compiling.language,
});
