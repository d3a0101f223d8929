import type { StandingLabel } from '../../domain/standingTable';
import { type Interval, minus, notBelowZero, ratio, sumOf } from './interval';
import { cellIn, isFigure, rounded, type Table, type TableFigure } from './table';

/** How a column of a gap table follows from two others (CCC-030 to CCC-032). */
export interface GapStep {
  readonly result: string;
  readonly first: string;
  readonly second: string;
  /** What is taken away as well. */
  readonly third?: string;
  readonly isFloored?: true;
}

export interface GapForm {
  readonly id: 'G1' | 'G1e' | 'G2' | 'G3';
  /** The column that the shares of residual emissions and of the target are of. */
  readonly baseline: string;
  /** The column of what is to be reduced, and the column of what is left. */
  readonly target: 'target' | 'reduction';
  readonly left: 'residual' | 'remaining' | 'offsetting';
  readonly steps: readonly GapStep[];
}

/** The forms of the gap table, by the table that holds them (domain/ccc-tables.md, module A-2). */
const forms: Readonly<Record<string, GapForm>> = {
  'A-2.3': {
    id: 'G1',
    baseline: 'baseline',
    target: 'target',
    left: 'residual',
    steps: [
      { result: 'target', first: 'baseline', second: 'residual' },
      { result: 'gap', first: 'target', second: 'existing' },
    ],
  },
  'A-2.2': {
    id: 'G2',
    baseline: 'baseline',
    target: 'target',
    left: 'residual',
    steps: [
      { result: 'gap', first: 'target', second: 'existing' },
      { result: 'residual', first: 'baseline', second: 'target' },
    ],
  },
  'A-2.3-model': {
    id: 'G1e',
    baseline: 'bau',
    target: 'reduction',
    left: 'offsetting',
    steps: [{ result: 'gap', first: 'bau', second: 'offsetting', third: 'reduction', isFloored: true }],
  },
  'A-2.1': {
    id: 'G3',
    baseline: 'bau',
    target: 'reduction',
    left: 'remaining',
    steps: [
      { result: 'remaining', first: 'bau', second: 'reduction' },
      { result: 'gap', first: 'remaining', second: 'offsetting', isFloored: true },
    ],
  },
};

export const gapFormOf = ({ id }: Table): GapForm | null => forms[id] ?? null;

/** Amounts of a gap that stand a second time in a table that people typed: a second scenario. A second baseline is none. */
export const scenariosIn = ({ id, standing }: Table): readonly StandingLabel[] =>
  forms[id] === undefined
    ? []
    : (standing?.again ?? []).filter((one) => !one.id.endsWith('-share') && one.id !== forms[id]?.baseline);

/** A figure of a table by its row and column; `null` when it is blank or a notation key. */
export function figureIn(table: Table, row: string, column: string): TableFigure | null {
  const cell = cellIn(table, row, column);
  return isFigure(cell) ? cell : null;
}

/** What a step of the form gives in a row; `null` where one of its figures is not there. */
export function stepIn(table: Table, row: string, { first, second, third, isFloored }: GapStep): Interval | null {
  const a = figureIn(table, row, first);
  const less = [second, ...(third === undefined ? [] : [third])].map((column) => figureIn(table, row, column));
  if (a === null || !less.every((one) => one !== null)) return null;
  const difference = minus(rounded(a), sumOf(less.map(rounded)));
  return isFloored === true ? notBelowZero(difference) : difference;
}

/** Reductions that column 4 wants and column 5 does not bring, on the total: signed; `null` when either is not there. */
export function uncoveredIn(table: Table): Interval | null {
  const [gap, plan] = [figureIn(table, 'total', 'gap'), figureIn(table, 'total', 'plan')];
  return gap === null || plan === null ? null : minus(rounded(gap), rounded(plan));
}

/** What is left in 2030 on the total, and which part of it no action covers: `null` while the plan's reductions are not known. */
export interface Left {
  readonly cell: TableFigure;
  readonly baseline: TableFigure;
  readonly all: Interval;
  readonly uncovered: Interval | null;
}

/**
 * G1: residual emissions; G2: with them, what column 5 does not bring of column 4; G3: remaining emissions;
 * G1e: what is offset, and the gap.
 * `null` where the table has not the figures.
 */
export function leftIn2030(table: Table): Left | null {
  const form = gapFormOf(table);
  if (form === null) return null;
  const cell = figureIn(table, 'total', form.left);
  const baseline = figureIn(table, 'total', form.baseline);
  if (cell === null || baseline === null) return null;
  if (form.id === 'G3') {
    const gap = figureIn(table, 'total', 'gap');
    return { cell, baseline, all: rounded(cell), uncovered: gap === null ? null : rounded(gap) };
  }
  if (form.id === 'G1e') {
    const gap = figureIn(table, 'total', 'gap');
    return gap === null ? null : { cell, baseline, all: sumOf([rounded(cell), rounded(gap)]), uncovered: rounded(gap) };
  }
  const signed = uncoveredIn(table);
  const uncovered = signed === null ? null : notBelowZero(signed);
  return { cell, baseline, all: uncovered === null ? rounded(cell) : sumOf([rounded(cell), uncovered]), uncovered };
}

/** Residual emissions are at most a fifth of the baseline: footnote 1 of the template, after the Mission's Info Kit. */
export const MOST_RESIDUAL = 0.2;

/** Whether more is left in 2030 than the Mission allows, whatever the rounding. */
export function isTooMuchLeft({ all, baseline }: Left): boolean {
  const share = ratio(all, rounded(baseline));
  return share !== null && share.low > MOST_RESIDUAL;
}
