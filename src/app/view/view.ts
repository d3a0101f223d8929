import type { CellAt } from '../../domain/cell';
import type { Settings } from '../../domain/settings';
import type { CellLink } from './cellLink';
import type { CheckView } from './checkView';
import type { ReadView } from './readView';
import type { TablesView } from './tablesView';

/**
 * What the pane shows, in the reader's language: plain data, made by the session in the worker, so that no catalogue is
 * needed to draw it. Words of the frame (buttons, headings) are the pane's own. Long lists hold their first lines only,
 * with their count: the rest is asked for.
 */
export interface View {
  readonly territory: string | null;
  /** What is known of last time: nothing was kept; kept; damaged, so that it was left aside; of a newer product, so that nothing is written. */
  readonly memory: 'none' | 'kept' | 'damaged' | 'newer';
  readonly settings: SettingsView;
  readonly read: ReadView;
  readonly check: CheckView;
  readonly tables: TablesView;
  readonly send: SendView;
  /** What the last action did, and how it is taken back; `null` once something else has been done. */
  readonly done: Done | null;
  /** Of what the workbook does not hold yet, how much came back from a pane that was closed. */
  readonly recovered: number;
  /** Answers of before that wait to be confirmed, since their table has changed. */
  readonly again: number;
  /** Answers or settings that the workbook does not hold yet: they go in with whatever is written next, or saved. */
  readonly isToKeep: boolean;
  /** Something done or typed that the file does not hold yet; the workbench only. */
  readonly isToSave: boolean;
}

/** Lines of a long list that come with a view; the others are asked for. */
export const FIRST_LINES = 20;

export interface SendView {
  readonly isReady: boolean;
  readonly blocking: number;
  readonly toJustify: number;
  readonly tables: { readonly written: number; readonly ofTemplate: number };
  /** Each part of the contract: what is written, what blocks or is missing, and where to go for it. */
  readonly parts: readonly ContractPart[];
}

export interface ContractPart {
  readonly key: string;
  readonly title: string;
  readonly state: 'complete' | 'blocking' | 'to-justify' | 'to-write' | 'to-complete' | 'empty';
  /** `2 bloquants`, `complet`. */
  readonly says: string;
  /** `2 tableaux sur 5`. */
  readonly detail: string;
  readonly goTo: 'read' | 'check' | 'tables';
}

export interface SettingsView {
  readonly settings: Settings;
  /** Years that inventories give, most complete first: what the base year is chosen among. */
  readonly years: readonly number[];
  /** The base year in use when none is set. */
  readonly baselineYear: number | null;
  /** Territories of the Mission that the name of the contract's may mean. */
  readonly proposed: readonly ProposedTerritory[];
  /** Where PCAET sectors go in the contract's inventory, for the officer to change. */
  readonly crosswalk: CrosswalkView;
  /** Where a value that nobody typed was found. */
  readonly found: readonly { readonly field: 'territory' | 'baselineYear'; readonly cell: CellLink }[];
}

/** A territory that is known by its name, with its identifier and why two may be meant. */
export interface ProposedTerritory {
  readonly level: 'commune' | 'epci';
  readonly name: string;
  readonly siren: string;
  readonly note: string;
}

export interface CrosswalkView {
  /** The rows that a sector may go to. */
  readonly rows: readonly { readonly row: string; readonly name: string }[];
  readonly sectors: readonly CrosswalkSector[];
}

/** A PCAET sector: where it goes when nobody decides, and on what condition. */
export interface CrosswalkSector {
  readonly sector: string;
  readonly name: string;
  readonly byDefault: string;
  readonly condition: string | null;
}

/** What changing settings would do again. */
export interface SettingsEffect {
  readonly checks: number;
  readonly tables: number;
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
    /** The copy of it that stands here, and how many of its cells taking it again changes: what people typed there too. */
    readonly copy: { readonly name: string; readonly changes: number } | null;
  }[];
  /** Tables that what is proposed can fill. */
  readonly tables: readonly string[];
}

/** What an action did: `5 tableaux écrits`, and whether it can be taken back now. */
export interface Done {
  readonly kind:
    | 'answered'
    | 'accepted'
    | 'justified'
    | 'withdrawn'
    | 'dropped'
    | 'fixed'
    | 'put-back'
    | 'written'
    | 'taken'
    | 'settings'
    | 'undone';
  readonly count: number;
  /** The label or the sheet, when it is about one. */
  readonly name: string | null;
  /** By `withdraw` for answers and settings, by the host for what was written. */
  readonly canTakeBack: boolean;
  /** Cells that somebody changed since, left as they are. */
  readonly left: readonly CellAt[];
}
