import type { DoubtCode } from '../../catalogue/doubts';
import { addressOf, positionOf } from '../../domain/cell';
import { cellOf, type Observation } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { type Heading, isIndicatorList, labelSpot } from '../../domain/recognition';
import { sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { askedAt, doubtOf } from './askedFigure';
import type { AskedCell } from './openQuestion';

/** Where an answer on the unit of a figure is to stand. */
export type UnitPlace = (fact: Observation) => AskedCell;

/** What the places of a table are found with. */
interface Places {
  readonly source: SourceTable;
  readonly workbook: Workbook;
  readonly lineOf: (fact: Observation) => number;
  readonly headingOf: (fact: Observation) => Heading | undefined;
  /** Whether an answer at the heading changes no figure but those in question. */
  readonly isWholeColumn: (fact: Observation) => boolean;
  /** The entry that gives a row its unit. */
  readonly rows: ReadonlyMap<number, MappingEntry>;
}

const spotOf = ({ source }: Observation) => positionOf(cellOf(source).address);

function placesIn(source: SourceTable, workbook: Workbook, codes: readonly DoubtCode[]): Places {
  const { layout } = source.recognition;
  const isAcross = layout?.orientation !== 'down';
  const lineOf = (fact: Observation) => spotOf(fact)[isAcross ? 'row' : 'col'];
  const columnOf = (fact: Observation) => spotOf(fact)[isAcross ? 'col' : 'row'];
  const right = new Set(
    source.observations.filter((one) => one.value !== undefined && doubtOf(one, codes) === undefined).map(columnOf),
  );
  const headings = new Map(layout?.headings.map((one) => [one[isAcross ? 'col' : 'row'], one]));
  const entries = new Set(layout?.entries);
  const isHeading = ({ at }: MappingEntry) =>
    layout?.headings.some((one) => addressOf(one.row, one.col) === at.address);
  const rows = source.mapping.flatMap((entry) => {
    if (!entry.meaning.startsWith('unit:')) return [];
    const line = positionOf(entry.at.address)[isAcross ? 'row' : 'col'];
    const isOfRow = isHeading(entry) !== true && entries.has(line);
    return isOfRow ? [[line, entry] as const] : [];
  });
  return {
    source,
    workbook,
    lineOf,
    headingOf: (fact) => headings.get(columnOf(fact)),
    isWholeColumn: (fact) => !right.has(columnOf(fact)),
    rows: new Map(rows),
  };
}

/** For a jump of scale: the heading, where its whole column is in question, else the figure itself. */
export function scalePlaces(source: SourceTable, workbook: Workbook): UnitPlace {
  const { headingOf, isWholeColumn, rows, lineOf } = placesIn(source, workbook, ['scale']);
  const { id, sheet } = source.recognition;
  return (fact) => {
    const heading = headingOf(fact);
    if (!isNumber(fact) || heading === undefined || rows.has(lineOf(fact)) || !isWholeColumn(fact))
      return askedAt(source, fact);
    return { recognition: id, at: { sheet, address: addressOf(heading.row, heading.col) }, label: heading.text };
  };
}

/** For a unit that cannot be, or that a list does not say: the unit of the row, the heading of a column all as wrong, else the label. */
export function wrongUnitPlaces(source: SourceTable, workbook: Workbook): UnitPlace {
  const { headingOf, isWholeColumn, rows, lineOf } = placesIn(source, workbook, [
    'unit-mismatch',
    'other-quantity',
    'sector-scale',
    'unit-unknown',
  ]);
  const { id, sheet, layout, profile } = source.recognition;
  const held = sheetNamed(workbook, sheet);
  return (fact) => {
    const row = rows.get(lineOf(fact));
    const heading = headingOf(fact);
    if (!isNumber(fact) || layout === undefined || held === undefined) return askedAt(source, fact);
    if (row !== undefined) return { recognition: id, at: row.at, label: row.label };
    if (heading !== undefined && isWholeColumn(fact) && !isIndicatorList(profile)) {
      return { recognition: id, at: { sheet, address: addressOf(heading.row, heading.col) }, label: heading.text };
    }
    const spot = labelSpot(layout, lineOf(fact));
    const label = valueAt(held, spot.row, spot.col);
    if (typeof label !== 'string') return askedAt(source, fact);
    return { recognition: id, at: { sheet, address: addressOf(spot.row, spot.col) }, label };
  };
}

/** A text may hold a unit of its own: it is asked by itself. */
const isNumber = ({ source: { isLive } }: Observation): boolean => isLive === true;
