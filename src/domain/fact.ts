import type { CellAt } from './cell';

/** The thresholds of promise 4 (design, section 2): from 0.90 a match is sure, from 0.60 probable. */
export const SURE = 0.9;
export const PROBABLE = 0.6;

/** Absent, not estimated, included elsewhere, confidential: GPC notation keys. Zero is a value. */
export type NotationKey = 'NO' | 'NE' | 'IE' | 'C';

/** The cell that a figure comes from, and what stood in it. */
export interface Source {
  /** The first file, when the cell is a copy of another workbook's. */
  readonly file?: string;
  readonly sheet: string;
  readonly address: string;
  /** As written: `1 044 ktCO2e`; a number as the shortest text that gives it back. */
  readonly text: string;
  /** The same cell in the contract's workbook, when the sheet was taken from another one. */
  readonly copy?: CellAt;
  /** Whether the cell holds a number, so that a formula may refer to it. Not part of the public shape. */
  readonly isLive?: boolean;
  /** Whether a formula takes the figure from another workbook. Not part of the public shape. */
  readonly isLinked?: true;
  /**
   * On a text with its unit: what the number alone would need in this cell to be read the same; nothing, or its heading
   * changed. Not part of the public shape.
   */
  readonly bare?: { readonly heading?: { readonly at: CellAt; readonly from: string | number; readonly to: string } };
}

/** The cell of the contract's own workbook that a formula can refer to. */
export const cellOf = ({ sheet, address, copy }: Source): CellAt => copy ?? { sheet, address };

export type Level = 'commune' | 'epci' | 'department' | 'region' | 'state' | 'europe' | 'other';

/** Whose figure it is. `from: 'unknown'` is a question to the officer, never a default. */
export interface Perimeter {
  readonly level: Level;
  readonly siren?: string;
  readonly insee?: string;
  readonly label?: string;
  readonly from: 'cell' | 'sheet' | 'settings' | 'unknown';
}

export type TaxBasis = 'HT' | 'TTC' | 'none' | 'unknown';

/** An amount of money: as read, and in euros, exact. */
export interface Money {
  readonly read: { readonly value: number; readonly unit: string };
  readonly value: number;
  readonly currency: 'EUR';
  readonly taxBasis: TaxBasis;
  readonly source: Source;
}

export type Use = 'used' | 'asked' | 'excluded';

/** Why a fact is asked or excluded: a stable code, a sentence, and what else it could be. */
export interface Doubt {
  readonly code: string;
  readonly reason: string;
  readonly alternatives?: readonly string[];
}

interface Collected {
  readonly source: Source;
  readonly confidence: number;
  readonly use: Use;
  readonly doubts: readonly Doubt[];
}

export type Status = 'measured' | 'objective' | 'scenario';

export type MissingReason =
  'blank' | 'not-reported' | 'not-applicable' | 'secret' | 'error' | 'to-come' | 'placeholder';

/** Why there is no value. A key, when the source or the officer gave one, with the place (IE) or the note (NE, C). */
export interface Missing {
  readonly key?: NotationKey;
  readonly reason: MissingReason;
  readonly place?: string;
  readonly note?: string;
}

/**
 * One indicator, one year, one perimeter, one status, one source cell.
 * `read` is what the cell and its headings say; `value` is in the core's unit, exact decimal; absent is not zero.
 */
export interface Observation extends Collected {
  readonly kind: 'observation';
  readonly indicator: string;
  readonly sector?: string;
  readonly carrier?: string;
  readonly scope?: 1 | 2 | 3;
  readonly year: number;
  readonly status: Status;
  readonly perimeter: Perimeter;
  /** Version of the inventory (`V2024`); for a scenario, which one: `existing-strategies`, `business-as-usual`, `action-plan`. */
  readonly version?: string;
  readonly producer?: string;
  readonly gwp?: string;
  readonly netting?: 'gross' | 'net';
  readonly read: { readonly value?: number; readonly unit?: string };
  readonly value?: number;
  readonly unit?: string;
  readonly missing?: Missing;
  readonly bound?: '<' | '>';
  readonly span?: readonly [number, number];
  /** The officer's own words, while the meaning is asked: the indicator is a guess. Not part of the public shape. */
  readonly label?: string;
}

/** A cell of an action that was not taken as it stands: which field, why (the code of a doubt), what stands there. */
export interface Unread {
  readonly field: string;
  readonly code: string;
  readonly address: string;
  readonly text: string;
}

/** One action of a plan: its fiche. */
export interface Action extends Collected {
  readonly kind: 'action';
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly axis?: string;
  readonly sector?: string;
  readonly lead?: string;
  readonly partners: readonly string[];
  readonly level?: Level;
  readonly status?: string;
  /** A day, a month, a year; the officer's words where they are none of these: `après 2030`. */
  readonly start?: string;
  readonly end?: string;
  /** A schedule that is no period of two dates, in the officer's words. Not part of the public shape. */
  readonly schedule?: string;
  readonly budget?: Money;
  readonly funding: readonly { readonly funder: string; readonly amount: Money }[];
  /** Per year, in t CO2e, positive (CCC-055); `unit` is the core's unit, `readUnit` the source's, not part of the public shape. */
  readonly reduction?: {
    readonly value: number;
    readonly unit: string;
    readonly source: Source;
    readonly readUnit?: string;
  };
  readonly measures: readonly string[];
  readonly indicators: readonly string[];
  /** The cell of each field that has one. */
  readonly cells: Readonly<Record<string, string>>;
  /** Not part of the public shape: its doubts say it in words. */
  readonly unread?: readonly Unread[];
}

export type Measure = 'AP' | 'CP-voted' | 'CP-paid' | 'estimate';

/** One amount of one operation of an investment plan. */
export interface Investment extends Collected {
  readonly kind: 'investment';
  readonly title: string;
  readonly operation?: string;
  readonly actions: readonly { readonly action: string; readonly costShare: number; readonly climateShare?: number }[];
  readonly sector?: string;
  readonly owner?: string;
  readonly payer?: string;
  readonly funder?: string;
  readonly level?: Level;
  readonly year?: number;
  readonly nature: 'capex' | 'opex' | 'unknown';
  readonly measure?: Measure;
  readonly view?: 'total' | 'incremental';
  readonly valuation?: 'cash' | 'NPV';
  readonly priceYear?: number;
  readonly budget?: string;
  readonly amount: Money;
  readonly cells: Readonly<Record<string, string>>;
  /** A grant to another public body: the same euro in its accounts (CCC-114). Not part of the public shape. */
  readonly isTransfer?: true;
}

export type Fact = Observation | Action | Investment;

export const isObservation = (fact: Fact): fact is Observation => fact.kind === 'observation';
export const isAction = (fact: Fact): fact is Action => fact.kind === 'action';
export const isInvestment = (fact: Fact): fact is Investment => fact.kind === 'investment';
export const isUsed = ({ use }: Fact): boolean => use === 'used';
