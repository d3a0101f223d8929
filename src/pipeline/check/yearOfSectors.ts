import { cellOf, type Observation } from '../../domain/fact';
import { groupsLike } from './alike';
import { familyOf, isComposite } from './breakdown';
import { isSetAside } from './doubts';
import { territoryReader } from './series';

/** All the figures of one family (greenhouse gases, energy, one pollutant) for one year and status in one sheet: parents and children. */
export interface YearOfSectors {
  readonly id: string;
  readonly family: string;
  readonly year: number;
  readonly observations: readonly Observation[];
}

const known = new WeakMap<readonly Observation[], readonly YearOfSectors[]>();

/** Figures outside any family of sectors (modal shares, population…) are in no year. */
export function yearsIn(observations: readonly Observation[]): readonly YearOfSectors[] {
  const before = known.get(observations);
  if (before !== undefined) return before;
  const years = groupsLike(observations, ({ indicator, year, status, version, source }) => {
    const family = familyOf(indicator);
    const scenario = status === 'scenario' ? (version ?? '') : '';
    return family === null ? null : `${cellOf(source).sheet}|${family}|${year}|${status}|${scenario}`;
  });
  const found = [...years].map(([id, own]) => {
    const { indicator, year } = own[0]!; // a year is made with its first figure
    return { id, family: familyOf(indicator) ?? '', year, observations: own };
  });
  known.set(observations, found);
  return found;
}

/**
 * Figures that may stand in one sum: same territory, inventory version, carrier, scope and netting; no composite, which
 * holds several of them.
 */
export function summable({ observations }: YearOfSectors): readonly (readonly Observation[])[] {
  const territoryOf = territoryReader();
  const groups = groupsLike(observations, (observation) => {
    if (isSetAside(observation) || isComposite(observation)) return null;
    const { perimeter, version, carrier, scope, netting } = observation;
    // a carrier's own line belongs to the breakdown by carrier, beside the total
    const fuel = observation.indicator.startsWith('energy-carrier-') ? '' : (carrier ?? '');
    return `${territoryOf(perimeter)}|${version ?? ''}|${fuel}|${scope ?? ''}|${netting === 'net'}`;
  });
  return [...groups.values()];
}
