import { equivalentsOf } from '../catalogue/equivalents';
import type { Indicator } from '../catalogue/indicator';
import { indicators } from '../catalogue/indicators';

/** A way in which a total is divided: the indicators that make it, none where the figure itself says its part (a scope). */
export interface Breakdown {
  readonly by: 'sector' | 'carrier' | 'source' | 'land' | 'mode' | 'scope';
  readonly parts: readonly string[];
}

/** What tells an indicator from the other parts of its parent. */
function kindOf({ family, sector, carrier }: Indicator): Breakdown['by'] {
  if (carrier !== undefined) return 'carrier';
  if (family === 'sequestration') return 'land';
  if (family === 'renewable') return 'source';
  return sector === undefined ? 'mode' : 'sector';
}

/**
 * How an indicator is broken down: each way makes the whole alone, two ways are never added. A sector that holds others
 * (transport) stands in their place. The contract's tables ask scopes of what they take.
 */
export function breakdownsOf(id: string): readonly Breakdown[] {
  const children = indicators.filter(({ parent }) => parent === id);
  const kinds = [...new Set(children.map(kindOf))];
  const isInTables = equivalentsOf(id).some(({ framework }) => framework === 'ccc-table');
  return [
    ...kinds.map((by) => ({ by, parts: children.filter((one) => kindOf(one) === by).map((one) => one.id) })),
    ...(isInTables ? [{ by: 'scope', parts: [] } as const] : []),
  ];
}
