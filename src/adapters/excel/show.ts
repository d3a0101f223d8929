import { type CellAt, positionOf } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { Gate } from './gate';
import { rangeOf } from './sheetFacts';

/** Brings cells of one sheet to the front and selects the block that holds them; what is hidden is not shown by us, and said. */
export async function show(gate: Gate, cells: readonly CellAt[]): Promise<Result<null, Problem>> {
  const [first] = cells;
  if (first === undefined) return done(null);
  const name = first.sheet;
  const asking = { kind: 'read', sheet: name } as const;
  const found = await gate.ask((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('id,visibility');
    return () => (sheet.isNullObject ? null : { id: sheet.id, isVisible: sheet.visibility === 'Visible' });
  }, asking);
  if (!found.ok) return failed(found.problem.problem);
  if (found.value === null) return failed({ kind: 'sheet-gone', sheet: name });
  if (!found.value.isVisible) return failed({ kind: 'hidden-sheet', sheet: name });
  const { id } = found.value;
  const shown = await gate.ask((context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    rangeOf(sheet, boxAround(cells)).select();
    const cell = sheet.getRange(first.address);
    cell.load('rowHidden,columnHidden');
    return () => cell.rowHidden === true || cell.columnHidden === true;
  }, asking);
  if (!shown.ok) return failed(shown.problem.problem);
  return shown.value ? failed({ kind: 'hidden-cell', at: first }) : done(null);
}

/** Several cells are shown by the block around them when they touch, else by the first. */
function boxAround(cells: readonly CellAt[]) {
  const boxes = cells.map(({ address }) => {
    const [from = address, to = from] = address.split(':');
    const [first, last] = [positionOf(from), positionOf(to)];
    return { top: first.row, left: first.col, bottom: last.row, right: last.col };
  });
  const around = boxes.reduce((all, box) => ({
    top: Math.min(all.top, box.top),
    left: Math.min(all.left, box.left),
    bottom: Math.max(all.bottom, box.bottom),
    right: Math.max(all.right, box.right),
  }));
  const size = ({ top, left, bottom, right }: typeof around) => (bottom - top + 1) * (right - left + 1);
  const isWhole = boxes.reduce((sum, box) => sum + size(box), 0) >= size(around);
  return isWhole ? around : (boxes[0] ?? around);
}
