import type { CellAt } from './cell';

/** Who decided: the engine by itself, the workbook's memory of last year, or a person now. */
export type DecidedBy = 'engine' | 'memory' | 'person';

/**
 * What a label means. `meaning` is a prefixed identifier: `sector:residentiel`, `indicator:ghg-total`, `year:2019:measured`,
 * `unit:kt CO2e`, `field:title`, `total`, `perimeter:epci`, `ignore`, or `unknown`.
 */
export interface MappingEntry {
  readonly recognition: string;
  readonly at: CellAt;
  readonly label: string;
  readonly meaning: string;
  readonly confidence: number;
  readonly reason: string;
  readonly runnerUp?: string;
  readonly decidedBy: DecidedBy;
}

export type Mapping = readonly MappingEntry[];
