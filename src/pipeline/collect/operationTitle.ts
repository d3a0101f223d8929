import { PHASE_COLUMN } from '../../catalogue/investmentHeadings';
import { plain } from '../../domain/label';
import { labelSpot } from '../../domain/recognition';
import { oneLineAt } from './oneLine';
import type { TableToRead } from './tableToRead';

/** The title of an operation: its own, or that of the row above with its phase, where a phase stands on a row without one. */
export function titleAt({ sheet, layout }: TableToRead, row: number): string {
  const own = oneLineAt(sheet, labelSpot(layout, row));
  const phases = own === '' ? layout.headings.find(({ text }) => PHASE_COLUMN.test(plain(text))) : undefined;
  const phase = phases === undefined ? '' : oneLineAt(sheet, { row, col: phases.col });
  if (phase === '') return own;
  const above = layout.entries.filter((entry) => entry < row).reverse();
  const title = above.map((entry) => oneLineAt(sheet, labelSpot(layout, entry))).find((text) => text !== '');
  return title === undefined ? own : `${title} (${phase})`;
}
