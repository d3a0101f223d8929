import { Big } from 'big.js';
import { familyOf, sameRow, UNLIKE_ROWS } from '../../catalogue/citySubjects';
import type { CityCell, CityFile } from '../../domain/cities';
import type { CityFigure } from '../../domain/cityFigure';
import { methodOf } from './measuredBy';
import { originOf } from './indicatorFigures';
import { inComparedUnit } from './units';
import { type Warming, warmingIn } from './warming';

/** The cells of the tables whose rows the template prints: inventories, energy, gap, budget. */
export function tableFigures(file: CityFile): readonly CityFigure[] {
  const warming = warmingIn(file);
  return file.cells.flatMap((cell) => tableFigure(cell, file, warming));
}

/** Families that count tonnes. */
const OF_TONNES: ReadonlySet<string> = new Set(['inventory', 'bau', 'gap']);

function tableFigure(cell: CityCell, file: CityFile, warming: Warming): readonly CityFigure[] {
  const known = familyOf[cell.table];
  if (known === undefined || cell.text !== undefined || (cell.value === undefined && cell.missing === undefined))
    return [];
  const { family, view } = known;
  const { value, unit } = isShare(cell) ? shareOver100(cell) : inComparedUnit(cell.value, cell.unit ?? '');
  const year = yearOf(cell, family, file);
  const form = formOf(cell, known);
  return [
    {
      subject: `${family}/${sameRow(cell.row)}${family === 'budget' ? '' : `/${cell.column}`}`,
      basis: {
        level: file.territory.level,
        unit,
        ...(year !== undefined && { year }),
        ...(family === 'budget' ? {} : methodOf(file)),
        ...(OF_TONNES.has(family) && warming(cell, family === 'inventory' ? year : file.contract.baselineYear)),
        ...(view !== undefined && { view }),
        ...(form !== undefined && { form }),
      },
      ...(value !== undefined && { value }),
      ...(cell.missing !== undefined && { missing: cell.missing }),
      origin: originOf(cell),
      ...(cell.inventoryVersion !== undefined && { version: cell.inventoryVersion }),
    },
  ];
}

/** A share of a table says its unit in its heading alone. */
const isShare = ({ unit, column }: CityCell): boolean =>
  unit === '%' || (unit === undefined && column.endsWith('-share'));

/** The core counts shares over 100 (common-core.md, rule 2), tables over 1. */
const shareOver100 = ({ value }: CityCell) => ({
  unit: '%',
  ...(value !== undefined && { value: new Big(value).times(100).toNumber() }),
});

/** A gap is counted from the base year, and is comparable with one that is counted from the same. */
function yearOf(cell: CityCell, family: string, { contract }: CityFile): number | undefined {
  if (family === 'gap') return cell.column === 'bau' ? contract.targetYear : contract.baselineYear; // whatever year a part of it is of
  if (cell.year !== undefined) return cell.year;
  if (family === 'budget') return /^(?:19|20)\d\d$/.test(cell.columnLabel) ? Number(cell.columnLabel) : undefined;
  return family === 'bau' ? contract.targetYear : contract.baselineYear;
}

/** Gap tables differ by form whatever the row; inventories of two versions in some rows only. */
const formOf = ({ row }: CityCell, { family, form }: (typeof familyOf)[string]): string | undefined =>
  family === 'gap' || UNLIKE_ROWS.has(row) ? form : undefined;
