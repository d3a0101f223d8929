import type { ExchangeDecision } from '../../domain/crosswalk';
import { sectors } from '../sectors';

/** A PCAET sector that makes a row of the contract's inventory, whole or for a share, and the decision that put it there. */
export interface RowShare {
  readonly sector: string;
  readonly share: number;
  readonly decision?: ExchangeDecision;
}

/** What makes a row, and the decisions that took from it a sector that the crosswalk puts there. */
export interface RowContent {
  readonly here: readonly RowShare[];
  readonly gone: readonly ExchangeDecision[];
}

/** The sectors that make a row of the contract: those that a decision sends there, and those that none sends elsewhere. */
export function contentOfRow(row: string, decisions: readonly ExchangeDecision[] = []): RowContent {
  const here: RowShare[] = [];
  const gone: ExchangeDecision[] = [];
  for (const { id, kind, crossing } of sectors) {
    if (kind !== 'sector') continue;
    const decision = decisions.find(({ sector }) => sector === id);
    const share = decision?.shares.find(({ sector }) => sector === row)?.share;
    if (decision === undefined) {
      if (crossing?.to === row) here.push({ sector: id, share: 1 });
    } else if (share !== undefined) here.push({ sector: id, share, decision });
    else if (crossing?.to === row) gone.push(decision);
  }
  return { here, gone };
}
