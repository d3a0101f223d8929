import { markName } from '../../domain/markName';
import type { SheetMark } from './sheetMark';

/** Which sheets are ours. */
export interface Marks {
  /** By the sheet's name, as it is today. */
  readonly ours: ReadonlyMap<string, SheetMark>;
  /** Sheets with one mark only, which other programs leave behind, or a person by copying: not ours, to be told. */
  readonly doubtful: readonly { readonly sheet: string; readonly table?: string }[];
}

/** A worksheet and what its custom property says of it. */
export interface Claim {
  readonly sheet: string;
  readonly mark: SheetMark | null;
}

/**
 * Weighs our three marks (office/xlsx-package.md, section 6): custom property, hidden name (`named`: the sheet that each
 * points at), custom XML part (`listed`). Ours: the property, or the name and the part agreeing on the table. Of two
 * sheets that carry one table (a person duplicated ours), the one that the hidden name points at is ours, else the first.
 */
export function ourSheets(
  properties: readonly Claim[],
  named: ReadonlyMap<string, string>,
  listed: readonly (SheetMark & { readonly name: string })[],
): Marks {
  const claims = properties.map(({ sheet, mark }) => ({
    sheet,
    mark: mark ?? listed.find(({ table }) => named.get(markName(table)) === sheet) ?? null,
  }));
  const ours = new Map<string, SheetMark>();
  const doubtful: { sheet: string; table?: string }[] = [];
  const tables = new Set<string>();
  const pointed = claims.filter(({ sheet, mark }) => mark && named.get(markName(mark.table)) === sheet);
  for (const { sheet, mark } of [...pointed, ...claims]) {
    if (mark === null || ours.has(sheet)) continue;
    if (tables.has(mark.table)) doubtful.push({ sheet, table: mark.table });
    else ours.set(sheet, markOnly(mark));
    tables.add(mark.table);
  }
  const pointedAt = new Set(named.values());
  for (const { sheet: name } of claims) {
    if (ours.has(name) || doubtful.some(({ sheet }) => sheet === name)) continue;
    const table = listed.find((one) => one.name === name)?.table;
    if (table !== undefined && !tables.has(table)) doubtful.push({ sheet: name, table });
    else if (pointedAt.has(name)) doubtful.push({ sheet: name });
  }
  return { ours, doubtful };
}

const markOnly = ({ table, copyOf }: SheetMark): SheetMark => ({ table, ...(copyOf && { copyOf }) });
