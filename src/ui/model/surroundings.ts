import type { LooksSink } from '../../domain/looks';
import type { Language } from '../../domain/message';
import type { SnapshotSink } from '../../domain/snapshot';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import type { LiveHost, TakenBack, Watch } from '../../ports/workbookHost';
import type { Engine } from '../../worker/protocol';

/** A write that was cut: so many sheets are written, of so many; it can be gone on with or taken back. */
export interface Mending {
  readonly pending: () => Promise<Result<{ readonly written: number; readonly total: number } | null, Problem>>;
  readonly resume: (watch?: Watch) => Promise<Result<unknown, Problem>>;
  readonly undo: (watch?: Watch) => Promise<Result<TakenBack, Problem>>;
}

/** What the pane is given by the page that it stands in. */
export interface Surroundings {
  readonly kind: 'excel' | 'workbench';
  readonly engine: Engine;
  /** The open workbook; `null` until there is one. */
  readonly host: () => LiveHost | null;
  readonly now: () => Date;
  /** Whether the officer's focus is in a list that new results would move. */
  readonly isInList: () => boolean;
  /** Mends a write that was cut, by a lost connection or a reloaded pane (Excel). */
  readonly mending?: () => Mending | null;
  /** Whether the open workbook was prepared here before: it is then read without being asked (Excel). */
  readonly isKnown?: () => Promise<boolean>;
  /** The random identifier of the open workbook, put there where there is none and one is wanted; `null` without one (Excel). */
  readonly workbookId?: (isWanted: boolean) => Promise<string | null>;
  /** Opens the example; beside a workbook of the officer's, in a new one. `null` when its file cannot be fetched. */
  readonly openExample?: () => Promise<Result<null, Problem> | null>;
  /** Opens a workbook of ours as a new one, where downloads may be blocked (Excel). */
  readonly openWorkbook?: (bytes: Uint8Array) => Promise<Result<null, Problem>>;
  /** Takes a file that the worker reads, to show it (the workbench); `done` opens it. */
  readonly opening?: (name: string) => SnapshotSink & LooksSink & { readonly done: () => void };
  /** Gives the focus to the sheet, where it is in the same page (the workbench). */
  readonly focusSheet?: () => void;
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
  readonly copyText: (text: string) => Promise<boolean>;
  /** The help page of a rule, as text, that is delivered beside the pane; `null` when it cannot be fetched. */
  readonly helpPage?: (rule: string, language: Language) => Promise<string | null>;
  readonly reload: () => void;
  /** Small tastes of the pane: language, theme, last place, the name that decisions are signed with. Never content. */
  readonly tastes: {
    readonly get: (name: string) => string | null;
    readonly set: (name: string, value: string) => void;
  };
}
