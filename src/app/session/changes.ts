import type { TableChanges } from '../../domain/tableChange';
import { changesOf } from '../../pipeline';
import type { Contract } from '../contract';

const known = new WeakMap<Contract, readonly TableChanges[]>();

/** What writing each of the contract's tables would change, worked out once for a contract. */
export function changesIn(contract: Contract): readonly TableChanges[] {
  const before = known.get(contract);
  if (before !== undefined) return before;
  const changes = changesOf(contract.workbook, contract.tables);
  known.set(contract, changes);
  return changes;
}

/** Whether writing would do something: not there, changed since, or a cell to decide. */
export const isToWrite = ({ state, cells }: TableChanges): boolean =>
  state === 'to-write' || state === 'source-changed' || (state === 'edited-by-hand' && cells.length > 0);
