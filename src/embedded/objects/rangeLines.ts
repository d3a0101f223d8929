import type { Box } from '../../domain/cell';
import { EMPTY_CELL, type EmbeddedSheet, type Look } from '../embeddedWorkbook';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';
import { linkGiven, linkTaken, lookGiven, lookTaken } from './lookWire';

type Asked = Readonly<Record<string, unknown>>;

const common = (hidden: readonly boolean[]): boolean | null =>
  hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;

const format = (asked: Asked, name: string, points: number) =>
  asked['format'] === undefined ? {} : { format: { [name]: points } };

/** Properties of rows, columns and cells, many at once: what Excel has since 1.9. */
export function rangeLines(sheet: EmbeddedSheet, box: Box, side: ApplicationSide) {
  const rows = () => Array.from({ length: box.bottom - box.top + 1 }, (_, i) => box.top + i);
  const cols = () => Array.from({ length: box.right - box.left + 1 }, (_, i) => box.left + i);
  return {
    get: {
      RowHidden: () => common(rows().map((row) => sheet.rowAt(row).isHidden)),
      ColumnHidden: () => common(cols().map((col) => sheet.colAt(col).isHidden)),
    },
    set: {
      RowHidden: (isHidden: unknown) => {
        side.writable(sheet);
        sheet.setRows(box.top, box.bottom, { isHidden: isHidden === true });
      },
      ColumnHidden: (isHidden: unknown) => {
        side.writable(sheet);
        sheet.setCols(box.left, box.right, { isHidden: isHidden === true });
      },
    },
    call: {
      GetRowProperties: (asked: unknown) =>
        rows().map((row) => {
          const { isHidden, size = 15 } = sheet.rowAt(row);
          return { rowHidden: isHidden, ...format(asked as Asked, 'rowHeight', size) };
        }),
      GetColumnProperties: (asked: unknown) =>
        cols().map((col) => {
          const { isHidden, size = 8.43 } = sheet.colAt(col);
          return { columnHidden: isHidden, ...format(asked as Asked, 'columnWidth', (size * 7 + 5) * 0.75) };
        }),
      SetRowProperties: (given: unknown) => {
        side.writable(sheet);
        setLines(given, rows(), (row, { format: { rowHeight } = {}, rowHidden }) =>
          sheet.setRows(row, row, {
            ...(rowHeight !== undefined && { size: rowHeight }),
            ...(rowHidden !== undefined && { isHidden: rowHidden }),
          }),
        );
      },
      SetColumnProperties: (given: unknown) => {
        side.writable(sheet);
        setLines(given, cols(), (col, { format: { columnWidth } = {}, columnHidden }) =>
          sheet.setCols(col, col, {
            ...(columnWidth !== undefined && { size: (columnWidth / 0.75 - 5) / 7 }),
            ...(columnHidden !== undefined && { isHidden: columnHidden }),
          }),
        );
      },
      GetCellProperties: (asked: unknown) =>
        rows().map((row) =>
          cols().map((col) => {
            const cell = sheet.cellAt(row, col);
            const hyperlink = 'hyperlink' in (asked as object) ? { hyperlink: linkGiven(cell.link) } : {};
            return { ...hyperlink, format: lookGiven(cell) };
          }),
        ),
      SetCellProperties: (given: unknown) => {
        side.writable(sheet);
        const lines = given as readonly (readonly Asked[])[];
        if (lines.length !== rows().length || lines.some((line) => line.length !== cols().length))
          throw refuse.argument();
        lines.forEach((line, r) =>
          line.forEach((cell, c) => {
            const [row, col] = [box.top + r, box.left + c];
            if (cell['hyperlink'] !== undefined) sheet.setLink(row, col, linkTaken(cell['hyperlink']));
            if (cell['format'] === undefined) return;
            sheet.setLook(row, col, lookTaken(sheet.cellAt(row, col).look, cell['format'] as Asked));
          }),
        );
      },
      Clear: (what: unknown = 'All') => {
        side.writable(sheet);
        const touched = sheet.touchedBox();
        if (touched !== null) clearIn(sheet, met(box, touched), `${what as string}`);
        if (what === 'All') sheet.unmerge(box);
        side.changed(sheet, box);
      },
    },
  };
}

interface GivenLine {
  readonly format?: { readonly rowHeight?: number; readonly columnWidth?: number };
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
}

function setLines(given: unknown, places: readonly number[], set: (place: number, line: GivenLine) => void): void {
  const lines = given as readonly GivenLine[];
  if (lines.length !== places.length) throw refuse.argument();
  places.forEach((place, i) => set(place, lines[i] ?? {}));
}

const BLANK: Look = {};

const met = (a: Box, b: Box): Box => ({
  top: Math.max(a.top, b.top),
  left: Math.max(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
});

function clearIn(sheet: EmbeddedSheet, { top, left, bottom, right }: Box, what: string): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) clear(sheet, row, col, what);
  }
}

function clear(sheet: EmbeddedSheet, row: number, col: number, what: string): void {
  if (sheet.cellAt(row, col) === EMPTY_CELL) return;
  if (what === 'All' || what === 'Contents') sheet.put(row, col, { value: null });
  if (what === 'All' || what === 'Formats') {
    sheet.setFormat(row, col, 'General');
    sheet.setLook(row, col, BLANK);
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') sheet.setLink(row, col, null);
}
