import { SURE } from '../../domain/fact';
import { isOfTerritory } from '../reading/ofTerritory';
import type { ActionDraft } from './actionFacts';
import { type Decided, perimeterOf } from './decided';
import type { TableToRead } from './tableToRead';

/**
 * An action of a plan that names another territory than the contract's: asked until a person says whose it is, left out once they say that
 * it is the other's.
 */
export function ofTerritory(draft: ActionDraft, { table }: Decided, { settings }: TableToRead): ActionDraft {
  const owner = table.perimeter;
  if (owner === undefined) return draft;
  const { confidence, reason } = owner;
  if (confidence < SURE) {
    const doubts = [...draft.doubts, { code: 'perimeter-unsure' as const, data: { reason } }];
    return { ...draft, confidence: Math.min(draft.confidence, confidence), doubts };
  }
  if (isOfTerritory(perimeterOf(owner, settings.territory), settings)) return draft;
  return { ...draft, answer: 'left-out', doubts: [{ code: 'ignored', data: {} }] };
}
