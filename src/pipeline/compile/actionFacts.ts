import { type Field, fields, rowOfSector, sectorWords } from '../../catalogue/tables/fields';
import type { Action, Money } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Amount } from './figure';

/** The stable key of an action's row. */
export const actionKey = ({ id }: Action): string => `action:${id}`;

/** An action's yearly reduction as a figure; `null` when it has none. */
export const reductionOf = ({ reduction }: Action): Amount | null =>
  reduction === undefined || !Number.isFinite(reduction.value)
    ? null
    : { source: reduction.source, value: reduction.value, unit: reduction.unit, ...readUnitOf(reduction) };

const readUnitOf = ({ readUnit }: NonNullable<Action['reduction']>) => (readUnit === undefined ? {} : { readUnit });

/** An amount of money as a figure, in euros. */
export const moneyAmount = ({ source, value, read }: Money): Amount => ({
  source,
  value,
  unit: '€',
  readUnit: read.unit,
});

/** The PCAET sector that an action names, by its identifier or a known word; `null` when it names none that we know. */
export function sectorOf({ sector }: Action): string | null {
  if (sector === undefined) return null;
  if (sector in rowOfSector) return sector;
  return sectorWords[plain(sector)] ?? null;
}

/**
 * The field of action, by the action's sector, else by the words of its axis. `null`, to be confirmed, when nothing
 * tells or when the axis speaks of two fields.
 */
export function fieldOf(action: Action): Field | null {
  const sector = sectorOf(action);
  const bySector = fields.filter(({ sectors }) => sectors.some((known) => known === sector));
  const [field] = bySector;
  if (field !== undefined) return field;
  const words = plain(action.axis ?? '').split(/[^a-z0-9]+/);
  const byWords = fields.filter(({ words: known }) =>
    known.some((start) => words.some((word) => word.startsWith(start))),
  );
  return byWords.length === 1 ? (byWords[0] ?? null) : null;
}

/** Fields in the template's order, actions without a field last; within a field, the order of the source. */
export function byField(
  actions: readonly Action[],
): readonly { readonly action: Action; readonly field: Field | null }[] {
  const known = actions.map((action) => ({ action, field: fieldOf(action) }));
  const groups = [...fields, null].map((field) => known.filter((one) => one.field === field));
  return groups.flat();
}
