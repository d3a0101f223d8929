import { type Box, isError } from '../../domain/cell';
import type { EmbeddedCell, EmbeddedSheet } from '../embeddedWorkbook';
import { typedContent } from '../typedContent';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';

/** Cells of one read; above, Excel answers `null` and no error. */
const MOST_CELLS = 5_000_000;

/** What a block of cells holds, as Excel gives and takes it: arrays of rows. */
export function rangeContent(sheet: EmbeddedSheet, box: Box, side: ApplicationSide) {
  const read = (of: (cell: EmbeddedCell) => unknown) => (): unknown => {
    const [height, width] = [box.bottom - box.top + 1, box.right - box.left + 1];
    if (height * width > MOST_CELLS) return null;
    return Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => of(sheet.cellAt(box.top + r, box.left + c))),
    );
  };
  const write = (each: (row: number, col: number, given: unknown) => void, isTelling: boolean) => (given: unknown) => {
    side.writable(sheet);
    forEachGiven(box, given, each);
    if (isTelling) side.changed(sheet, box);
  };
  const put = (row: number, col: number, given: unknown): void => {
    const content = typedContent(given, sheet.cellAt(row, col).format);
    if (content !== undefined) sheet.put(row, col, content);
  };
  return {
    get: {
      Values: read(valueOf),
      Formulas: read(({ formula, ...cell }) => (formula === null ? valueOf({ formula, ...cell }) : `=${formula}`)),
      NumberFormat: read(({ format }) => format),
      ValueTypes: read(typeOf),
    },
    set: {
      Values: write(put, true),
      Formulas: write(put, true),
      NumberFormat: write((row, col, given) => {
        if (given !== null) sheet.setFormat(row, col, `${given as string}`);
      }, false),
    },
  };
}

const valueOf = ({ value }: EmbeddedCell): unknown => (value === null ? '' : isError(value) ? value.error : value);

function typeOf({ value, formula }: EmbeddedCell): string {
  if (value === null) return formula === null ? 'Empty' : 'String';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Excel's words for an array of another size than its range. */
export const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value for all cells, or an array of rows of exactly the size of the block. */
function forEachGiven(box: Box, given: unknown, each: (row: number, col: number, value: unknown) => void): void {
  const [height, width] = [box.bottom - box.top + 1, box.right - box.left + 1];
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : null;
  const isShaped =
    rows === null || (rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width));
  if (!isShaped) throw refuse.argument(WRONG_SHAPE);
  for (let r = 0; r < height; r += 1) {
    for (let c = 0; c < width; c += 1) {
      each(box.top + r, box.left + c, rows === null ? given : (rows[r] as readonly unknown[])[c]);
    }
  }
}
