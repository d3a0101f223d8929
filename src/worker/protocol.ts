import type { TablesForm } from '../app/session/tablesFile';
import type { AgainView } from '../app/view/againView';
import type { FindingLine, FixPreview } from '../app/view/checkView';
import type { Answer, Choice, UnderstoodKind, UnderstoodLabel } from '../app/view/readView';
import type { CoverageView } from '../app/view/coverageView';
import type { PackMade, PackView } from '../app/view/packView';
import type { SinceView } from '../app/view/sinceView';
import type { Origin, TableFigures, WritePreview } from '../app/view/tablesView';
import type { SettingsEffect, TakeOffer, View } from '../app/view/view';
import type { CellAt } from '../domain/cell';
import type { CellChange } from '../domain/change';
import type { SheetLooks } from '../domain/looks';
import type { Language } from '../domain/message';
import type { Edit, PlannedRow, SheetPlan, WritePlan } from '../domain/plan';
import type { PackKind, PartRole } from '../domain/pack';
import type { Problem } from '../domain/problem';
import type { Settings } from '../domain/settings';
import type { Signature } from '../domain/signature';
import type { BookHead, CellBlock, SheetHead } from '../domain/snapshot';

/** Both sides refuse another version: a page kept in a cache never speaks to a newer worker. */
export const PROTOCOL = 9;

/** Settings to change: `null` goes back to what is found, or to the default. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | null };

type Nothing = Readonly<Record<never, never>>;

/** The day of what is decided, told by the pane's clock, and the name that the officer signs with. */
interface Signed {
  readonly signed?: Signature;
}

/**
 * What the pane asks of the worker, and what it is answered. The worker owns the snapshot and runs the pipeline; plans go
 * to the host on the page's side, which tells the worker once they are applied.
 */
export interface Exchanges {
  /** A snapshot was given as `piece` messages: it is understood, and answers given before hold on. */
  readonly understand: {
    /** `workbook`: its random identifier, where it has one; what was said of it in a pane that is closed comes back. */
    readonly ask: { readonly language: Language; readonly workbook?: string };
    readonly answer: View;
  };
  /** The workbook has a random identifier from now on: what is said and not written is kept under it. */
  readonly keepUnder: { readonly ask: { readonly workbook: string }; readonly answer: null };
  /** Drops what came back from a pane that was closed. */
  readonly dropRecovered: { readonly ask: Nothing; readonly answer: View };
  /** Our own reader, for a host that shows a file (the workbench); the pieces come back as `piece` messages before the answer. */
  readonly openFile: {
    readonly ask: { readonly bytes: Uint8Array; readonly name: string; readonly language: Language };
    readonly answer: View;
  };
  /** Cells changed without us: the snapshot follows, nothing is read again. `isAsBefore`: they hold what was known, nothing is checked again. */
  readonly changed: {
    readonly ask: { readonly cells: readonly CellChange[] };
    readonly answer: View & { readonly isAsBefore?: true };
  };
  readonly speak: { readonly ask: { readonly language: Language }; readonly answer: View };
  /** The sentence of a problem of the host's. */
  readonly sayProblem: {
    readonly ask: { readonly problem: Problem; readonly language: Language };
    readonly answer: string;
  };

  readonly answerQuestions: {
    readonly ask: Signed & { readonly answers: readonly Answer[] };
    readonly answer: View;
  };
  /** Whole tables, by identifier, that are not to be read, or are again. */
  readonly decideTables: {
    readonly ask: Signed & { readonly tables: readonly string[]; readonly isRead: boolean };
    readonly answer: View;
  };
  readonly acceptSure: { readonly ask: Signed; readonly answer: View };
  /** Answers of before that wait since their table has changed, each shown; then all of them taken, or those of one table. */
  readonly again: { readonly ask: Nothing; readonly answer: AgainView };
  readonly takeAgain: { readonly ask: Signed & { readonly table?: string }; readonly answer: View };
  /** Undoes the last answer, acceptance or setting: nothing of it is in the workbook yet. */
  readonly withdraw: { readonly ask: Nothing; readonly answer: View };
  readonly searchMeaning: {
    readonly ask: { readonly question: string; readonly text: string };
    readonly answer: readonly Choice[];
  };
  readonly moreLabels: {
    readonly ask: { readonly kind: UnderstoodKind; readonly from: number; readonly count: number };
    readonly answer: readonly UnderstoodLabel[];
  };
  readonly previewSettings: { readonly ask: { readonly settings: SettingsChange }; readonly answer: SettingsEffect };
  readonly changeSettings: { readonly ask: { readonly settings: SettingsChange }; readonly answer: View };

  readonly moreFindings: {
    readonly ask: { readonly group: string; readonly from: number; readonly count: number };
    readonly answer: readonly FindingLine[];
  };
  /** A text for a cause, or for one of its cells; an empty one takes back what was said. */
  readonly justify: {
    readonly ask: Signed & { readonly group: string; readonly cell?: CellAt; readonly text: string };
    readonly answer: View;
  };
  /** `null` once the cause is gone. */
  readonly previewFix: { readonly ask: { readonly group: string }; readonly answer: FixPreview | null };
  readonly planFix: {
    /** Without `cells`: all that are proposed. */
    readonly ask: { readonly group: string; readonly cells?: readonly CellAt[] };
    readonly answer: WritePlan;
  };
  /** Cells that somebody changed since stay out of the plan: the view after `applied` names them. */
  readonly planPutBack: { readonly ask: { readonly fix: string }; readonly answer: WritePlan };

  readonly previewTables: { readonly ask: { readonly tables?: readonly string[] }; readonly answer: WritePreview };
  readonly planTables: {
    /** `takeOurs`: cells changed by hand where the computed content is wanted; theirs is kept elsewhere. */
    readonly ask: { readonly tables?: readonly string[]; readonly takeOurs: readonly CellAt[] };
    readonly answer: WritePlan;
  };
  readonly tableFigures: {
    readonly ask: { readonly table: string; readonly from: number; readonly count: number };
    readonly answer: TableFigures;
  };
  /** `null` where no figure of ours stands. */
  readonly origin: { readonly ask: { readonly at: CellAt }; readonly answer: Origin | null };
  readonly coverage: { readonly ask: Nothing; readonly answer: CoverageView };

  readonly offerFile: {
    readonly ask: { readonly bytes: Uint8Array; readonly name: string };
    readonly answer: TakeOffer;
  };
  readonly planTake: {
    readonly ask: { readonly sha256: string; readonly sheets: readonly string[] };
    readonly answer: WritePlan;
  };
  /** The host has applied the last plan that was asked for, or taken back the last one applied: the snapshot follows. */
  readonly applied: {
    readonly ask: { readonly isTakenBack: boolean; readonly left?: readonly CellAt[] };
    readonly answer: View;
  };
  /** The file with all that was done in it; of a workbook opened by `openFile` only. */
  readonly save: {
    readonly ask: Nothing;
    readonly answer: { readonly bytes: Uint8Array; readonly name: string };
  };
  /** The contract's tables as they would be written now, as files to take away. */
  readonly saveTables: {
    readonly ask: { readonly form: TablesForm };
    readonly answer: { readonly bytes: Uint8Array; readonly name: string };
  };
  /** What stands before a pack is made. */
  readonly packView: { readonly ask: Nothing; readonly answer: PackView };
  /** The pack, as a file; `null` for a final one while the tables are not ready. */
  readonly makePack: {
    readonly ask: { readonly kind: PackKind; readonly parts: readonly PartRole[]; readonly hasNames: boolean };
    readonly answer: PackMade | null;
  };
  /** What changed since last year; `null` where no figures of it are known. */
  readonly since: { readonly ask: Nothing; readonly answer: SinceView | null };
  /** Last year's workbook: its figures and its answers; it is never written. */
  readonly lastYear: { readonly ask: { readonly bytes: Uint8Array; readonly name: string }; readonly answer: View };
  readonly exportMapping: { readonly ask: Signed; readonly answer: string };
  /** A file of local rules; it takes the place of the one before. */
  readonly importRules: { readonly ask: { readonly text: string; readonly name: string }; readonly answer: View };
  /** The translator's file, as text. */
  readonly exportTexts: { readonly ask: Nothing; readonly answer: string };
  /** A translator's file that came back; what it says waits until the tables are written. */
  readonly importTexts: { readonly ask: { readonly bytes: Uint8Array; readonly name: string }; readonly answer: View };
  /** The answer sheet made of a reader's remarks; it takes the place of the one before. */
  readonly importRemarks: { readonly ask: { readonly text: string; readonly name: string }; readonly answer: View };
  readonly importMapping: { readonly ask: { readonly text: string; readonly name: string }; readonly answer: View };
}

export type Verb = keyof Exchanges;
export type Ask<V extends Verb> = Exchanges[V]['ask'];
export type AnswerTo<V extends Verb> = Exchanges[V]['answer'];

/** A piece of a workbook on its way from one thread to the other. */
export type Piece =
  | { readonly is: 'book'; readonly head: BookHead }
  | { readonly is: 'sheet'; readonly head: SheetHead }
  | { readonly is: 'block'; readonly block: CellBlock }
  /** How cells of a file look, to be shown; after all blocks, and of no concern to the snapshot. */
  | { readonly is: 'looks'; readonly looks: SheetLooks };

/** A part of a plan too large for one message: edits and rows come some at a time, before the answer, which holds the rest. */
export type PlanPart =
  | { readonly is: 'edits'; readonly edits: readonly Edit[] }
  | { readonly is: 'sheet'; readonly sheet: Omit<SheetPlan, 'rows' | 'links'> }
  | { readonly is: 'rows'; readonly rows: readonly PlannedRow[]; readonly links: SheetPlan['links'] };

export type ToWorker =
  | {
      readonly [V in Verb]: {
        readonly protocol: number;
        readonly number: number;
        readonly verb: V;
        readonly ask: Ask<V>;
      };
    }[Verb]
  | { readonly protocol: number; readonly piece: Piece }
  | { readonly protocol: number; readonly cancel: number };

/** The steps of a reading that the pane names. */
export type Step = 'find-sheets' | 'read-cells' | 'recognise' | 'understand' | 'check';

export type FromWorker =
  | { readonly protocol: number; readonly number: number; readonly answer: AnswerTo<Verb> }
  | { readonly protocol: number; readonly number: number; readonly part: PlanPart }
  | { readonly protocol: number; readonly number: number; readonly problem: Problem; readonly sentence: string }
  | { readonly protocol: number; readonly number: number; readonly step: Step; readonly share: number }
  | { readonly protocol: number; readonly piece: Piece }
  /** A fault of ours, without any figure: what it is and where. */
  | { readonly protocol: number; readonly number: number; readonly fault: string };

/** How the page asks: one promise per question, with its steps, and a way to stop. */
export interface Engine {
  readonly ask: <V extends Verb>(verb: V, ask: Ask<V>, watch?: EngineWatch) => Promise<EngineAnswer<AnswerTo<V>>>;
  /** Gives a piece of the workbook that is in front; `understand` ends them. */
  readonly give: (piece: Piece) => void;
  /** Takes the pieces of a file that the worker reads. */
  readonly onPiece: (take: (piece: Piece) => void) => void;
  readonly end: () => void;
}

export interface EngineWatch {
  readonly onProgress?: (step: Step, share: number) => void;
  readonly signal?: AbortSignal;
}

/** A problem comes with its sentence; a fault of ours rejects the promise. */
export type EngineAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem; readonly sentence: string };
