import { labelSpot, type Layout, type Spot } from '../../domain/recognition';
import { type Sheet, valueAt } from '../../domain/workbook';

/**
 * The cell of each entry's second label. Outside the first labels, one that is written once holds for the entries below it (trap
 * 77). An entry whose only label stands among the second ones is a total of the first axis: it has none.
 */
export function secondLabelSpots(sheet: Sheet, layout: Layout): ReadonlyMap<number, Spot> {
  const { secondLabels, labelLine, orientation } = layout;
  const spots = new Map<number, Spot>();
  if (secondLabels === undefined) return spots;
  let above: Spot | null = null;
  for (const entry of layout.entries) {
    const spot = orientation === 'across' ? { row: entry, col: secondLabels } : { row: secondLabels, col: entry };
    const own = labelSpot(layout, entry);
    const value = valueAt(sheet, spot.row, spot.col);
    const isOwn = own.row === spot.row && own.col === spot.col;
    if (typeof value === 'string' && value.trim() !== '') above = spot;
    else if (secondLabels > labelLine) above = null;
    if (above !== null && !isOwn) spots.set(entry, above);
  }
  return spots;
}
