import { indicatorById } from '../../catalogue/indicators';
import { referenceTo } from '../../domain/cell';
import { cellOf } from '../../domain/fact';
import type { DoubtSeen } from './figure';
import type { Draft } from './draft';

/**
 * Zeros beside measured figures of the same sector in other years: an absence that only a colour, or a habit, tells (traps 11 and 24).
 * A sector of a territory never stops in one year, so nobody's zero is taken for a level before somebody said so. Targets may be zero,
 * and so may a carrier or a scope that comes or goes.
 */
export function zeroDoubts(series: readonly (readonly Draft[])[]): ReadonlyMap<Draft, DoubtSeen> {
  const found = new Map<Draft, DoubtSeen>();
  for (const ofOnePart of series) {
    const [first] = ofOnePart;
    if (first === undefined || !isOfSector(first)) continue; // figures of one part are of one sector
    const measured = ofOnePart.filter(({ fact }) => fact.status === 'measured');
    const other = measured.find(({ fact }) => (fact.value ?? 0) > 0);
    if (other === undefined) continue;
    for (const draft of measured) {
      if (draft.fact.value !== 0 || draft.isValueSaid || draft.isKept) continue;
      found.set(draft, { code: 'zero', data: { other: referenceTo(cellOf(other.fact.source)) } });
    }
  }
  return found;
}

const isOfSector = ({ fact: { indicator, carrier, scope } }: Draft): boolean => {
  const { family, sector } = indicatorById.get(indicator) ?? {};
  return (
    carrier === undefined && scope === undefined && sector !== undefined && (family === 'ghg' || family === 'energy')
  );
};
