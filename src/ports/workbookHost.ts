import type { CellAt } from '../domain/cell';
import type { CellChange } from '../domain/change';
import type { Receipt, WritePlan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { SnapshotSink } from '../domain/snapshot';
import type { Workbook } from '../domain/workbook';

/** Where a long piece of work is: sheet `index` of `count`, row `row` of `rows`, counted from 1. */
export interface Place {
  readonly sheet: string;
  readonly index: number;
  readonly count: number;
  readonly row?: number;
  readonly rows?: number;
}

/** How far a long piece of work is: a share from 0 to 1, and where it is. */
export type OnProgress = (share: number, place?: Place) => void;

export interface Watch {
  readonly onProgress?: OnProgress;
  /** Told `true` when the host has not answered for a while, and `false` once it does or is given up. */
  readonly onSilence?: ((isSilent: boolean) => void) | undefined;
  readonly signal?: AbortSignal;
}

/** The open workbook, or a file. `apply` is all or nothing: it compares every `from` first; on a problem nothing is written. */
export interface WorkbookHost {
  readonly read: (watch?: Watch) => Promise<Result<Workbook, Problem>>;
  readonly apply: (plan: WritePlan, watch?: Watch) => Promise<Result<Receipt, Problem>>;
}

/** What happened in the workbook without us. `cells`: known to the cell; `sheets`: read again. */
export type HostChange =
  | { readonly kind: 'cells'; readonly cells: readonly CellChange[]; readonly by: 'officer' | 'colleague' }
  | { readonly kind: 'sheets' };

/** A host with a screen: Excel, or the workbench's spreadsheet. */
export interface LiveHost extends WorkbookHost {
  /** What `read` gives, piece by piece, so that a worker keeps the snapshot and the page never waits. */
  readonly stream: (sink: SnapshotSink, watch?: Watch) => Promise<Result<null, Problem>>;
  /** Shows cells of one sheet: the sheet comes to the front, the cells are selected. */
  readonly show: (cells: readonly CellAt[]) => Promise<Result<null, Problem>>;
  /** Tells of every change but our own writes, until the returned function is called. */
  readonly listen: (onChange: (change: HostChange) => void) => Promise<Result<() => void, Problem>>;
  /** Puts everything back as it was before the last plan that was applied; cells changed since are left, and told. */
  readonly takeBack: (watch?: Watch) => Promise<Result<TakenBack, Problem>>;
}

/** What taking back a plan left alone, because somebody has changed it since. */
export interface TakenBack {
  readonly left: readonly CellAt[];
}
