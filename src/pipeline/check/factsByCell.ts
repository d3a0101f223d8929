import type { CellAt } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import { cellOf, type Observation } from '../../domain/fact';
import { observationsIn } from '../../domain/factsByKind';

/** By sheet, then by address. */
type ByCell = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

/** Cells looked for one by one: a few findings do not pay for an index of all figures. */
const FEW = 8;

interface Asked {
  times: number;
  index: ByCell | null;
}

const known = new WeakMap<Dossier, Asked>();

/** The figure that stands in a cell, the last of several; looked for when a finding points at it, so that a dossier without findings costs nothing. */
export function figureAt(dossier: Dossier, at: CellAt): Observation | undefined {
  const asked = known.get(dossier) ?? { times: 0, index: null };
  known.set(dossier, asked);
  asked.times += 1;
  const figures = observationsIn(dossier.facts);
  if (asked.times <= FEW) return lastAt(figures, at);
  asked.index ??= byCell(figures);
  return asked.index.get(at.sheet)?.get(at.address);
}

function lastAt(figures: readonly Observation[], at: CellAt): Observation | undefined {
  for (let place = figures.length - 1; place >= 0; place -= 1) {
    const figure = figures[place];
    if (figure !== undefined && isAt(figure.source, at)) return figure;
  }
  return undefined;
}

const isAt = ({ sheet, address, copy }: Observation['source'], at: CellAt): boolean =>
  copy === undefined
    ? address === at.address && sheet === at.sheet
    : copy.address === at.address && copy.sheet === at.sheet;

function byCell(figures: readonly Observation[]): ByCell {
  const sheets = new Map<string, Map<string, Observation>>();
  for (const figure of figures) {
    const { sheet, address } = cellOf(figure.source);
    const here = sheets.get(sheet) ?? new Map<string, Observation>();
    sheets.set(sheet, here.set(address, figure));
  }
  return sheets;
}
