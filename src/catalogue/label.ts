import type { Language } from '../domain/message';

/** Where a label was read. `variant` and `core` were written by us from usual spellings, all others were seen. */
export type LabelSource =
  | 'tete-2026'
  | 'tete'
  | 'tete-plan-template'
  | 'tete-plan-export'
  | 'tete-indicator-export'
  | 'citergie-2021'
  | 'citergie'
  | 'eci-2023'
  | 'crte-2021'
  | 'pcaet-deposit'
  | 'open-data'
  | 'core'
  | 'variant';

/** Labels that mean one target, as officers and frameworks write them. */
export interface LabelGroup {
  readonly target: string;
  readonly source: LabelSource;
  readonly lang: Language;
  readonly labels: readonly string[];
  /** Known word for word only: `Total GES` is a total row, `GES nets` is not one that looks like it. */
  readonly isExactOnly?: true;
}

/** A label and what it means. */
export interface LabelEntry {
  readonly target: string;
  readonly label: string;
  /** The language that it is written in. */
  readonly lang: Language;
  readonly isExactOnly?: true;
}

/** One entry per label; the first target of a label comes first. */
export const entriesOf = (groups: readonly LabelGroup[]): readonly LabelEntry[] =>
  groups.flatMap(({ target, lang, labels, isExactOnly }) =>
    labels.map((label) => ({ target, label, lang, ...(isExactOnly === true && { isExactOnly }) })),
  );
