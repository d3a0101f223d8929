import type { Action } from '../../domain/fact';
import { titleCell } from './actionCell';
import { isSetAside } from './doubts';
import type { Seen } from './rule';
import type { SourceTable } from './sourceTable';

/** The actions of a plan that lack what at least one other has. Where none has it, the plan has no such column: silence. */
export function lackingBesideOthers(
  { actions }: SourceTable,
  has: (action: Action) => boolean,
): readonly Seen<{ readonly title: string }>[] {
  const lacking = actions.filter((action) => !has(action) && isKept(action));
  if (lacking.length === 0 || !actions.some((action) => has(action) && isKept(action))) return [];
  return lacking.map((action) => ({ at: titleCell(action), data: { title: action.title } }));
}

const isKept = (action: Action): boolean => !isSetAside(action);
