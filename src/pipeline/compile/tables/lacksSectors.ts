import { pcaetSectors } from '../../../catalogue/tables/parents';
import type { When } from '../../../catalogue/tables/recipe';
import type { Inventory } from '../inventory';

/** A total is the sum of its sectors within this share. */
const ROUNDING = 0.005;

/**
 * Whether the total of a moment to come is the sum of the sectors that have a figure then, while another has emissions at the base:
 * that one would count as eliminated, and the reduction would be what no plan says. A total beyond its sectors holds the others.
 */
export function lacksSectors({ seen }: Inventory, when: When): boolean {
  const valueOf = (sector: string, at: When): number | null => {
    const one = seen(sector, at);
    return one.is === 'figure' ? one.observation.value : null;
  };
  const total = valueOf('total', when);
  if (total === null) return false;
  const sectors = pcaetSectors.map(({ id }) => ({ base: valueOf(id, 'base'), aimed: valueOf(id, when) }));
  const known = sectors.reduce((sum, { aimed }) => sum + (aimed ?? 0), 0);
  const isSum = Math.abs(total - known) <= ROUNDING * Math.abs(total);
  return isSum && sectors.some(({ base, aimed }) => aimed === null && (base ?? 0) > ROUNDING * Math.abs(total));
}
