import type { CellAt } from './cell';

/**
 * Where a text is in its other language: not written; written, but the text has changed since; written for this text. A text is
 * what a person wrote or a source says: never a figure, nor the template's own words.
 */
export type TranslationState = 'to-translate' | 'to-review' | 'translated';

/** What a cell of translation is the translation of. */
export interface Translation {
  /** The text as it is now. */
  readonly of: string;
  readonly state: TranslationState;
  /** The text that it was written for, as a short sum: tells that the text has changed since. */
  readonly madeFrom?: string;
  /** Taken from where the same text is translated, in this contract or by the catalogue. */
  readonly isRepeated?: true;
}

/** A text of the contract with its translation: what a translator works on. */
export interface TextPair {
  /** Stable: the table, its row, its column. */
  readonly key: string;
  readonly table: string;
  /** Where the translation stands in the plan. */
  readonly at: CellAt;
  /** Row and column in the table's own words. */
  readonly row: string;
  readonly column: string;
  readonly source: string;
  readonly translation: string;
  readonly state: TranslationState;
  readonly isRepeated: boolean;
}

/** How many texts wait for their translation, and how many translations for a new reading. */
export interface TranslationCount {
  readonly toTranslate: number;
  readonly toReview: number;
}

/** A line of a translator's file that is not taken. */
export interface RefusedLine {
  /** As a spreadsheet counts them, from 1. */
  readonly line: number;
  readonly key: string;
  readonly reason: 'unknown-key' | 'text-changed' | 'blank' | 'error-value' | 'twice';
}

/** Translations given now, by the key of their text: they take the place of what stands. */
export type GivenTexts = ReadonlyMap<string, string>;

export const noTexts: GivenTexts = new Map();
