import type { Box } from '../../domain/cell';
import type { SheetTable } from '../../domain/workbook';
import { boxOf, rangeOf, type SheetFacts } from './sheetFacts';

/** What lies over the cells of a sheet. `merges` is `null` where this Excel cannot say (before ExcelApi 1.13). */
export interface Shapes {
  readonly merges: readonly Box[] | null;
  readonly tables: readonly SheetTable[];
  readonly hiddenCols: readonly number[];
}

/** The API set that knows merged cells. */
export const MERGES_SINCE = '1.13';

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** Queues the shapes of one sheet. */
export function queueShapes(context: Excel.RequestContext, facts: SheetFacts, knowsMerges: boolean): () => Shapes {
  const { used, listed, tables, hiddenCols } = facts;
  if (used === null) return () => ({ merges: knowsMerges ? [] : null, tables: [], hiddenCols: [] });
  const sheet = context.workbook.worksheets.getItem(listed.id);
  const cells = rangeOf(sheet, used);
  const merged = knowsMerges ? cells.getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  merged?.untrack();
  const blocks = tables.map(({ id, name }) => {
    const block = sheet.tables.getItem(id).getRange();
    block.load('rowIndex,columnIndex,rowCount,columnCount');
    block.untrack();
    return { name, block };
  });
  const columns = hiddenCols === 'unknown' ? cells.getColumnProperties({ columnHidden: true }) : null;
  return () => ({
    merges: merged === null ? null : merged.isNullObject ? [] : merged.areas.items.map(boxOf),
    tables: blocks.map(({ name, block }) => ({ name, box: boxOf(block) })),
    hiddenCols:
      columns === null
        ? hiddenCols === 'all'
          ? range(used.left, used.right)
          : []
        : columns.value.flatMap(({ columnHidden }, i) => (columnHidden === true ? [used.left + i] : [])),
  });
}

/** Queues which of some rows are hidden. */
export function queueHiddenRows(
  context: Excel.RequestContext,
  { id }: { readonly id: string },
  box: Box,
): () => readonly number[] {
  const rows = rangeOf(context.workbook.worksheets.getItem(id), { ...box, right: box.left });
  const properties = rows.getRowProperties({ rowHidden: true });
  return () => properties.value.flatMap(({ rowHidden }, i) => (rowHidden === true ? [box.top + i] : []));
}
