import { isTableId } from '../../tableNames';
import type { TableDescription } from '../description';
import type { RecordSource, RecordTable } from '../recipe';

/** Where the workbook knows rows of a table that people complete; nothing is guessed for the others. */
const sources: Readonly<Record<string, RecordSource>> = {
  signatories: 'territory',
  'A-1.3-activity': 'activity',
  'A-1.4-activity': 'activity',
  'A-3.1': 'stakeholders',
  'A-3.2': 'stakeholders',
  'B-1.1': 'fields',
  'B-3.1': 'indicators',
  'B-3.2': 'indicator-cards',
  'IP-1': 'budget-history',
  'IP-2': 'allocated',
  'IP-3': 'income',
  'IP-4': 'funders',
  'IP-7': 'projects',
  'IP-8': 'bearers',
  'IP-9': 'bearers',
};

/** A described table as one that people complete, with the rows that the workbook gives. */
export function completedByPeople(table: TableDescription): RecordTable {
  const { id } = table;
  if (!isTableId(id)) throw new Error(`${id} is no table that is written`); // a description without a name is a fault of ours
  const from = sources[id];
  return { ...table, kind: 'records', id, ...(from !== undefined && { from }) };
}
