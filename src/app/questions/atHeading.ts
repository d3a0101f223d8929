import { addressOf, positionOf } from '../../domain/cell';
import { cellOf, type Observation } from '../../domain/fact';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { doubtOf } from './askedFigure';
import type { AskedCell, Option } from './openQuestion';

/**
 * The heading of figures that are the whole of their column, and more than one: one answer there, to take the column for what it says
 * or to leave it out, is as good as one at each. Nothing where other figures stand under it.
 */
export function atHeading(
  { recognition: { id, sheet, layout }, observations, mapping }: SourceTable,
  figures: readonly Observation[],
  options: readonly Option[],
): readonly AskedCell[] | null {
  const isAcross = layout?.orientation !== 'down';
  const columnOf = ({ source }: Observation): number => positionOf(cellOf(source).address)[isAcross ? 'col' : 'row'];
  const [first] = figures;
  const heading = layout?.headings.find(
    (one) => first !== undefined && one[isAcross ? 'col' : 'row'] === columnOf(first),
  );
  if (first === undefined || figures.length < 2 || heading === undefined) return null;
  const own = new Set(figures);
  const isShared = observations.some(
    (one) => columnOf(one) === columnOf(first) && one.missing === undefined && !own.has(one),
  );
  const at = { sheet, address: addressOf(heading.row, heading.col) };
  const said = mapping.find((entry) => entry.at.address === at.address && entry.meaning.startsWith('year:'));
  if (isShared || said === undefined) return null;
  const meanings = options.map(({ meaning }) => (meaning === 'fact:ignore' ? 'ignore' : said.meaning));
  const reason = doubtOf(first, ['reduction'])?.reason ?? '';
  return [{ recognition: id, at, label: said.label, meanings, reason }];
}
