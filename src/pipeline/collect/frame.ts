import type { MappingEntry } from '../../domain/mapping';
import { crossing, labelSpot, type Layout, type Spot } from '../../domain/recognition';
import type { Sheet } from '../../domain/workbook';
import { secondLabelSpots } from '../reading/secondLabel';
import { isUnitHeading } from '../reading/unitHeading';
import { type Decided, decidedIn } from './decided';

/** A line of a grid: where its label stands, its second one, and its unit. */
export interface FrameLine {
  readonly entry: number;
  readonly label: Spot;
  readonly unit: Spot;
  readonly second: Spot | undefined;
}

/** The lines of a grid, and its mapping looked up by cell: no figure is read for it. */
export interface Frame {
  readonly lines: readonly FrameLine[];
  readonly decided: Decided;
}

/** The frame of a grid. Only second labels are read in the sheet. */
export function frameOf(sheet: Sheet, layout: Layout, entries: readonly MappingEntry[]): Frame {
  const column = layout.headings.find(({ path }) => path.some(isUnitHeading));
  const seconds = secondLabelSpots(sheet, layout);
  const lines = layout.entries.map((entry): FrameLine => {
    const label = labelSpot(layout, entry);
    const unit = column === undefined ? label : crossing(layout, entry, column);
    return { entry, label, unit, second: seconds.get(entry) };
  });
  return { lines, decided: decidedIn(entries, spotsOf(layout, lines, seconds)) };
}

/** The cells whose entries hold for their line only. */
function* spotsOf(layout: Layout, lines: readonly FrameLine[], seconds: ReadonlyMap<number, Spot>): Iterable<Spot> {
  yield* layout.headings;
  for (const { label, unit } of lines) {
    yield label;
    if (unit !== label) yield unit;
  }
  yield* seconds.values();
}
