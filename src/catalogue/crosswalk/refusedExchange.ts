import { type ExchangeDecision, refusalOf } from '../../domain/crosswalk';
import type { ExchangeRefusal } from '../../domain/problem';
import { crosswalkBetween } from './crosswalks';
import { viewById } from './views';

/** A decision that cannot hold, and why. */
export interface RefusedExchange {
  readonly decision: ExchangeDecision;
  readonly why: ExchangeRefusal;
}

/** The first decision of a list that cannot hold; `null` when all of them can. One decision a sector. */
export function refusedExchange(decisions: readonly ExchangeDecision[]): RefusedExchange | null {
  for (const [place, decision] of decisions.entries()) {
    const crosswalk = crosswalkBetween(decision.from, decision.to);
    const [from, to] = [viewById.get(decision.from), viewById.get(decision.to)];
    if (crosswalk === undefined || from === undefined || to === undefined) return { decision, why: 'unknown-sector' };
    const why = refusalOf(decision, crosswalk, from, to);
    if (why !== null) return { decision, why };
    if (decisions.slice(0, place).some(({ sector }) => sector === decision.sector)) return { decision, why: 'twice' };
  }
  return null;
}
