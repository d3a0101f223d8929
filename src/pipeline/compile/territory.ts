import type { Dossier } from '../../domain/dossier';
import type { Observation, Perimeter } from '../../domain/fact';
import { isOfTerritory } from '../reading/ofTerritory';
import { isSamePerimeter } from './choice';
import type { KnownFigure } from './oneFigure';
import { observationsOf, usedFiguresOf } from './watched';

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
  const own = all.filter((one) => isOwn(one, settings, perimeter));
  known.set(all, { settings, perimeter, own });
  return own;
}

/** The figures in use of the contract's own territory, each of the whole of its indicator. */
export const ownFigures = (dossier: Dossier, perimeter: Perimeter | null): readonly KnownFigure[] =>
  usedFiguresOf(dossier).filter((one) => isOwn(one, dossier.settings, perimeter));

const isOwn = (one: Observation, settings: Dossier['settings'], perimeter: Perimeter | null): boolean =>
  isOfTerritory(one.perimeter, settings) && (perimeter === null || isSamePerimeter(one.perimeter, perimeter));
