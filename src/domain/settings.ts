import type { ExchangeDecision } from './crosswalk';
import type { Level } from './fact';
import type { LocalRules } from './localRules';
import type { Language } from './message';
import type { ReaderRemark } from './remarks';

export type Stage = 'draft' | 'ready';
export type GapForm = 'G1' | 'G1e' | 'G2' | 'G3';

/** A decision on the crosswalk from a PCAET to the contract's inventory, the only one that fills tables. */
export interface ContractExchange extends Omit<ExchangeDecision, 'when'> {
  readonly from: 'PCAET';
  readonly to: 'CRF';
}

/** Settings of the contract (design, section 3). Command line over stored over found. */
export interface Settings {
  readonly territory?: {
    readonly name?: string;
    readonly level: Level;
    readonly siren?: string;
    readonly insee?: string;
  };
  /** Absent: the most recent year from 2018 to 2019 that every sector has, else the most complete one; said in the steps. */
  readonly baselineYear?: number;
  readonly targetYear: number;
  /** The year of the budget under way. Absent: told by budget exports or by what a plan says was paid; else nobody's budget has a year. */
  readonly budgetYear?: number;
  readonly actionPlan: 'V1' | 'V2';
  readonly investmentPlan: 'early' | 'late';
  readonly commitments: 'V1' | 'V2';
  readonly gapForm: GapForm;
  readonly costs: 'HT' | 'TTC' | 'source';
  readonly language: Language;
  /** Of what people and sources write, the first, and of its translation beside it, the second; one language, and no translation, if absent. */
  readonly languages?: readonly Language[];
  readonly stage: Stage;
  readonly isValuesOnly: boolean;
  /** Targets that no source gives are computed between the two around them, and marked; never if absent. */
  readonly interpolate?: boolean;
  /** Where the officer sends a PCAET sector in the contract's inventory, in place of the crosswalk. */
  readonly exchanges?: readonly ContractExchange[];
  /** Thresholds and required fields of the city's own, or of the Mirror Group's. */
  readonly localRules?: LocalRules;
  /** What readers remarked on the last pack, to be answered. */
  readonly remarks?: readonly ReaderRemark[];
  /** Tables of the template that hold nothing here, by identifier: why. */
  readonly tables?: Readonly<Record<string, TableSaid>>;
  /** A person's words on a chapter, and who validated it, by its key. */
  readonly chapters?: Readonly<Record<string, ChapterSaid>>;
  /** Who validated the whole contract's tables. */
  readonly validated?: Validated;
}

/** A table with nothing in it: it does not apply, or it is written elsewhere in the contract. */
export type TableSaid =
  | { readonly state: 'not-applicable'; readonly reason: string }
  | { readonly state: 'elsewhere'; readonly page: string };

/** What is said of a chapter before it is sent. */
export interface ChapterSaid {
  readonly words?: string;
  readonly validated?: Validated;
}

/** Who validated, if named, and the day, as it is stored: `2026-03-14`. */
export interface Validated {
  readonly by?: string;
  readonly on: string;
}

export const defaultSettings: Settings = {
  targetYear: 2030,
  actionPlan: 'V2',
  investmentPlan: 'late',
  commitments: 'V2',
  gapForm: 'G2',
  costs: 'source',
  language: 'fr',
  stage: 'draft',
  isValuesOnly: false,
};

/** The language that content is written in and the one that it is translated into; `null` when the contract has one language. */
export function languagePair({
  languages = [],
}: Pick<Settings, 'languages'>): { readonly from: Language; readonly to: Language } | null {
  const [from, to] = languages;
  return from === undefined || to === undefined || from === to ? null : { from, to };
}
