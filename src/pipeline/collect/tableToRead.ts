import type { MappingEntry } from '../../domain/mapping';
import type { Layout, Recognition } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import type { Sheet, Workbook } from '../../domain/workbook';

/** A recognised table with all that its figures or actions are read with. */
export interface TableToRead {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly recognition: Recognition;
  readonly layout: Layout;
  readonly entries: readonly MappingEntry[];
  readonly settings: Pick<Settings, 'territory'>;
  /** People said that it is not to be read: its figures are known, and left out. */
  readonly isIgnored: boolean;
  /** People said that it counts where another table gives other figures. */
  readonly isKept: boolean;
}
