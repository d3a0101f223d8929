import { type Box, positionOf } from '../../domain/cell';
import type { LayoutBefore, SheetBefore } from './before';
import { queueCharts } from './chartsKept';
import { CHUNK, heightOf, sizeOf } from './chunks';
import { givenOf, heldIn } from './editedCells';
import { queueLists } from './listsBefore';
import type { Place } from './placing';
import { boxOf, rangeOf } from './sheetFacts';
import { bytesOf, sheetIn } from './steps';
import { MARK_PROPERTY } from '../xlsx/sheetXml';

/** Cells of a sheet whose looks are kept one by one; above, an undo gives contents back and leaves the new looks. */
const MOST_LOOKS = 30_000;
/** What one cell weighs in an answer, before any is known: content, format and type; and its look. */
const CONTENT_BYTES = 120;
const LOOK_BYTES = 420;
const TYPE_BYTES = 10;
const LIST_BYTES = 1_000;

const LOOK = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true },
    borders: { color: true, style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Some rows of a sheet of ours, to be remembered; the first part of a sheet also tells of the sheet itself. */
export interface BeforePart {
  readonly place: Place;
  readonly box: Box | null;
  readonly isFirst: boolean;
  readonly bytes: number;
}

/** The parts of a sheet that is about to be written anew, each well within one answer. */
export function partsOf(place: Place): readonly BeforePart[] {
  const { box } = place;
  if (box === null) return [{ place, box, isFirst: true, bytes: 2_000 }];
  const hasLooks = sizeOf(box) <= MOST_LOOKS;
  const perRow = (box.right - box.left + 1) * (CONTENT_BYTES + (hasLooks ? LOOK_BYTES : 0));
  const rows = Math.max(1, Math.floor(CHUNK / 30 / perRow));
  return Array.from({ length: Math.ceil(heightOf(box) / rows) }, (_, i) => {
    const top = box.top + i * rows;
    const part = { ...box, top, bottom: Math.min(box.bottom, top + rows - 1) };
    const lists = i === 0 ? (place.listed?.length ?? 0) * LIST_BYTES : 0;
    return { place, box: part, isFirst: i === 0, bytes: heightOf(part) * perRow + 2_000 + lists };
  });
}

/** Queues one part. */
export function queueBefore(
  context: Excel.RequestContext,
  { place, box, isFirst }: BeforePart,
  knowsMerges: boolean,
): () => SheetBefore {
  const sheet = sheetIn(context, place.name);
  const layout = isFirst ? queueLayout(sheet) : null;
  const mark = isFirst ? sheet.customProperties.getItemOrNullObject(MARK_PROPERTY) : null;
  mark?.load('value');
  const charts = isFirst ? queueCharts(sheet) : null;
  const lists = isFirst && place.listed !== undefined ? queueLists(sheet, place.listed) : null;
  const about = (): Pick<SheetBefore, 'place' | 'layout' | 'mark' | 'lists' | 'charts'> => ({
    place,
    layout: layout === null ? null : layout(),
    mark: mark === null || mark.isNullObject ? null : mark.value,
    ...(lists !== null && { lists: lists() }),
    ...(charts !== null && { charts: charts() }),
  });
  if (box === null || place.box === null) {
    return () => ({ ...about(), box, contents: [], formats: [], looks: null, columns: [], rows: [], merges: [] });
  }
  const cells = rangeOf(sheet, box);
  cells.load('values,formulas,numberFormat,valueTypes');
  const looks = sizeOf(place.box) <= MOST_LOOKS ? cells.getCellProperties(LOOK) : null;
  const rows = cells.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = isFirst ? cells.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }) : null;
  const merged = isFirst && knowsMerges ? rangeOf(sheet, place.box).getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  merged?.untrack();
  return () => ({
    ...about(),
    box,
    contents: cells.values.map((row, r) =>
      row.map((value: unknown, c) => givenOf(heldIn(value, cells.formulas[r]?.[c], cells.valueTypes[r]?.[c], ''))),
    ),
    formats: cells.numberFormat as string[][],
    looks: looks === null ? null : looks.value,
    columns: columns === null ? [] : columns.value,
    rows: rows.value,
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(boxOf),
  });
}

const HEADERS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

const addressIn = (range: Excel.Range): string | null =>
  range.isNullObject ? null : (range.address.split('!').at(-1) ?? null);

function queueLayout(sheet: Excel.Worksheet): () => LayoutBefore {
  sheet.load('tabColor,showGridlines');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const { pageLayout } = sheet;
  pageLayout.load('orientation,zoom');
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.load([...HEADERS]);
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  const titleCols = pageLayout.getPrintTitleColumnsOrNullObject();
  for (const range of [frozen, titleRows, titleCols]) {
    range.load('address');
    range.untrack();
  }
  return () => ({
    frozen: frozenAt(addressIn(frozen)),
    tabColor: sheet.tabColor,
    hasGridLines: sheet.showGridlines,
    orientation: pageLayout.orientation,
    pagesWide: pageLayout.zoom.horizontalFitToPages ?? null,
    titleRows: addressIn(titleRows),
    titleCols: addressIn(titleCols),
    headers: Object.fromEntries(HEADERS.map((name) => [name, pages[name]])),
  });
}

/** Whole rows or columns are frozen when the block goes to the sheet's other end. */
function frozenAt(address: string | null): LayoutBefore['frozen'] {
  const last = address?.replace(/\$/g, '').split(':').at(-1) ?? '';
  if (/^\d+$/.test(last)) return { rows: Number(last), cols: 0 };
  if (/^[A-Z]+$/.test(last)) return { rows: 0, cols: positionOf(`${last}1`).col + 1 };
  if (last === '') return { rows: 0, cols: 0 };
  const { row, col } = positionOf(last);
  return { rows: row + 1 === 1_048_576 ? 0 : row + 1, cols: col + 1 === 16_384 ? 0 : col + 1 };
}

/** What a part weighed in its answer: contents are told twice, as values and as formulas. */
export const weightOf = ({ contents, formats, looks }: SheetBefore): number =>
  2 * bytesOf(contents) + bytesOf(formats) + bytesOf(looks) + contents.length * (contents[0]?.length ?? 0) * TYPE_BYTES;

/** The parts of one sheet, in one. */
export function joinedBefore(parts: readonly SheetBefore[]): SheetBefore | null {
  const [first] = parts;
  if (first === undefined) return null;
  const looks = parts.flatMap((part) => part.looks ?? []);
  return {
    ...first,
    box: first.place.box,
    contents: parts.flatMap(({ contents }) => contents),
    formats: parts.flatMap(({ formats }) => formats),
    rows: parts.flatMap(({ rows }) => rows),
    looks: first.looks === null ? null : looks,
  };
}
