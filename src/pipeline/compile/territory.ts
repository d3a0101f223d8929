import type { Dossier } from '../../domain/dossier';
import type { Observation, Perimeter } from '../../domain/fact';
import { isOfTerritory } from '../reading/ofTerritory';
import { isSamePerimeter } from './choice';
import { observationsOf } from './watched';

/** The observations of the contract's own territory: that of the settings, and of the inventory that fills the tables. */
export const ownObservations = (dossier: Dossier, perimeter: Perimeter | null): readonly Observation[] =>
  observationsOf(dossier)
    .filter((one) => isOfTerritory(one.perimeter, dossier.settings))
    .filter((one) => perimeter === null || isSamePerimeter(one.perimeter, perimeter));

/**
 * Whether an observation is of the whole of its indicator: not of one scope, not of a sector or a carrier that the core has no
 * identifier for, not net of sinks.
 */
export const isWhole = ({ indicator, sector, carrier, scope, netting }: Observation): boolean =>
  scope === undefined &&
  netting !== 'net' &&
  !(indicator.endsWith('-total') && ((sector !== undefined && sector !== 'all') || carrier !== undefined));
