import type { Worksheet } from '@univerjs/core';
import type { EmbeddedSheet, Line } from '../embeddedWorkbook';
import type { RunOn } from './univerGrid';

/** Pixels of a point, of a character of Excel's default font, and of the margins of a column. */
const PER_POINT = 4 / 3;
const PER_CHARACTER = 7;
const MARGINS = 5;
const YES = 1;
const NO = 0;

type Lines = Pick<EmbeddedSheet, 'rowAt' | 'colAt' | 'setRows' | 'setCols'>;

/** Rows and columns of a sheet: heights in points, widths in characters. Univer has both in pixels. */
export function univerLines(model: () => Worksheet, run: RunOn): Lines {
  const rows = (first: number, last: number) => ({
    ranges: [{ startRow: first, endRow: last, startColumn: 0, endColumn: model().getColumnCount() - 1 }],
  });
  const cols = (first: number, last: number) => ({
    ranges: [{ startRow: 0, endRow: model().getRowCount() - 1, startColumn: first, endColumn: last }],
  });
  const grow = (of: 'row' | 'column', least: number): void => {
    if (of === 'row' && least > model().getRowCount())
      run('sheet.mutation.set-worksheet-row-count', { rowCount: least });
    if (of === 'column' && least > model().getColumnCount()) {
      run('sheet.mutation.set-worksheet-column-count', { columnCount: least });
    }
  };
  return {
    rowAt: (row) => {
      const { h, hd } = model().getConfig().rowData[row] ?? {};
      return { isHidden: hd === YES, ...(h !== undefined && { size: h / PER_POINT }) };
    },
    colAt: (col) => {
      const { w, hd } = model().getConfig().columnData[col] ?? {};
      return { isHidden: hd === YES, ...(w !== undefined && { size: (w - MARGINS) / PER_CHARACTER }) };
    },
    setRows: (first, last, { size, isHidden }: Partial<Line>) => {
      grow('row', last + 1);
      if (size !== undefined) {
        run('sheet.mutation.set-worksheet-row-height', { ...rows(first, last), rowHeight: size * PER_POINT });
        run('sheet.mutation.set-worksheet-row-is-auto-height', { ...rows(first, last), autoHeightInfo: NO });
      }
      if (isHidden !== undefined) run(`sheet.mutation.set-row-${isHidden ? 'hidden' : 'visible'}`, rows(first, last));
    },
    setCols: (first, last, { size, isHidden }: Partial<Line>) => {
      grow('column', last + 1);
      if (size !== undefined) {
        run('sheet.mutation.set-col-data', {
          columnData: Object.fromEntries(
            Array.from({ length: last - first + 1 }, (_, i) => [first + i, { w: size * PER_CHARACTER + MARGINS }]),
          ),
        });
      }
      if (isHidden !== undefined) run(`sheet.mutation.set-col-${isHidden ? 'hidden' : 'visible'}`, cols(first, last));
    },
  };
}
