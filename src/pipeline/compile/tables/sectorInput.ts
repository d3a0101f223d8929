import type { SectorColumn, SectorRow } from '../../../catalogue/tables/recipe';

/** Whether the template wants a figure typed or read here. What follows from other cells is never asked for: its cause is. */
export const isInput = ({ id, isRequired, content: { is } }: SectorColumn, row: SectorRow): boolean =>
  row.isFree !== true &&
  (row.required?.includes(id) === true || (isRequired === true && (is === 'level' || is === 'drop' || is === 'blank')));
