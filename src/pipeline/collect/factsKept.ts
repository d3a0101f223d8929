import type { Fact } from '../../domain/fact';
import { type KeptWork, keptWork } from '../../domain/keptWork';
import type { Mapping } from '../../domain/mapping';
import type { ActionDraft } from './actionFacts';
import type { Draft } from './draft';
import type { DoubtSeen } from './figure';
import type { InvestmentDraft } from './investmentFacts';
import { type LinesKept, linesKept } from './keptLines';
import { type AnyDraft, sharedDrafts } from './sharedDrafts';
import type { TableToRead } from './tableToRead';
import { type WeighAgain, weighAgain } from './weighAgain';

/** What the figures of each table are read from, and what they are before they are compared, from one run to the next. */
export interface FactsKept {
  readonly entries: KeptWork<Mapping>;
  readonly observations: KeptWork<readonly Draft[]>;
  /** The lines of each grid. */
  readonly linesOf: (table: string) => LinesKept;
  readonly actions: KeptWork<readonly ActionDraft[]>;
  readonly investments: KeptWork<readonly InvestmentDraft[]>;
  /** What the figures of all tables have to say of one another. */
  readonly compared: KeptWork<ReadonlyMap<Draft, readonly DoubtSeen[]>>;
  /** The figures of all tables as facts. */
  readonly weighed: WeighAgain;
  /** The facts of drafts that are judged otherwise than when they were first made. */
  readonly changed: WeakMap<AnyDraft, Fact>;
  readonly keepOnly: (tables: readonly string[]) => void;
}

/** Nothing yet. */
export function factsKept(): FactsKept {
  const kept = {
    entries: keptWork<Mapping>(),
    observations: keptWork<readonly Draft[]>(sharedDrafts),
    actions: keptWork<readonly ActionDraft[]>(sharedDrafts),
    investments: keptWork<readonly InvestmentDraft[]>(sharedDrafts),
  };
  const lines = new Map<string, LinesKept>();
  return {
    ...kept,
    linesOf: (table) => {
      const known = lines.get(table) ?? linesKept();
      lines.set(table, known);
      return known;
    },
    compared: keptWork((_, now) => now),
    weighed: weighAgain(),
    changed: new WeakMap(),
    keepOnly: (tables) => {
      for (const one of Object.values(kept)) one.keepOnly(tables);
      const there = new Set(tables);
      for (const table of lines.keys()) if (!there.has(table)) lines.delete(table);
    },
  };
}

/** The drafts of a table: those of last time where all that they are read from is the same. */
export function draftsOf<D extends AnyDraft>(
  table: TableToRead,
  read: (table: TableToRead) => readonly D[],
  entries: FactsKept['entries'] | undefined,
  kept: KeptWork<readonly D[]> | undefined,
): readonly D[] {
  if (entries === undefined || kept === undefined) return read(table);
  const { workbook, sheet, recognition, settings, isIgnored, isKept } = table;
  const own = entries.latest(recognition.id, table.entries);
  const from = [sheet, workbook.formats, workbook.isDate1904, recognition, settings.territory, isIgnored, isKept, own];
  return kept.again(recognition.id, from, () => read({ ...table, entries: own }));
}
