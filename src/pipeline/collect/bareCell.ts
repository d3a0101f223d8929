import { addressOf } from '../../domain/cell';
import type { Source } from '../../domain/fact';
import { crossing, type Heading, type Layout, type Spot } from '../../domain/recognition';
import { unitForCore } from '../../domain/unit';
import { type Sheet, valueAt } from '../../domain/workbook';
import type { Column } from './columns';
import type { FigureSeen } from './figure';

/** All up to the end of the number: `env. 196 GWh` leaves `GWh`. */
const NUMBER = /^\D*\d[\d\s.,'’]*/u;

/** How a heading would say the unit that every figure under it carries; `null` when one is bare, or in another unit. */
export interface HeadingUnit {
  readonly unit: string;
  readonly heading: NonNullable<NonNullable<Source['bare']>['heading']>;
}

/** The columns of a table whose heading could say the unit, each looked at when asked for, once. */
export function headingUnits(
  sheet: Sheet,
  layout: Layout,
  figureAt: (spot: Spot, column: Column) => FigureSeen,
): (column: Column) => HeadingUnit | null {
  const known = new Map<Column, HeadingUnit | null>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const found = headingUnit(sheet, layout, column.heading, (spot) => figureAt(spot, column));
    known.set(column, found);
    return found;
  };
}

/** Looks at a column until a figure without the common unit: most columns hold numbers, and are left at the first one. */
function headingUnit(
  sheet: Sheet,
  layout: Layout,
  heading: Heading,
  figureAt: (spot: Spot) => FigureSeen,
): HeadingUnit | null {
  const held = valueAt(sheet, heading.row, heading.col);
  if (typeof held !== 'string' && typeof held !== 'number') return null;
  let unit: string | undefined;
  let written = '';
  for (const entry of layout.entries) {
    const spot = crossing(layout, entry, heading);
    const value = valueAt(sheet, spot.row, spot.col);
    if (value === null) continue;
    const figure = figureAt(spot);
    if (figure.missing !== undefined) continue;
    if (typeof value !== 'string' || figure.unit === undefined || figure.unit !== (unit ?? figure.unit)) return null;
    unit = figure.unit;
    if (written === '') written = value.replace(NUMBER, '').trim();
  }
  if (unit === undefined || !/\p{L}|%|€/u.test(written)) return null;
  const at = { sheet: sheet.name, address: addressOf(heading.row, heading.col) };
  return { unit, heading: { at, from: held, to: `${held}, ${written}` } };
}

/** What a number alone would need in a cell to be read as its text is: nothing, its heading changed, or it cannot. */
export function bareIn(
  own: string,
  around: string | undefined,
  core: string,
  column: () => HeadingUnit | null,
): Source['bare'] {
  if (around !== undefined) return inCore(around, core) === inCore(own, core) ? {} : undefined;
  const said = column();
  return said === null ? undefined : { heading: said.heading };
}

/** `kt` in a table of greenhouse gases is kt CO2e, as its heading says in full. */
const inCore = (unit: string, core: string): string => unitForCore(unit, core) ?? unit;
