import type { CellAt } from '../../domain/cell';
import type { Table } from './table';
import { listedIn, numberedName } from './typedWords';

/** A name in a column of a typed table: an action, a field of action, an outcome. */
export interface NameSeen {
  readonly at: CellAt;
  /** The table, by its number. */
  readonly table: string;
  readonly text: string;
  /** In plain letters, without the number before it. */
  readonly name: string;
  /** Empty where it has none. */
  readonly number: string;
}

/** The names in a column of the typed tables of one kind, each once, in reading order; a cell may list several. */
export function namesIn(tables: readonly Table[], id: string, column: string): readonly NameSeen[] {
  const seen = new Set<string>();
  return tables.flatMap(({ id: table, standing, plan }) =>
    table !== id
      ? []
      : (standing?.cells ?? []).flatMap(({ column: own, address, written, value }) => {
          if (own !== column || typeof written !== 'string' || value === null) return [];
          return listedIn(written).flatMap((text) => {
            const { name, number } = numberedName(text);
            if (name === '' || seen.has(name)) return [];
            seen.add(name);
            return [{ at: { sheet: plan.name, address }, table: id, text, name, number }];
          });
        }),
  );
}
