import { conversion, isConvertible, isUnit, unitIds } from './unit';
import { unitOf, type UnitSeen } from './unitWritten';

/**
 * The unit that a number format shows after its figures: `#,##0 "€"`, `#,##0.00 [$€-40C]`, `0.0 "kt CO2e"`, `0%` → `%`
 * on 0–1.
 * A format that divides (`#,##0, "k€"` shows thousands of what is stored) gives the unit of the stored value; where the
 * two do not
 * agree, `null`. Dates, times and plain numbers show none.
 */
export function unitOfFormat(code: string): UnitSeen | null {
  const positive = code.slice(0, 200).split(';')[0] ?? '';
  const shown = positive
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, ' $1 ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[_*]./g, ' ')
    .replace(/["\\]/g, '');
  const [, commas = ''] = /[0#?](,*)(?=[^0#?,.]|$)/.exec(shown.replace(/[0#?],(?=[0#?])/g, '0')) ?? [];
  const seen = unitOf(shown.replace(/[0#?.,]*[0#?][0#?., ]*/, ' ').trim());
  if (seen === null || commas === '' || seen.unit === '%') return seen;
  const stored = unitIds.find(
    (id) => isConvertible(id, seen.unit) && conversion(seen.unit, id).factor === 1000 ** commas.length,
  );
  return stored !== undefined && isUnit(stored) ? { ...seen, unit: stored } : null;
}
