import type { Column } from '../../../catalogue/tables/description';
import type { StandingCell } from '../../../domain/standingTable';
import { convert, dimensionOf, isConvertible, unitForCore } from '../../../domain/unit';
import { unitIn } from '../../../domain/unitWritten';

/** Quantities of which a table has one unit; between others, a city's unit may be ours under another name. */
const COUNTED: ReadonlySet<string | null> = new Set(['ghg', 'energy', 'money']);

/**
 * The unit of a column: its heading's, else that over the table where it is of the same quantity, else the template's.
 * `null` where none is known.
 */
export function unitOfColumn({ unit }: Column, heading: string, overTable: string | undefined): string | null {
  const [own, over, template] = [heading, overTable ?? '', unit ?? ''].map((text) => unitIn(text)?.unit ?? null);
  if (own) return own;
  const isOfColumn = over && (!template || isConvertible(over, template));
  return (isOfColumn ? over : template) ?? null;
}

/**
 * A figure with a unit in its own cell, said in the unit of its column (CCC-005, CCC-006): `1 044 ktCO2e` in a column of
 * tonnes is 1 044 000, rounded to the thousand, which the format says. In words where the unit measures something else.
 */
export function inUnitOf(
  column: string | null,
  value: number,
  written: string,
  text: string,
): Pick<StandingCell, 'value' | 'numberFormat' | 'ownUnit'> {
  if (column === null) return { value, ownUnit: { unit: written, ofColumn: written } };
  const unit = unitForCore(written, column) ?? written;
  const ownUnit = { unit, ofColumn: column };
  if (unit === column) return { value, ownUnit };
  if (!isConvertible(unit, column)) {
    const isOther = [unit, column].every((one) => COUNTED.has(dimensionOf(one)));
    return isOther ? { value: text, ownUnit } : { value };
  }
  const thousands = Math.round(Math.log10(convert(1, unit, column)) / 3);
  const decimals = (`${value}`.split('.')[1] ?? '').length;
  const numberFormat = `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${','.repeat(Math.max(0, thousands))}`;
  return { value: convert(value, unit, column), ownUnit, ...(thousands > 0 && { numberFormat }) };
}

/**
 * An amount with its unit in its own cell: `120 M€` in a column of euros is 120,000,000; a bare sign of euro, as accounting formats put
 * it, says nothing of the scale. In words where the unit is none of money, as a multiplier that is dropped would be believed.
 */
export function inMoneyOf(
  column: string | null,
  value: number,
  written: string,
  text: string,
): ReturnType<typeof inUnitOf> {
  const unit = unitIn(written)?.unit ?? written;
  if (unit === '€') return { value };
  const wanted = column ?? '€';
  return dimensionOf(unit) === 'money' && isConvertible(unit, wanted)
    ? inUnitOf(wanted, value, unit, text)
    : { value: text };
}
