import type { AskKind } from './cities';
import type { Apart, Basis, CityFigure } from './cityFigure';
import type { CityRefusal, ComparedCity, Role } from './consolidation';
import type { Level, TaxBasis } from './fact';
import type { Severity } from './finding';
import type { Bilingual } from './message';

/** Files up to this number are read side by side, a column for each; more of them make a survey, which nobody could read in columns. */
export const MOST_SIDE_BY_SIDE = 100;

/** The figure at one end of a spread: whose it is, and the cell that it leads back to. */
export interface EndFigure {
  /** Rank of the city. */
  readonly city: number;
  readonly value: number;
  readonly sheet: string;
  readonly address: string;
}

/** How the figures of many cities spread, one for each city. Quartiles lie between two figures as `QUARTILE.INC` of Excel has them. */
export interface Spread {
  readonly cities: number;
  readonly lowest: EndFigure;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly highest: EndFigure;
}

/** Figures of one subject on one basis. */
export interface SurveyRow {
  readonly basis: Basis;
  /** Of the first row of the subject: none. */
  readonly apart: readonly Apart[];
  readonly spread: Spread;
  /** The same figures over inhabitants, of the cities whose number is known. */
  readonly perInhabitant?: Spread;
}

/** A subject of the survey: its rows, the one of most cities first. */
export interface SurveySubject {
  readonly subject: string;
  readonly rows: readonly SurveyRow[];
  /** Words in place of a figure, and how many cities say each. */
  readonly missing: readonly { readonly key: NonNullable<CityFigure['missing']>; readonly cities: number }[];
  /** Sum over cities, each tonne and each euro once: how many are counted, lie within another, and operations taken off. */
  readonly total?: { readonly value: number; readonly cities: number; readonly inside: number; readonly twice: number };
}

/** Actions and euros of all cities at one level in one role. */
export interface LevelSum {
  readonly role: Role;
  readonly level?: Level;
  readonly cities: number;
  readonly actions: number;
  readonly euros: readonly { readonly taxBasis: TaxBasis; readonly value: number }[];
}

/** Barriers, levers or asks addressed to one level; to none that is said. */
export interface AskSum {
  readonly kind: AskKind;
  readonly level?: Level;
  readonly cities: number;
  readonly asks: number;
}

/** A chapter of the contract over all cities: their states, and what their files count. */
export interface ChapterSum {
  readonly key: string;
  readonly title: Bilingual;
  readonly cities: number;
  readonly ready: number;
  readonly open: number;
  readonly blocked: number;
  /** Tables written and empty; wanted cells that are blank; findings that block. */
  readonly written: number;
  readonly empty: number;
  readonly missing: number;
  readonly blocking: number;
}

/** Open findings of one rule, of the files that list theirs. */
export interface RuleSum {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly cities: number;
  readonly findings: number;
}

/** Many cities, read by their statistics. */
export interface Survey {
  readonly cities: readonly ComparedCity[];
  /** Laureates of whom no file is there, by identifier. */
  readonly notReceived: readonly string[];
  readonly refused: readonly CityRefusal[];
  readonly subjects: readonly SurveySubject[];
  readonly levels: readonly LevelSum[];
  readonly asks: readonly AskSum[];
  readonly chapters: readonly ChapterSum[];
  readonly rules: readonly RuleSum[];
}
