import type { FixPreview } from '../app/view/checkView';
import type { Answer, Choice } from '../app/view/readView';
import type { Origin, WritePreview } from '../app/view/tablesView';
import type { TakeOffer, View } from '../app/view/view';
import type { CellAt } from '../domain/cell';
import type { CellChange } from '../domain/change';
import type { Language } from '../domain/message';
import type { WritePlan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import type { BookHead, CellBlock, SheetHead } from '../domain/snapshot';
import type { Settings } from '../domain/settings';

/** Both sides refuse another version: a page kept in a cache never speaks to a newer worker. */
export const PROTOCOL = 1;

/**
 * What the pane asks of the worker, and what it is answered. The worker owns the snapshot and runs the pipeline; plans go
 * to the host on the page's side, which tells the worker once they are applied.
 */
export interface Exchanges {
  /** A snapshot begins; its pieces follow as `piece` messages, and `understand` ends it. */
  readonly understand: { readonly ask: { readonly language: Language }; readonly answer: View };
  /** Our own reader, for a host that shows a file (the workbench); the pieces come back as `piece` messages. */
  readonly openFile: {
    readonly ask: { readonly bytes: Uint8Array; readonly name: string; readonly language: Language };
    readonly answer: View;
  };
  readonly changed: { readonly ask: { readonly cells: readonly CellChange[] }; readonly answer: View };
  readonly speak: { readonly ask: { readonly language: Language }; readonly answer: View };
  readonly answerQuestions: { readonly ask: { readonly answers: readonly Answer[] }; readonly answer: View };
  readonly acceptSure: { readonly ask: Readonly<Record<never, never>>; readonly answer: View };
  /** Undoes the last answer, acceptance or setting: nothing of it is in the workbook yet. */
  readonly withdraw: { readonly ask: Readonly<Record<never, never>>; readonly answer: View };
  readonly searchMeaning: {
    readonly ask: { readonly question: string; readonly text: string };
    readonly answer: readonly Choice[];
  };
  readonly changeSettings: { readonly ask: { readonly settings: Partial<Settings> }; readonly answer: View };
  readonly previewFix: { readonly ask: { readonly group: string }; readonly answer: FixPreview };
  readonly planFix: {
    readonly ask: { readonly group: string; readonly cells: readonly CellAt[] };
    readonly answer: WritePlan;
  };
  readonly planPutBack: { readonly ask: { readonly fix: string }; readonly answer: WritePlan };
  readonly previewTables: { readonly ask: { readonly tables?: readonly string[] }; readonly answer: WritePreview };
  readonly planTables: {
    readonly ask: { readonly tables?: readonly string[]; readonly takeOurs: readonly CellAt[] };
    readonly answer: WritePlan;
  };
  readonly origin: { readonly ask: { readonly at: CellAt }; readonly answer: Origin | null };
  readonly offerFile: {
    readonly ask: { readonly bytes: Uint8Array; readonly name: string };
    readonly answer: TakeOffer;
  };
  readonly planTake: {
    readonly ask: { readonly sha256: string; readonly sheets: readonly string[] };
    readonly answer: WritePlan;
  };
  /** The host has applied the last plan that was asked for (or taken it back): the snapshot follows. */
  readonly applied: { readonly ask: { readonly isTakenBack: boolean }; readonly answer: View };
  /** The file with all that was done in it; the workbench only. */
  readonly save: {
    readonly ask: Readonly<Record<never, never>>;
    readonly answer: { readonly bytes: Uint8Array; readonly name: string };
  };
  readonly exportMapping: { readonly ask: Readonly<Record<never, never>>; readonly answer: string };
  readonly importMapping: { readonly ask: { readonly text: string; readonly name: string }; readonly answer: View };
}

export type Verb = keyof Exchanges;

/** A piece of a workbook on its way from one thread to the other. */
export type Piece =
  | { readonly is: 'book'; readonly head: BookHead }
  | { readonly is: 'sheet'; readonly head: SheetHead }
  | { readonly is: 'block'; readonly block: CellBlock };

export type ToWorker =
  | {
      readonly [V in Verb]: {
        readonly protocol: number;
        readonly number: number;
        readonly verb: V;
        readonly ask: Exchanges[V]['ask'];
      };
    }[Verb]
  | { readonly protocol: number; readonly piece: Piece }
  | { readonly protocol: number; readonly cancel: number };

/** The steps of a reading that the pane names. */
export type Step = 'find-sheets' | 'read-cells' | 'recognise' | 'understand' | 'check';

export type FromWorker =
  | { readonly protocol: number; readonly number: number; readonly answer: Exchanges[Verb]['answer'] }
  | { readonly protocol: number; readonly number: number; readonly problem: Problem }
  | { readonly protocol: number; readonly number: number; readonly step: Step; readonly share: number }
  | { readonly protocol: number; readonly piece: Piece }
  /** A fault of ours, without any figure: what it is and where. */
  | { readonly protocol: number; readonly number: number; readonly fault: string };
