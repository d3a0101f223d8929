import { convert, dimensionOf, isConvertible } from '../../domain/unit';
import { unitIn } from '../../domain/unitWritten';

/** The one unit that amounts of a dimension are compared in; a figure of any other dimension keeps its own. */
const COMPARED: Readonly<Record<string, string>> = { ghg: 'tCO2e/an', energy: 'MWh/an', money: '€' };

/** A figure in the unit of the comparison, exact; in its own unit, as written, where that is none that we know. */
export function inComparedUnit(
  value: number | undefined,
  written: string,
): { readonly value?: number; readonly unit: string } {
  const unit = unitIn(written)?.unit ?? written;
  const wanted = COMPARED[dimensionOf(unit) ?? ''] ?? unit;
  const isYearly = wanted === '€' && /\/ ?(?:an|year)\b/.test(written);
  const shown = isYearly ? '€/an' : wanted;
  if (value === undefined) return { unit: shown };
  return { value: isConvertible(unit, wanted) ? convert(value, unit, wanted) : value, unit: shown };
}

/** Whether a unit counts what an inventory counts, so that its method matters. */
export const isOfInventory = (unit: string): boolean => ['ghg', 'energy'].includes(dimensionOf(unit) ?? '');
