import { type CellAt, referenceTo } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import { cellOf, isObservation, type Observation } from '../../domain/fact';

const known = new WeakMap<Dossier, ReadonlyMap<string, Observation>>();

/** The figure that stands in a cell; looked for when a finding points at it, so that a dossier without findings costs nothing. */
export function figureAt(dossier: Dossier, at: CellAt): Observation | undefined {
  const figures = known.get(dossier) ?? byCell(dossier);
  known.set(dossier, figures);
  return figures.get(referenceTo(at));
}

function byCell({ facts }: Dossier): ReadonlyMap<string, Observation> {
  const figures = new Map<string, Observation>();
  for (const fact of facts) if (isObservation(fact)) figures.set(referenceTo(cellOf(fact.source)), fact);
  return figures;
}
