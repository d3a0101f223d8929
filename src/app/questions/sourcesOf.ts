import type { Dossier } from '../../domain/dossier';
import { sourcesIn, type SourceTable } from '../../pipeline/check/sourceTable';

const known = new WeakMap<Dossier, readonly SourceTable[]>();

/** The officer's tables with what was read in each, gone through once for all the pages that show them. */
export function sourcesOf(dossier: Dossier): readonly SourceTable[] {
  const sources = known.get(dossier) ?? sourcesIn(dossier);
  known.set(dossier, sources);
  return sources;
}
