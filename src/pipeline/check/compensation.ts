import { plain } from '../../domain/label';
import { outlineText, recordsIn } from './records';
import { isBlank, type Table } from './table';

const LONGEST = 60;

/** The actions of B-2.2 that compensate something and whose words are told so: the cell of what they compensate. */
export const compensatedBy = (table: Table, isTold: (text: string) => boolean) =>
  table.id !== 'B-2.2'
    ? []
    : recordsIn(table).flatMap((record) => {
        const value = record.value('compensated');
        const cell = isBlank(value) || value === 0 ? null : record.cell('compensated');
        if (cell === null || !isTold(`${outlineText(record)} . ${plain(`${value}`)}`)) return [];
        const amount = typeof value === 'number' ? value : `${value}`.slice(0, LONGEST);
        return [{ at: cell.at, data: { name: record.text('name'), amount } }];
      });
