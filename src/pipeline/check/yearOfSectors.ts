import { cellOf, type Observation } from '../../domain/fact';
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

/** Figures outside any family of sectors (modal shares, population…) are in no year. */
export function yearsIn(observations: readonly Observation[]): readonly YearOfSectors[] {
  const years = new Map<string, Gathered>();
  let last: Neighbours | undefined; // figures of one table follow one another: only their years differ
  for (const observation of observations) {
    const family = familyOf(observation.indicator);
    if (family === null) continue;
    const { year, status, version, source } = observation;
    const scenario = status === 'scenario' ? (version ?? '') : '';
    const { sheet } = cellOf(source);
    if (last?.sheet !== sheet || last.family !== family || last.status !== status || last.scenario !== scenario) {
      last = { sheet, family, status, scenario, years: new Map() };
    }
    const near = last.years.get(year);
    if (near !== undefined) {
      near.observations.push(observation);
      continue;
    }
    const id = `${sheet}|${family}|${year}|${status}|${scenario}`;
    const gathered = years.get(id) ?? { family, year, observations: [] };
    gathered.observations.push(observation);
    years.set(id, gathered);
    last.years.set(year, gathered);
  }
  return [...years].map(([id, year]) => ({ id, ...year }));
}

interface Gathered {
  readonly family: string;
  readonly year: number;
  readonly observations: Observation[];
}

interface Neighbours {
  readonly sheet: string;
  readonly family: string;
  readonly status: string;
  readonly scenario: string;
  readonly years: Map<number, Gathered>;
}

/**
 * Figures that may stand in one sum: same territory, inventory version, carrier, scope and netting; no composite, which
 * holds several of them.
 */
export function summable({ observations }: YearOfSectors): readonly (readonly Observation[])[] {
  const territoryOf = territoryReader();
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (isSetAside(observation) || isComposite(observation)) continue;
    const { perimeter, version, carrier, scope, netting } = observation;
    // a carrier's own line belongs to the breakdown by carrier, beside the total
    const fuel = observation.indicator.startsWith('energy-carrier-') ? '' : (carrier ?? '');
    const id = `${territoryOf(perimeter)}|${version ?? ''}|${fuel}|${scope ?? ''}|${netting === 'net'}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [observation]);
    else group.push(observation);
  }
  return [...groups.values()];
}
