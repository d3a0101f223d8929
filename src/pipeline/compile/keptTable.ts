import type { TableId } from '../../catalogue/sheetNames';
import type { Fact } from '../../domain/fact';
import { type KeptWork, keptWork } from '../../domain/keptWork';
import type { Compiling, FilledRow } from './compiling';
import { type InventoriesKept, inventoriesKept } from './inventory';
import type { CompiledTable } from './tables/sectorTable';
import { actionsOf, investmentsOf, isOfDossier, observationsOf, type Part, usedFiguresOf, watched } from './watched';

interface KeptTable {
  readonly parts: readonly Part[];
  readonly from: readonly unknown[];
  readonly table: CompiledTable;
}

/** The tables of the last run, each with the parts that were read to compile it and what they were. */
export interface TablesKept {
  readonly tables: Map<TableId, KeptTable>;
  /** Their rows, where each is filled by itself. */
  readonly rows: Map<TableId, KeptWork<FilledRow>>;
  /** The facts of each kind: the same list while they are the same facts. */
  readonly facts: KeptWork<readonly Fact[]>;
  readonly inventories: InventoriesKept;
  /** What every table is compiled with besides: another object once one of them is. */
  readonly base: KeptWork<object>;
}

/** Nothing yet. */
export const tablesKept = (): TablesKept => ({
  tables: new Map(),
  rows: new Map(),
  facts: keptWork(),
  inventories: inventoriesKept(),
  base: keptWork((_, now) => now),
});

/**
 * Compiles a table, or gives that of the last run while every part that it was compiled from is the same. `besides`: what every table is
 * compiled with besides, the settings, the names and our own sheets.
 */
export function compiledAgain(
  { tables, rows, facts, base }: TablesKept,
  compiling: Compiling,
  besides: readonly unknown[],
): (id: TableId, compile: (compiling: Compiling) => CompiledTable) => CompiledTable {
  const { dossier } = compiling;
  const same = base.again('', besides, () => ({}));
  const lists = {
    actions: facts.latest('actions', actionsOf(dossier)),
    observations: facts.latest('observations', observationsOf(dossier)),
    figures: facts.latest('figures', usedFiguresOf(dossier)),
    inventories: compiling.inventories,
    investments: facts.latest('investments', investmentsOf(dossier)),
    facts: dossier.facts,
    recognitions: dossier.recognitions,
    mapping: dossier.mapping,
  };
  const valuesOf = (parts: readonly Part[]): readonly unknown[] => [
    same,
    ...parts.map((part) => (isOfDossier(part) ? lists[part] : compiling.tables.get(part))),
  ];
  return (id, compile) => {
    const before = tables.get(id);
    if (before !== undefined && isSame(before.from, valuesOf(before.parts))) return before.table;
    const read = new Set<Part>();
    const own = rows.get(id) ?? keptWork<FilledRow>((_, now) => now);
    rows.set(id, own);
    const there = new Set<string>();
    const again: Compiling['again'] = (row, from, fill) => {
      there.add(row);
      return own.again(row, [same, ...from], fill);
    };
    const table = compile(watched({ ...compiling, again }, (part) => read.add(part)));
    own.keepOnly(there);
    tables.set(id, { parts: [...read], from: valuesOf([...read]), table });
    return table;
  };
}

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.every((value, i) => Object.is(value, now[i]));
