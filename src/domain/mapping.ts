import type { CellAt } from './cell';
import type { Signature } from './signature';

/** Who decided: the engine by itself, the workbook's memory of last year, or a person now. */
export type DecidedBy = 'engine' | 'memory' | 'person';

/**
 * What a label means. `meaning` is a prefixed identifier: `sector:residentiel`, `indicator:ghg-total`, `year:2019:measured`,
 * `year:2030:scenario:existing-strategies`, `carrier:gas`, `family:energy`, `unit:ktCO2e/an`, `tax:HT`, `field:title`, `money:CP-voted:2024` (see `moneyMeaning`), `total`,
 * `total:gross`, `total:net`, `subtotal`, `per-person`, `perimeter:epci:200000008`, `version:V2024`, `producer:…`, `gwp:AR5`, `scope:1`, `scope:all`, `ignore`, or
 * `unknown` (alone or after a prefix: `unit:unknown`); on a cell of ours changed by hand, `cell:typed` or `cell:computed`. A person may add `value:1234`,
 * `fact:keep` or `fact:ignore` on the cell of one figure or of one action's title, and `unit:…` on any heading; of a whole table `table:ignore`,
 * `table:read` or `table:keep` on any of its cells, of all tables of a sheet `sheet:ignore` or `sheet:read`.
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
  /** Of what a person decided: when, and by whom where that was told. */
  readonly signed?: Signature;
}

export type Mapping = readonly MappingEntry[];
