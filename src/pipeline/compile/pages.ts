import type { ColumnHead } from '../../catalogue/tables/description';
import type { PlannedColumn, SheetPlan } from '../../domain/plan';

/** Characters that a landscape page shows at a size that is still read; a wider table takes two, or three with its translations. */
const PAGE_WIDTH = 230;
const WIDE_PAGES = 2;

/** The plan printed over as many pages as its columns need, its first columns on each. */
export function overPages(plan: SheetPlan, columns: readonly ColumnHead[], firstColumns: number): SheetPlan {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  if (width <= PAGE_WIDTH) return plan;
  const isPaired = columns.some(({ translates }) => translates !== undefined);
  const pagesWide = isPaired ? Math.max(WIDE_PAGES, Math.ceil(width / PAGE_WIDTH)) : WIDE_PAGES;
  return { ...plan, print: { ...plan.print, pagesWide, titleCols: [0, firstColumns] } };
}

/** The columns of a sheet after its hidden first one: their widths, and which of them translate others. */
export const plannedColumns = (columns: readonly ColumnHead[]): readonly PlannedColumn[] =>
  columns.map(({ width, translates }) => {
    if (translates === undefined) return { width };
    const col = 1 + columns.findIndex(({ id }) => id === translates.column);
    return { width, translates: { col, language: translates.language } };
  });
