import type { CellAt } from '../../domain/cell';
import { yearsFor } from './baseYear';
import type { Contract } from './items';
import { standingIn } from './standing';
import { firstBlank, type Table } from './table';
import { tableOf } from './tableOf';

/** A table of the contract without any figure. */
export interface EmptyTable {
  readonly table: Table;
  /** The cell to look at first. */
  readonly at: CellAt;
  /** The years that the sheets do have, where the settings ask for another one; else none. */
  readonly otherYears: readonly string[];
}

/**
 * The tables that wait for all their figures; what asks for none is not empty, nor is a table that people typed elsewhere in the
 * workbook, nor one that the settings say does not apply or is written elsewhere in the contract. A workbook of such tables alone is a contract already written: nothing waits for its sources.
 */
export function emptyTables({ dossier, tables }: Contract): readonly EmptyTable[] {
  const standing = new Set(standingIn(dossier).map(({ id }) => id));
  if (standing.size > 0 && dossier.facts.length === 0) return [];
  return tables.map(tableOf).flatMap((table) => {
    const isSaid = standing.has(table.id) || dossier.settings.tables?.[table.id] !== undefined;
    const first = table.isEmpty && !isSaid ? firstBlank(table) : null;
    if (first === null) return [];
    const asked = dossier.settings.baselineYear;
    const years = asked === undefined || !table.id.startsWith('A-') ? [] : yearsFor(table.id, dossier);
    return [{ table, at: first.at, otherYears: years.includes(`${asked}`) ? [] : years }];
  });
}
