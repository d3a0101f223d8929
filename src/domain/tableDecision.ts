import type { Mapping } from './mapping';
import type { Recognition } from './recognition';

/**
 * What people said of whole tables: one is not to be read (`table:ignore`, or its sheet by `sheet:ignore`), is read again
 * (`table:read`), or counts where another gives other figures (`table:keep`).
 */
export interface TablesSaid {
  readonly isIgnored: (table: Pick<Recognition, 'id' | 'sheet'>) => boolean;
  readonly isKept: (table: Pick<Recognition, 'id' | 'sheet'>) => boolean;
}

/** Read from the answers of a mapping; the engine never says it by itself. What is said of a table wins over what is said of its sheet. */
export function tablesSaid(mapping: Mapping): TablesSaid {
  const tables = new Map<string, string>();
  const sheets = new Map<string, string>();
  for (const { recognition, at, meaning, decidedBy } of mapping) {
    if (decidedBy === 'engine') continue;
    const [kind, decision = ''] = meaning.split(':');
    if (kind === 'table' && !tables.has(recognition)) tables.set(recognition, decision);
    if (kind === 'sheet' && !sheets.has(at.sheet)) sheets.set(at.sheet, decision);
  }
  return {
    isIgnored: ({ id, sheet }) => (tables.get(id) ?? sheets.get(sheet)) === 'ignore',
    isKept: ({ id }) => tables.get(id) === 'keep',
  };
}
