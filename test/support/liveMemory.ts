import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { formatKind } from '../../src/adapters/xlsx/read/formatKind';
import type { CellAt } from '../../src/domain/cell';
import type { CellChange } from '../../src/domain/change';
import type { WritePlan } from '../../src/domain/plan';
import type { Problem } from '../../src/domain/problem';
import { done, failed, type Result } from '../../src/domain/result';
import { streamed } from '../../src/domain/snapshot';
import { withCells } from '../../src/domain/withCells';
import { sheetNamed, type Workbook } from '../../src/domain/workbook';
import type { HostChange, LiveHost } from '../../src/ports/workbookHost';

/** A memory host with a screen: somebody types in it, it refuses when it is told to, it remembers what it was asked to show. */
export interface LiveMemory {
  readonly host: LiveHost;
  readonly workbook: () => Workbook;
  readonly type: (cells: readonly CellChange[], by?: 'officer' | 'colleague') => void;
  readonly shake: () => void;
  /** The next thing asked of it is refused so, once for each problem. */
  readonly refuse: (...problems: readonly Problem[]) => void;
  readonly shown: () => readonly CellAt[];
  /** Held work ends once it is let go. */
  readonly hold: () => () => void;
}

/** The workbook of a test, living: what the workbench and Excel are to the pane. */
export function liveMemory(initial: Workbook): LiveMemory {
  let inner = memoryHost(initial);
  let workbook = initial; // what a host is for
  let last: { readonly before: Workbook; readonly plan: WritePlan; readonly typed: CellChange[] } | null = null;
  let shown: readonly CellAt[] = [];
  let held: Promise<void> = Promise.resolve();
  const refusals: Problem[] = [];
  const listeners = new Set<(change: HostChange) => void>();

  const stand = async (next: Workbook): Promise<void> => {
    workbook = next;
    inner = memoryHost(next);
  };
  const asked = async <T>(run: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> => {
    await held;
    const refusal = refusals.shift();
    return refusal === undefined ? run() : failed(refusal);
  };
  const tell = (change: HostChange) => listeners.forEach((listener) => listener(change));

  return {
    host: {
      read: (watch) => asked(() => inner.read(watch)),
      stream: (sink, watch) =>
        asked(async () => {
          workbook.sheets.forEach(({ name: sheet }, place) =>
            watch?.onProgress?.(place / workbook.sheets.length, {
              sheet,
              index: place + 1,
              count: workbook.sheets.length,
            }),
          );
          streamed(workbook, sink);
          return done(null);
        }),
      apply: (plan, watch) =>
        asked(async () => {
          const before = workbook;
          const written = await inner.apply(plan, watch);
          if (!written.ok) return written;
          const read = await inner.read();
          if (read.ok) workbook = read.value;
          last = { before, plan, typed: [] };
          return written;
        }),
      takeBack: () =>
        asked(async () => {
          if (last === null) return done({ left: [] });
          const { before, plan, typed } = last;
          last = null;
          await stand(withCells(before, typed, formatKind));
          const ours = new Set(plan.edits.map(({ at }) => `${at.sheet}!${at.address}`));
          return done({ left: typed.flatMap(({ at }) => (ours.has(`${at.sheet}!${at.address}`) ? [at] : [])) });
        }),
      show: (cells) =>
        asked(async () => {
          const gone = cells.find(({ sheet }) => sheetNamed(workbook, sheet) === undefined);
          if (gone !== undefined) return failed({ kind: 'sheet-gone', sheet: gone.sheet });
          shown = cells;
          return done(null);
        }),
      listen: async (onChange) => {
        listeners.add(onChange);
        return done(() => void listeners.delete(onChange));
      },
    },
    workbook: () => workbook,
    type: (cells, by = 'officer') => {
      void stand(withCells(workbook, cells, formatKind));
      last?.typed.push(...cells);
      tell({ kind: 'cells', cells, by });
    },
    shake: () => tell({ kind: 'sheets' }),
    refuse: (...problems) => refusals.push(...problems),
    shown: () => shown,
    hold: () => {
      let release: (() => void) | undefined;
      held = new Promise((go) => {
        release = go;
      });
      return () => release?.();
    },
  };
}
