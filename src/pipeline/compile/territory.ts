import { indicatorById } from '../../catalogue/indicators';
import type { Dossier } from '../../domain/dossier';
import type { Observation, Perimeter } from '../../domain/fact';
import { isOfTerritory } from '../reading/ofTerritory';
import { isSamePerimeter } from './choice';
import { observationsOf } from './watched';

interface Own {
  readonly settings: Dossier['settings'];
  readonly perimeter: Perimeter | null;
  readonly own: readonly Observation[];
}

const known = new WeakMap<readonly Observation[], Own>();

/**
 * The observations of the contract's own territory: that of the settings, and of the inventory that fills the tables. Gone through once
 * for all the tables that ask.
 */
export function ownObservations(dossier: Dossier, perimeter: Perimeter | null): readonly Observation[] {
  const { settings } = dossier;
  const all = observationsOf(dossier);
  const before = known.get(all);
  if (before?.settings === settings && before.perimeter === perimeter) return before.own;
  const own = all.filter(
    (one) =>
      isOfTerritory(one.perimeter, settings) && (perimeter === null || isSamePerimeter(one.perimeter, perimeter)),
  );
  known.set(all, { settings, perimeter, own });
  return own;
}

/**
 * Whether an observation is of the whole of its indicator: not of one scope, not of a sector or a carrier that the core has no
 * identifier for, not net of sinks.
 */
export const isWhole = ({ indicator, sector, carrier, scope, netting }: Observation): boolean =>
  scope === undefined &&
  netting !== 'net' &&
  !(indicator.endsWith('-total') && (isPart(indicator, sector) || carrier !== undefined));

/** What is counted of one sector only by its definition, as sinks are, is whole in it. */
const isPart = (indicator: string, sector = 'all'): boolean =>
  sector !== 'all' && sector !== indicatorById.get(indicator)?.sector;
