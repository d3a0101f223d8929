import type { Bilingual } from './message';
import { convert, isConvertible, type UnitId } from './unit';

/**
 * What figures are known under elsewhere. TETE's list is one; its parts are told by the referential that owns the
 * identifier: `tete-other` holds what no referential owns, open data and local sets.
 */
export type Framework =
  | 'tete-cae'
  | 'tete-eci'
  | 'tete-crte'
  | 'tete-common'
  | 'tete-other'
  | 'crte-2021'
  | 'citergie'
  | 'pcaet-deposit'
  | 'ccc-indicator'
  | 'ccc-table';

/**
 * `same`: one figure under two names. `merged-into`: the same, and the framework has since replaced the identifier by
 * `now`. `part-of`: one holds the other; `whole` says which.
 */
export type Relation = 'same' | 'merged-into' | 'part-of';

/**
 * What multiplying cannot give: the inhabitants of the year, whether a figure is of one year or of several, or the unit
 * where the framework prints a wrong one or counts another thing.
 */
export type Need = 'population' | 'period' | 'unit';

/** An identifier of a framework, as the catalogue states it for one indicator of the common core. */
export interface Equivalent {
  readonly framework: Framework;
  readonly edition: string;
  /** As in the framework's list; in a deposit column, `{period}` stands for the period's code. */
  readonly identifier: string;
  readonly relation: Relation;
  /** With `part-of`: the side that holds the other. */
  readonly whole?: 'core' | 'framework';
  /** With `merged-into`: the identifier that took its place. */
  readonly now?: string;
  /** The unit that the framework asks. */
  readonly unit: UnitId;
  /** −1 where the framework counts as negative what the core counts as positive. */
  readonly sign?: -1;
  readonly needs?: Need;
  readonly note?: Bilingual;
}

/**
 * The multiplier from the core's unit to the framework's: core × factor = framework. `ghg-total` (tCO2e) to `cae_1.a`
 * (ktCO2e) is 0.001. `null` where more than a multiplication is needed: {@link Equivalent.needs} says what.
 */
export function factorOf({ unit, sign, needs }: Equivalent, core: UnitId): number | null {
  if (needs !== undefined || !isConvertible(core, unit)) return null;
  return convert(sign ?? 1, core, unit);
}

/** A value of the core said as the framework asks it, exact in decimals; `null` as for {@link factorOf}. */
export function toFramework(value: number, equivalent: Equivalent, core: UnitId): number | null {
  const { unit, sign } = equivalent;
  return factorOf(equivalent, core) === null ? null : convert((sign ?? 1) * value, core, unit);
}

/** A value typed in the framework's workbook, in its unit, said in the core's unit; the reverse of {@link toFramework}. */
export function fromFramework(value: number, equivalent: Equivalent, core: UnitId): number | null {
  const { unit, sign } = equivalent;
  return factorOf(equivalent, core) === null ? null : convert((sign ?? 1) * value, unit, core);
}
