import type { Action } from '../../domain/fact';
import { titleCell } from './actionCell';
import type { Seen } from './rule';
import type { SourceTable } from './sourceTable';

/** Statuses of actions that will not be carried out: nothing is asked of them. */
const GIVEN_UP = new Set(['abandoned', 'abandonné', 'abandonnée']);

/** The actions of a plan that lack what at least one other has. Where none has it, the plan has no such column: silence. */
export function lackingBesideOthers(
  { actions }: SourceTable,
  has: (action: Action) => boolean,
): readonly Seen<{ readonly title: string }>[] {
  const kept = actions.filter(({ use, status }) => use !== 'excluded' && !GIVEN_UP.has(status ?? ''));
  if (!kept.some(has)) return [];
  return kept
    .filter((action) => !has(action))
    .map((action) => ({ at: titleCell(action), data: { title: action.title } }));
}
