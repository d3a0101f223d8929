import type { Severity } from './finding';
import type { Stage } from './settings';

/** What a local rule may weigh: it never blocks, since only arithmetic and blanks of the contract's own tables do. */
export type LocalLevel = Exclude<Severity, 'blocking'>;

interface LocalRule {
  /** Said beside the finding: why these people ask for it. */
  readonly why: string;
  /** A warning if absent; it may weigh differently in each stage. */
  readonly level?: LocalLevel | Readonly<Record<Stage, LocalLevel>>;
}

/** Fields of an action that may be required. */
export const REQUIRABLE = [
  'description',
  'sector',
  'lead',
  'partners',
  'status',
  'start',
  'end',
  'budget',
  'funding',
  'reduction',
  'measures',
  'indicators',
] as const;
export type Requirable = (typeof REQUIRABLE)[number];

/** A field that each action must have. */
export interface LocalField extends LocalRule {
  readonly field: Requirable;
}

/** Bounds for the figures of an indicator, in a unit; `status` and years narrow it. */
export interface LocalFigure extends LocalRule {
  readonly indicator: string;
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly status?: 'measured' | 'objective' | 'scenario';
  readonly years?: readonly [first: number, last: number];
}

/** Bounds for the budget of an action, in euros. */
export interface LocalBudget extends LocalRule {
  readonly min?: number;
  readonly max?: number;
}

/** Thresholds and required fields of an officer's own, or of the Mirror Group's: data, no code. */
export interface LocalRules {
  readonly version: 1;
  /** Whose rules they are: `Groupe miroir 2026`. */
  readonly name: string;
  readonly fields?: readonly LocalField[];
  readonly figures?: readonly LocalFigure[];
  readonly budgets?: readonly LocalBudget[];
}

/** What a local rule weighs in a stage. */
export const levelIn = ({ level = 'warning' }: LocalRule, stage: Stage): LocalLevel =>
  typeof level === 'string' ? level : level[stage];

/** The bound that a value passes, and on which side; `null` within them. */
export function passedBound(
  value: number,
  { min, max }: { readonly min?: number; readonly max?: number },
): { readonly bound: number; readonly side: 'under' | 'over' } | null {
  if (min !== undefined && value < min) return { bound: min, side: 'under' };
  return max !== undefined && value > max ? { bound: max, side: 'over' } : null;
}
