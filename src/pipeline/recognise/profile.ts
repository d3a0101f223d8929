import { addressOf, boxAddress, type Box } from '../../domain/cell';
import type { Bilingual, Language } from '../../domain/message';
import type { Heading, Layout, ProfileId, Recognition, Spot } from '../../domain/recognition';
import type { StandingTable } from '../../domain/standingTable';
import type { Sheet } from '../../domain/workbook';
import type { Face } from './face';
import { withFigureColumns } from './figureColumns';

/** A table as a profile sees it on a face: positions are those of the face, turned upright by {@link recognitionOf}. */
export interface TableSeen {
  readonly box: Box;
  readonly confidence: number;
  readonly signs: readonly Bilingual[];
  readonly layout?: Layout;
  readonly figuresLeft?: number;
  readonly standing?: StandingTable;
}

/** A known layout: how its tables look, and why we are sure. */
export interface Profile {
  readonly id: ProfileId;
  readonly title: Bilingual;
  /** Both ways: a profile that also reads tables turned on their side. */
  readonly isBothWays: boolean;
  readonly recognise: (face: Face) => readonly TableSeen[];
}

/** The table as everybody else knows it: in the sheet's own directions, with a stable identifier. */
export function recognitionOf(profile: ProfileId, face: Face, seen: TableSeen, language: Language): Recognition {
  const box = face.isSideways ? turnedBox(seen.box) : seen.box;
  const address = boxAddress(box);
  const told = seen.layout === undefined ? undefined : withFigureColumns(face, seen.box, seen.layout);
  const layout = told !== undefined && face.isSideways ? turned(told) : told;
  return {
    id: `${profile}:${face.sheet.name}!${address}`,
    sheet: face.sheet.name,
    address,
    box,
    profile,
    confidence: Math.round(seen.confidence * 100) / 100,
    signs: seen.signs.map((sign) => sign[language]),
    ...(layout !== undefined && { layout }),
    ...(seen.figuresLeft !== undefined && { figuresLeft: seen.figuresLeft }),
    ...(seen.standing !== undefined && { standing: seen.standing }),
    ...hiddenIn(face.sheet, box),
  };
}

/** The hidden rows and columns of a block, ascending; nothing where all of it is seen. */
function hiddenIn(
  { visibility, hiddenRows, hiddenCols }: Sheet,
  { top, left, bottom, right }: Box,
): Pick<Recognition, 'hidden'> {
  if (visibility !== 'visible') return { hidden: { rows: [], cols: [], isSheet: true } };
  const [rows, cols] = [within(hiddenRows, top, bottom), within(hiddenCols, left, right)];
  return rows.length + cols.length === 0 ? {} : { hidden: { rows, cols } };
}

const within = (lines: ReadonlySet<number>, first: number, last: number): readonly number[] =>
  [...lines].filter((line) => line >= first && line <= last).sort((a, b) => a - b);

/** The profile that an identifier of {@link recognitionOf} begins with. */
export const turnedBox = ({ top, left, bottom, right }: Box): Box => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

const turnedSpot = <T extends Spot>(spot: T): T => ({ ...spot, row: spot.col, col: spot.row });

const turned = (layout: Layout): Layout => ({
  ...layout,
  orientation: layout.orientation === 'across' ? 'down' : 'across',
  headings: layout.headings.map((heading): Heading => turnedSpot(heading)),
  notes: layout.notes.map(turnedSpot),
});

/** `(4, 2)` → `C5`, for the sentence of a sign. */
export const shownAt = (face: Face, line: number, place: number): string =>
  face.isSideways ? addressOf(place, line) : addressOf(line, place);
