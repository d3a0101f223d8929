import type { Settings } from '../../domain/settings';
import type { CheckView } from './checkView';
import type { ReadView } from './readView';
import type { TablesView } from './tablesView';

/**
 * What the pane shows, in the reader's language: plain data, made by the session in the worker, so that no catalogue is
 * needed to draw it. Words of the frame (buttons, headings) are the pane's own.
 */
export interface View {
  readonly territory: string | null;
  readonly settings: SettingsView;
  readonly read: ReadView;
  readonly check: CheckView;
  readonly tables: TablesView;
  readonly send: SendView;
  /** What the last action did, and how it is taken back; `null` once something else has been done. */
  readonly done: Done | null;
}

export interface SendView {
  readonly isReady: boolean;
  readonly blocking: number;
  readonly toJustify: number;
  readonly tables: { readonly written: number; readonly ofTemplate: number };
  /** Each part of the contract: what is written, what blocks or is missing, and where to go for it. */
  readonly parts: readonly {
    readonly title: string;
    readonly state: string;
    readonly isComplete: boolean;
    readonly goTo: 'read' | 'check' | 'tables';
  }[];
}

export interface SettingsView {
  readonly settings: Settings;
  /** Years that inventories give, most complete first: what the base year is chosen among. */
  readonly years: readonly number[];
}

/** A file that was offered: what its sheets are, those with figures of the contract proposed. Nothing is written yet. */
export interface TakeOffer {
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly what: string;
    readonly detail: string;
    readonly isProposed: boolean;
  }[];
}

/** What an action did: `5 tableaux écrits`, and whether it can be taken back now. */
export interface Done {
  readonly kind: 'answered' | 'accepted' | 'fixed' | 'put-back' | 'written' | 'taken' | 'settings';
  readonly count: number;
  readonly canTakeBack: boolean;
}
