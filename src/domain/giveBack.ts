import type { Framework } from './equivalent';
import type { Observation, Status } from './fact';

/** Whom figures are given back to. */
export const RECIPIENTS = ['tete', 'pcaet', 'crte'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** A figure of the contract's work that a framework lacks, or holds otherwise, in its own unit and under its own identifier. */
export interface GivenBack {
  readonly to: Recipient;
  readonly framework: Framework;
  /** In the framework's list: `cae_1.k`, `PEC_GES_3_1`, `crte_1.1`. */
  readonly identifier: string;
  /** As the framework prints them. */
  readonly title: string;
  readonly printedUnit: string;
  readonly indicator: string;
  readonly year: number;
  readonly status: Status;
  readonly value: number;
  /** From the core's unit to theirs. */
  readonly factor: number;
  readonly from: Observation & { readonly value: number };
  /** What the framework's own table holds, where it says otherwise; in its unit. */
  readonly theirs?: { readonly value: number; readonly at: Observation };
}
