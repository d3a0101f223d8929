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

/** One indicator of the common core, and its equivalents in the frameworks (common-core.csv). */
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
  /** Identifiers in TETE (CAE, ECi, CRTE) that mean the whole of it, the main one first. */
  readonly tete: readonly string[];
  /** Identifiers in TETE that are parts of it: never its value alone. */
  readonly parts?: readonly string[];
  /** Number in the Cit'ergie workbooks of 2018 to 2023. */
  readonly citergie?: string;
  /** Column of the PCAET deposit; `{period}` is 1 diagnosis, 2 2021, 3 2026, 4 or 6 2030, 5 or 7 2050. */
  readonly deposit?: string;
  /** Tagged CAE, CRTE and PCAET at once. */
  readonly isInThree?: true;
  readonly name: Bilingual;
  /** Where the Climate City Contract asks for it. */
  readonly ccc?: string;
  readonly aggregation?: string;
  readonly unitNote?: string;
  readonly note?: string;
}
