import type { Level } from './fact';
import type { Language } from './message';

export type Stage = 'draft' | 'ready';
export type GapForm = 'G1' | 'G2' | 'G3';

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
  readonly actionPlan: 'V1' | 'V2';
  readonly investmentPlan: 'early' | 'late';
  readonly commitments: 'V1' | 'V2';
  readonly gapForm: GapForm;
  readonly costs: 'HT' | 'TTC' | 'source';
  readonly language: Language;
  readonly stage: Stage;
  readonly isValuesOnly: boolean;
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
