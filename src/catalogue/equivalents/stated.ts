import type { Equivalent, Framework } from '../../domain/equivalent';
import type { UnitId } from '../../domain/unit';

/** Equivalents by indicator of the common core. */
export type EquivalentsById = Readonly<Record<string, readonly Equivalent[]>>;
type More = Partial<Pick<Equivalent, 'framework' | 'unit' | 'sign' | 'needs' | 'note'>>;

const OWNERS: Readonly<Record<string, Framework>> = {
  cae: 'tete-cae',
  eci: 'tete-eci',
  crte: 'tete-crte',
  te: 'tete-common',
};

/** TETE's identifiers, 2026 edition: the prefix tells the referential that owns one. */
export const teteIn =
  (unit: UnitId) =>
  (identifier: string, more: More = {}): Equivalent => {
    const framework = OWNERS[identifier.split('_')[0] ?? ''] ?? 'tete-other';
    return { framework, edition: '2026', identifier, relation: 'same', unit, ...more };
  };

/** CRTE identifiers of 2021; `now`: the TETE indicator that replaced one since. */
export const crteIn =
  (unit: UnitId) =>
  (identifier: string, now?: string, more: More = {}): Equivalent => {
    const fate = now === undefined ? ({ relation: 'same' } as const) : ({ relation: 'merged-into', now } as const);
    return { framework: 'crte-2021', edition: '2021', identifier, ...fate, unit, ...more };
  };

const listed =
  (framework: Framework, edition: string) =>
  (unit: UnitId) =>
  (identifier: string, more: More = {}): Equivalent => ({
    framework,
    edition,
    identifier,
    relation: 'same',
    unit,
    ...more,
  });

/** Numbers of the Cit'ergie indicator workbooks, 2018 to 2021. */
export const citergieIn = listed('citergie', '2021');

/** Columns of the PCAET deposits, V2. */
export const depositIn = listed('pcaet-deposit', 'V2');

/** NetZeroCities Comprehensive Indicator Sets, as published contracts quote them. */
export const indicatorIn = listed('ccc-indicator', 'NZC');

/** Rows of the contract's tables, Action Plan V2: `A-1.3:buildings` (A-1.4 in V1). */
export const tableIn = listed('ccc-table', 'V2');

/** Theirs is a part of ours: never its value alone. */
export const partOfOurs = (theirs: Equivalent): Equivalent => ({ ...theirs, relation: 'part-of', whole: 'core' });

/** Ours is a part of theirs: to be added to the other parts. */
export const partOfTheirs = (theirs: Equivalent): Equivalent => ({
  ...theirs,
  relation: 'part-of',
  whole: 'framework',
});

/** The columns `head_1_tail`, `head_2_tail`… that make one of our figures together: the deposit has no total column. */
export const columnsOfOurs = (
  columns: readonly number[],
  column: (code: number) => Equivalent,
): readonly Equivalent[] => columns.map((code) => partOfOurs(column(code)));
