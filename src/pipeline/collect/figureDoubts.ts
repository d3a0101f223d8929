import { sectorById } from '../../catalogue/sectors';
import { type Status, SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { remembered } from '../../domain/remember';
import { dimensionOf, isConvertible } from '../../domain/unit';
import { isOfPollutants } from '../reading/family';
import { said } from './decided';
import { type DoubtSeen, type FigureSeen, joined, NONE } from './figure';
import type { Identity } from './meant';

/** What a figure rests on: the entries of the mapping without which it would be nobody's, of no year, or of nothing. */
export interface Rests {
  readonly label: MappingEntry;
  readonly heading: MappingEntry;
  /** What says what is measured, and what the table's title says of it. */
  readonly families: readonly (MappingEntry | undefined)[];
  readonly perimeter: MappingEntry | undefined;
  /** What says the unit, when the cell does not. */
  readonly unit: MappingEntry | undefined;
  /** Which edition of the inventory, or which reckoning, where something says it. */
  readonly version: MappingEntry | undefined;
  /** Which of several plans, where it is not sure. */
  readonly plan: MappingEntry | undefined;
}

/** A figure is as sure as the least sure of what it rests on (promise 4): the one law, whatever made an entry unsure. */
export function surenessOf({ label, heading, families, perimeter, unit, version, plan }: Rests): number {
  let least = Math.min(label.confidence, heading.confidence, perimeter?.confidence ?? 1, unit?.confidence ?? 1);
  least = Math.min(least, version?.confidence ?? 1, plan?.confidence ?? 1);
  for (const family of families) least = Math.min(least, family?.confidence ?? 1);
  return least;
}

/** Why a figure is asked, for each entry that it rests on without being sure of it. */
export function restDoubts({ label, heading, families, perimeter, version, plan }: Rests): readonly DoubtSeen[] {
  const family = families.find((one) => one !== undefined && one.confidence < SURE);
  return joined([
    label.confidence < SURE ? [{ code: 'label-unsure', data: { label: label.label, meaning: label.meaning } }] : NONE,
    heading.confidence < SURE ? [{ code: 'year-unsure', data: { label: heading.label } }] : NONE,
    plan === undefined ? NONE : [{ code: 'plan-unsure', data: { label: plan.label, reason: plan.reason } }],
    family === undefined ? NONE : [{ code: 'subject-unsure', data: { reason: family.reason } }],
    version === undefined || version.confidence >= SURE ? NONE : CLIMATE_CORRECTED,
    perimeter === undefined || perimeter.confidence >= SURE
      ? NONE
      : perimeter.meaning === 'perimeter:unknown'
        ? unknownPerimeter(perimeter)
        : [{ code: 'perimeter-unsure', data: { reason: perimeter.reason } }],
  ]);
}

/** Of editions, only a correction for the climate is ever unsure. */
const CLIMATE_CORRECTED: readonly DoubtSeen[] = [{ code: 'climate-corrected', data: {} }];

/** Whose figure it is must be said: nothing says it, or several territories are named. One doubt for all figures of a table. */
export const unknownPerimeter = ({ reason }: Pick<MappingEntry, 'reason'>): readonly DoubtSeen[] => ofReason(reason);

const ofReason = remembered((reason): readonly DoubtSeen[] => [{ code: 'perimeter-unknown', data: { reason } }]);

/** What is read, in which unit, for which moment and core unit. */
interface Read {
  readonly figure: FigureSeen;
  readonly unit: string | undefined;
  readonly fits: string | null;
  readonly core: string;
  readonly status: Status;
  /** The entry that says the unit, when the cell does not. */
  readonly entry: MappingEntry | undefined;
  /** Whether that entry speaks for a whole table or column, and the row names an indicator of its own. */
  readonly isOwnIndicator: boolean;
}

/** A unit that nothing says, that cannot measure the indicator, or that is not sure; a target in % is a reduction (trap 36). */
export function unitDoubts({ figure, unit, fits, core, status, entry, isOwnIndicator }: Read): readonly DoubtSeen[] {
  const unread = entry?.meaning === 'unit:unknown' ? entry.label : '';
  if (unit === undefined && unread !== '') return [{ code: 'unit-unread', data: { unit: unread } }];
  if (unit === undefined) return withoutUnit(core, entry?.runnerUp);
  if (unit === '%' && fits === null && status !== 'measured')
    return [{ code: 'reduction', data: { percent: figure.value ?? 0 } }];
  if (fits === null) {
    const code = isOwnIndicator || !isSlip(unit, core) ? 'other-quantity' : 'unit-mismatch';
    return [{ code, data: { unit, expected: core } }];
  }
  return entry !== undefined && entry.confidence < SURE ? [{ code: 'unit-unsure', data: { unit } }] : NONE;
}

/** Units that people write one for another; any other that does not fit measures another thing: surfaces, inhabitants, kilometres. */
const SLIPS: readonly (readonly (string | null)[])[] = [
  ['ghg', 'energy', 'mass', 'carbon'],
  ['area', 'land-take'],
];
const isSlip = (unit: string, core: string): boolean =>
  SLIPS.some((dimensions) => dimensions.includes(dimensionOf(unit)) && dimensions.includes(dimensionOf(core)));

/** Nothing says the unit, or the title says one that measures something else. */
const withoutUnit = (expected: string, other: string | undefined): readonly DoubtSeen[] =>
  other === undefined ? UNKNOWN_UNIT : [{ code: 'unit-other', data: { unit: other.slice('unit:'.length), expected } }];

const UNKNOWN_UNIT: readonly DoubtSeen[] = [{ code: 'unit-unknown', data: {} }];

/** A unit near the figure that is not the title's, of the same kind: the nearest is kept, and it is told. */
export function differingUnits(near: MappingEntry | undefined, title: MappingEntry | undefined): readonly DoubtSeen[] {
  if (
    near === title ||
    near === undefined ||
    title === undefined ||
    near.decidedBy !== 'engine' ||
    isOfPollutants(title.label)
  )
    return NONE;
  const [unit, expected] = [said(near), said(title)];
  return unit === expected || !isConvertible(unit, expected)
    ? NONE
    : [{ code: 'unit-differs', data: { unit, expected } }];
}

/** A share between 0 and 1 without a percentage format: 0.46 is 0.46 % or 46 %, and only the officer knows (trap 14). */
const shareDoubts = (value: number): readonly DoubtSeen[] =>
  value > 0 && value <= 1 ? [{ code: 'share', data: { text: value, value: value * 100 } }] : NONE;

/** What a figure raises by its value: a share that may be a percentage, a sink whose sign is not its table's. */
export const valueDoubts = (
  { value, unit }: FigureSeen,
  core: string,
  { indicator }: Identity,
  isAmongEmissions: () => boolean,
): readonly DoubtSeen[] =>
  joined([
    core === '%' && unit === undefined && value !== undefined ? shareDoubts(value) : NONE,
    signDoubts(indicator, value, isAmongEmissions),
  ]);

/** Several sectors under one name are asked unless decided; a carrier without an identifier of the core never counts. */
export function partDoubt(label: MappingEntry, { sector, carrier }: Identity, column?: string): DoubtSeen {
  if (sector !== undefined && carrier !== undefined) return { code: 'sector-and-carrier', data: {} };
  if (sector === undefined) {
    const both = column === undefined ? label.label : `${label.label} / ${column}`;
    return { code: 'no-core-id', data: { label: both } };
  }
  const parts = (sectorById.get(sector)?.parts ?? []).join(' + ');
  return { code: label.decidedBy === 'engine' ? 'composite' : 'together', data: { label: label.label, parts } };
}

/** A sink whose sign is not the one of its table (rule 10 of the common core); soils that are built on do emit. */
function signDoubts(
  indicator: string,
  value: number | undefined,
  isAmongEmissions: () => boolean,
): readonly DoubtSeen[] {
  if (!indicator.startsWith('sequestration-') || value === undefined) return NONE;
  if (isAmongEmissions()) return value > 0 ? [{ code: 'sign-positive', data: {} }] : [];
  return value < 0 && indicator !== 'sequestration-other-soils' ? [{ code: 'sign', data: {} }] : [];
}

/** What an entry without a unit for the core quotes: a unit that we do not know, or one of something else. */
const unitLeft = ({ label, runnerUp }: MappingEntry): string | undefined =>
  label !== '' ? label : runnerUp?.slice('unit:'.length);

/** What stands there: the unit as written where we do not know it. */
export function readAs(
  value: number | undefined,
  unit: string | undefined,
  said: MappingEntry | undefined,
): { readonly value?: number; readonly unit?: string } {
  const written = unit ?? (said?.meaning === 'unit:unknown' ? unitLeft(said) : undefined);
  if (value === undefined) return written === undefined ? {} : { unit: written };
  return written === undefined ? { value } : { value, unit: written };
}
