import type { Column } from '../../../catalogue/tables/description';
import { addressOf } from '../../../domain/cell';
import type { AddedColumn } from '../../../domain/standingTable';
import type { Face } from '../face';
import { textAt } from '../headingLines';
import { cellsOf, type TableCells } from './cells';
import type { Found } from './tableAt';

/** The columns of a table that the template has not, with what stands in them; a heading seen twice is no added one. */
export function addedColumns(
  face: Face,
  { headings: { others, again, lines }, rows, labelPlaces }: Found,
  look: TableCells,
): readonly AddedColumn[] {
  const labels = Math.max(-1, ...labelPlaces.filter((place) => others.includes(place)));
  const places = others.filter((place) => place > labels && !again.some((one) => one.place === place));
  return places.flatMap((place): readonly AddedColumn[] => {
    const texts = lines.map((line) => textAt(face, line, place)).filter((text) => text !== '');
    const text = texts.join(' ');
    if (text === '') return [];
    const id = `added-${place + 1}`;
    const column: Column = { id, heading: text, aid: text, kind: /%/.test(text) ? 'share' : 'number', width: 0 };
    const cells = cellsOf(face, [{ column, place, text, likeness: 1 }], rows, look);
    return [{ id, address: addressOf(lines[0] ?? 0, place), text, cells }];
  });
}
