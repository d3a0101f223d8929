import { addressOf, positionOf } from '../../domain/cell';
import { cellOf, type Observation } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { labelSpot } from '../../domain/recognition';
import { sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { askedAt } from './askedFigure';
import type { AskedCell } from './openQuestion';

/** Where an answer on the unit of a figure is to stand; `column`: of its whole column, whatever the table says. */
export type UnitPlace = (fact: Observation, of?: 'column') => AskedCell;

/**
 * The cell that gives figures their unit, so that one answer serves all of them: the unit of their row, their heading, or the title of
 * the table. A text may hold a unit of its own, and is asked by itself; a row of a list without any is asked at its label.
 */
export function unitPlaces(source: SourceTable, workbook: Workbook): UnitPlace {
  const { recognition, mapping } = source;
  const { layout, sheet, id, profile } = recognition;
  const held = sheetNamed(workbook, sheet);
  const isAcross = layout?.orientation !== 'down';
  const headings = new Map(layout?.headings.map((heading) => [addressOf(heading.row, heading.col), heading]));
  const units = mapping.filter(({ meaning }) => meaning.startsWith('unit:'));
  const lineOf = (address: string): number => positionOf(address)[isAcross ? 'row' : 'col'];
  const columnOf = (address: string): number => positionOf(address)[isAcross ? 'col' : 'row'];
  const rows = new Map<number, MappingEntry>();
  const entries = new Set(layout?.entries);
  for (const one of units) {
    if (!headings.has(one.at.address) && entries.has(lineOf(one.at.address))) rows.set(lineOf(one.at.address), one);
  }
  const ofTable = units.find(({ at }) => !headings.has(at.address) && !entries.has(lineOf(at.address)));
  const asCell = ({ at, label }: MappingEntry): AskedCell => ({ recognition: id, at, label });

  return (fact, of) => {
    const { address } = cellOf(fact.source);
    const row = rows.get(lineOf(address));
    const heading = [...headings.values()].find((one) => (isAcross ? one.col : one.row) === columnOf(address));
    if (fact.source.isLive !== true || layout === undefined || held === undefined) return askedAt(source, fact);
    if (of === 'column') {
      if (row !== undefined || heading === undefined) return askedAt(source, fact);
      return { recognition: id, at: { sheet, address: addressOf(heading.row, heading.col) }, label: heading.text };
    }
    if (row !== undefined) return asCell(row);
    const onHeading = units.find(({ at }) => headings.get(at.address) === heading && heading !== undefined);
    if (onHeading !== undefined) return asCell(onHeading);
    if (ofTable !== undefined && profile !== 'tete-indicators') return asCell(ofTable);
    const spot = labelSpot(layout, lineOf(address));
    const label = valueAt(held, spot.row, spot.col);
    if (typeof label !== 'string') return askedAt(source, fact);
    return { recognition: id, at: { sheet, address: addressOf(spot.row, spot.col) }, label };
  };
}
