import type { UnitId } from '../domain/unit';
import type { Bilingual } from '../domain/message';

/**
 * What an indicator speaks of. Within `ghg`, `energy`, `air-*`, sectors tell indicators apart; within `energy`,
 * carriers too.
 */
export type Family =
  | 'ghg'
  | 'energy'
  | 'renewable'
  | 'air-nox'
  | 'air-pm10'
  | 'air-pm25'
  | 'air-covnm'
  | 'air-so2'
  | 'air-nh3'
  | 'sequestration'
  | 'mobility'
  | 'buildings'
  | 'capacity'
  | 'waste'
  | 'land-and-water'
  | 'territory';

/**
 * One indicator of the common core (common-core.csv). What it is called elsewhere stands in `equivalents`, what ties it to
 * others in `formulas`, what to know in `bases`, `warnings` and `remarks`.
 */
export interface Indicator {
  readonly id: string;
  readonly family: Family;
  /** The core's unit: what every value is converted to. */
  readonly unit: UnitId;
  readonly sector?: string;
  readonly carrier?: string;
  /** Of which it is a part. A parent is never the sum of its children plus itself. */
  readonly parent?: string;
  /** Which way is better, where the source says so. */
  readonly direction?: 'up' | 'down';
  readonly name: Bilingual;
}
