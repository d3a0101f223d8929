import type { CityAsk, CityChapter, CityContract, CityFinding, CityOrigin, CityTerritory } from './cities';
import type { CityChange } from './cityChange';
import type { Apart, Basis, CityFigure } from './cityFigure';
import type { Level, TaxBasis } from './fact';
import type { Severity } from './finding';

/** Inhabitants that figures are divided by, and where they were counted. */
export interface CityPopulation {
  readonly value: number;
  /** The census, for all cities the same; or the file's own word, where the catalogue knows no better. */
  readonly from: 'census' | 'file';
  readonly year?: number;
}

/** What is to be known of a file before it is read beside others. */
export type CityRemark =
  /** The list of laureates names the other of the two territories: this one is shown, and is not the laureate. */
  | 'other-territory'
  /** The list says the name of the city and the metropolis carries it: to be confirmed. */
  | 'ambiguous-name'
  | 'not-a-laureate'
  /** Neither settings nor figures say whose it is: the heads of its sheets do, or the name of the file alone. */
  | 'named-by-sheets'
  | 'named-by-file'
  | 'declared'
  | 'draft'
  | 'no-population';

/** A column of the comparison: a city whose file was received. */
export interface ComparedCity {
  /** Rank, from 0: what figures name their city by. */
  readonly city: number;
  readonly name: string;
  readonly file: string;
  readonly origin: CityOrigin;
  readonly kind?: 'final' | 'draft';
  /** The day it was validated. */
  readonly on?: string;
  readonly territory: CityTerritory;
  readonly laureate?: string;
  readonly isLaureate: boolean;
  readonly remarks: readonly CityRemark[];
  readonly contract: CityContract;
  readonly population?: CityPopulation;
  readonly chapters: readonly CityChapter[];
  readonly counts: Readonly<Record<Severity | 'justified', number>>;
  readonly coverage?: { readonly asked: number; readonly answered: number };
  readonly hasFindings: boolean;
}

/** Why a file is left out; the others are consolidated all the same. */
export type CityRefusal =
  /** A territory that was received already: which file was kept. */
  | { readonly kind: 'twice'; readonly file: string; readonly kept: string; readonly name: string }
  /** A pack of a territory whose later one is counted. */
  | { readonly kind: 'earlier'; readonly file: string; readonly kept: string; readonly name: string }
  /** Its name and its identifiers are of two territories. */
  | { readonly kind: 'wrong-city'; readonly file: string; readonly name: string; readonly other: string }
  | { readonly kind: 'no-table'; readonly file: string }
  /** Neither settings, nor perimeters, nor its own name say of which city it is. */
  | { readonly kind: 'no-city'; readonly file: string }
  /** Neither a pack nor a workbook that we read, by its name and by its bytes. */
  | { readonly kind: 'other-format'; readonly file: string }
  /** The sentence of whoever opened the file. */
  | { readonly kind: 'unread'; readonly file: string; readonly sentence: string };

/** A figure of a city, by its rank. */
export interface SideFigure extends CityFigure {
  readonly city: number;
}

/** Figures of one subject on one basis, side by side. */
export interface SideRow {
  readonly basis: Basis;
  readonly figures: readonly SideFigure[];
  /** Of the first row of the subject, the one with most cities: none. */
  readonly apart: readonly Apart[];
}

/** A sum over cities: each tonne once, each euro once. */
export interface SideTotal {
  readonly value: number;
  readonly basis: Basis;
  readonly figures: readonly SideFigure[];
  /** Cities that lie within a territory that is counted: their tonnes are its tonnes, and are not added. */
  readonly inside: readonly number[];
  /** Amounts taken off: an operation that a city and its metropolis both write is the same euro (CCC-114). */
  readonly twice: readonly Operation[];
}

/** An operation of a city's plan, by its plain title: what tells that two cities write the same one. */
export interface Operation {
  readonly city: number;
  /** What is counted: `capex`, `municipality`. */
  readonly measure: string;
  /** Field of action. */
  readonly part: string;
  readonly title: string;
  readonly taxBasis: TaxBasis;
  /** Euros. */
  readonly value: number;
}

/** A subject of the comparison: its rows, the one that most cities share first. */
export interface SideSubject {
  readonly subject: string;
  readonly rows: readonly SideRow[];
  /** Cities that have a word in place of a figure. */
  readonly missing: readonly SideFigure[];
  readonly total?: SideTotal;
}

/** An ask, a barrier or a lever, and the levels that it is addressed to. */
export interface ComparedAsk extends CityAsk {
  readonly city: number;
  readonly levels: readonly Level[];
}

/** Who does what: decides, pays, delivers. */
export type Role = 'decides' | 'pays' | 'delivers';
export const ROLES: readonly Role[] = ['decides', 'pays', 'delivers'];

/** Actions, and euros by tax basis, of one city at one level in one role; no level where the file does not say it. */
export interface LevelCount {
  readonly city: number;
  readonly role: Role;
  readonly level?: Level;
  readonly actions: number;
  readonly euros: readonly { readonly taxBasis: TaxBasis; readonly value: number }[];
}

/** Several cities, read side by side. */
export interface Consolidation {
  readonly cities: readonly ComparedCity[];
  /** Laureates of whom no file is there, by identifier. */
  readonly notReceived: readonly string[];
  readonly refused: readonly CityRefusal[];
  readonly subjects: readonly SideSubject[];
  readonly asks: readonly ComparedAsk[];
  readonly levels: readonly LevelCount[];
  readonly findings: readonly (CityFinding & { readonly city: number })[];
  /** What moved since the pack before of a city. */
  readonly changes: readonly (CityChange & { readonly city: number })[];
}
