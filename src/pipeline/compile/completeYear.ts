import { indicators } from '../../catalogue/indicators';
import { cellOf } from '../../domain/fact';
import type { KnownFigure } from './oneFigure';

/**
 * Whether a result is of all its parts: each one that its own sheet knows in other years stands there in its year too. A sector
 * not yet counted is no fall; what another sheet knows says nothing of this one.
 */
export function isComplete(whole: KnownFigure, figures: ReadonlyMap<string, readonly KnownFigure[]>): boolean {
  const { sheet } = cellOf(whole.source);
  return indicators
    .filter(({ parent }) => parent === whole.indicator)
    .map(({ id }) =>
      (figures.get(id) ?? []).filter((one) => one.status === 'measured' && cellOf(one.source).sheet === sheet),
    )
    .every((own) => own.length === 0 || own.some(({ year }) => year === whole.year));
}
