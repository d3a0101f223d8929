import type { ICellData, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { formulaOfUniver, valueOfUniver } from '../../adapters/univer/univerCell';
import type { Box } from '../../domain/cell';
import { type CellLink, EMPTY_CELL, type EmbeddedCell, type EmbeddedSheet } from '../embeddedWorkbook';
import { lookOfUniver } from './lookOfUniver';
import { pendingCells } from './pendingCells';

/** Runs one of Univer's commands on one sheet, at once; what it changes is known as our own. */
export type RunOn = (id: string, params: object) => void;

/** Makes {@link RunOn} for a sheet. A command that Univer refuses is a fault of ours. */
export const runOn =
  (api: FUniver, book: FWorkbook, sheet: string, quietly: (run: () => void) => void): RunOn =>
  (id, params) =>
    quietly(() => {
      if (!api.syncExecuteCommand(id, { unitId: book.getId(), subUnitId: sheet, ...params })) {
        throw new Error(`the spreadsheet refused ${id}`);
      }
    });

type Grid = Pick<EmbeddedSheet, 'cellAt' | 'put' | 'setFormat' | 'setLook' | 'setLink' | 'usedBox' | 'touchedBox'>;

/** The cells of a sheet. What is written waits until {@link flush}; it is read as if it were there. */
export function univerGrid(book: FWorkbook, model: () => Worksheet, run: RunOn): Grid & { readonly flush: () => void } {
  const pending = pendingCells();
  const styleOf = ({ s }: ICellData) => (typeof s === 'string' ? book.getWorkbook().getStyles().get(s) : s) ?? {};
  const inGrid = (row: number, col: number): EmbeddedCell => {
    const cell = model().getCellMatrix().getValue(row, col);
    if (cell === null || cell === undefined) return EMPTY_CELL;
    const style = styleOf(cell);
    const link = cell.custom?.['link'] as CellLink | undefined; // put there by pendingCells alone
    return {
      value: valueOfUniver(cell),
      formula: formulaOfUniver(cell),
      format: style.n?.pattern ?? 'General',
      look: lookOfUniver(style),
      ...(link !== undefined && { link }),
    };
  };
  const cellAt = (row: number, col: number): EmbeddedCell => {
    const waiting = pending.at(row, col);
    if (waiting === undefined) return inGrid(row, col);
    const { link: linkThere, ...there } = inGrid(row, col);
    const link = waiting.link === undefined ? linkThere : (waiting.link ?? undefined);
    const { content, style } = waiting;
    return {
      ...there,
      ...(content !== undefined &&
        ('formula' in content ? { value: null, formula: content.formula } : { value: content.value, formula: null })),
      ...style,
      ...(link !== undefined && { link }),
    };
  };
  const flush = (): void => {
    const taken = pending.taken();
    if (taken === null) return;
    const { parts, height, width } = taken;
    if (height > model().getRowCount()) run('sheet.mutation.set-worksheet-row-count', { rowCount: height });
    if (width > model().getColumnCount()) run('sheet.mutation.set-worksheet-column-count', { columnCount: width });
    for (const cellValue of parts) run('sheet.mutation.set-range-values', { cellValue });
  };
  const boxOf = (isIn: (cell: ICellData) => boolean): Box | null => {
    flush();
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    model()
      .getCellMatrix()
      .forValue((row, col, cell) => {
        if (cell === null || cell === undefined || !isIn(cell)) return;
        [top, left] = [Math.min(top, row), Math.min(left, col)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, col)];
      });
    return bottom < 0 ? null : { top, left, bottom, right };
  };
  return {
    flush,
    cellAt,
    put: (row, col, content) => pending.set(row, col, { content }),
    setFormat: (row, col, format) => pending.set(row, col, { style: { look: cellAt(row, col).look, format } }),
    setLook: (row, col, look) => pending.set(row, col, { style: { look, format: cellAt(row, col).format } }),
    setLink: (row, col, link) => pending.set(row, col, { link }),
    usedBox: () => boxOf((cell) => valueOfUniver(cell) !== null || formulaOfUniver(cell) !== null),
    touchedBox: () => {
      const touched = boxOf((cell) => Object.keys(cell).length > 0);
      const merged = model()
        .getMergeData()
        .map(({ startRow, startColumn, endRow, endColumn }) => ({
          top: startRow,
          left: startColumn,
          bottom: endRow,
          right: endColumn,
        }));
      return [...merged, ...(touched === null ? [] : [touched])].reduce<Box | null>(around, null);
    },
  };
}

const around = (all: Box | null, box: Box): Box =>
  all === null
    ? box
    : {
        top: Math.min(all.top, box.top),
        left: Math.min(all.left, box.left),
        bottom: Math.max(all.bottom, box.bottom),
        right: Math.max(all.right, box.right),
      };
