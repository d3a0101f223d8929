import type { CellAt } from '../../domain/cell';
import { type Action, cellOf } from '../../domain/fact';

/** The cell of a field of an action, or the action's own cell when the field has none. */
export function fieldCell({ source, cells }: Action, field: string): CellAt {
  const { sheet, address } = cellOf(source);
  return { sheet, address: cells[field] ?? address };
}

/** Where an action's title stands: what an officer looks for. */
export const titleCell = (action: Action): CellAt => fieldCell(action, 'title');
