import type { CellAt } from '../../domain/cell';
import { yearsFor } from './baseYear';
import type { Contract } from './items';
import { firstBlank, type Table, tableOf } from './table';

/** A table of the contract without any figure. */
export interface EmptyTable {
  readonly table: Table;
  /** The cell to look at first. */
  readonly at: CellAt;
  /** The years that the sheets do have, where the settings ask for another one; else none. */
  readonly otherYears: readonly string[];
}

/** The tables that wait for all their figures; what asks for none is not empty. */
export const emptyTables = ({ dossier, tables }: Contract): readonly EmptyTable[] =>
  tables.map(tableOf).flatMap((table) => {
    const first = table.isEmpty ? firstBlank(table) : null;
    if (first === null) return [];
    const asked = dossier.settings.baselineYear;
    const years = asked === undefined || !table.id.startsWith('A-') ? [] : yearsFor(table.id, dossier);
    return [{ table, at: first.at, otherYears: years.includes(`${asked}`) ? [] : years }];
  });
