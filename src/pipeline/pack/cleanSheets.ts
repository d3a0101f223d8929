import type { PlannedCell, SheetPlan } from '../../domain/plan';
import { placeOf } from './packTexts';
import type { Withholds } from './withholding';

/** Where the hidden keys of rows stood: an empty margin, so that each cell keeps its address in the city's own workbook. */
const MARGIN = 2; // characters

/**
 * The tables as they go out: values alone, nothing hidden, no link, no list, no note, and no personal data. Cells keep their addresses;
 * rows keep their key in the plan, for who prints it, and no cell holds it.
 */
export const cleanSheets = (tables: readonly SheetPlan[], withhold: Withholds): readonly SheetPlan[] =>
  tables.map((plan) => ({
    table: plan.table,
    name: plan.name,
    visibility: 'visible',
    rows: plan.rows.map(({ key, height, cells }) => ({
      ...(key !== undefined && { key }),
      ...(height !== undefined && { height }),
      cells: [null, ...cells.slice(1).map((cell) => cell && cleanCell(cell, withhold))],
    })),
    columns: plan.columns.map(({ width }, i) => ({ width: i === 0 ? MARGIN : width })),
    ...(plan.frozen !== undefined && { frozen: plan.frozen }),
    merges: plan.merges,
    links: [],
    print: { orientation: plan.print.orientation, pagesWide: plan.print.pagesWide ?? 1, footer: '&P / &N' },
    hasGridLines: plan.hasGridLines,
    ...(plan.tabColor !== undefined && { tabColor: plan.tabColor }),
  }));

function cleanCell({ value, format, key }: PlannedCell, withhold: Withholds): PlannedCell {
  return {
    value: typeof value === 'string' ? withhold(value, placeOf(key)) : value,
    ...(format !== undefined && { format }),
  };
}
