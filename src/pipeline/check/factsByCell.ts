import type { CellAt } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import { cellOf, isObservation, type Observation } from '../../domain/fact';

/** By sheet, then by address. */
type ByCell = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

const known = new WeakMap<Dossier, ByCell>();

/** The figure that stands in a cell; looked for when a finding points at it, so that a dossier without findings costs nothing. */
export function figureAt(dossier: Dossier, at: CellAt): Observation | undefined {
  const figures = known.get(dossier) ?? byCell(dossier);
  known.set(dossier, figures);
  return figures.get(at.sheet)?.get(at.address);
}

function byCell({ facts }: Dossier): ByCell {
  const sheets = new Map<string, Map<string, Observation>>();
  for (const fact of facts) {
    if (!isObservation(fact)) continue;
    const { sheet, address } = cellOf(fact.source);
    const figures = sheets.get(sheet) ?? new Map<string, Observation>();
    sheets.set(sheet, figures.set(address, fact));
  }
  return sheets;
}
