import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellValue } from '../../domain/cell';
import { univerCell } from '../../adapters/univer/univerCell';
import { univerLook } from '../../adapters/univer/univerLook';
import type { CellLink, Content, Look } from '../embeddedWorkbook';

/** What is to be written in a cell and is not in the grid yet; what is absent stays as it is. */
export interface PendingCell {
  readonly content?: Content;
  /** Looks and number format, always together: a style is replaced whole. */
  readonly style?: { readonly look: Look; readonly format: string };
  readonly link?: CellLink | null;
}

type Cells = Record<number, Record<number, ICellData>>;

/** Cells written since the grid was given any: thousands come in one request, and the grid takes them at once. */
export interface PendingCells {
  readonly at: (row: number, col: number) => PendingCell | undefined;
  readonly set: (row: number, col: number, part: PendingCell) => void;
  /** What the grid is to take, in this order, and nothing after that; `null` when nothing waits. */
  readonly taken: () => { readonly parts: readonly Cells[]; readonly height: number; readonly width: number } | null;
}

/** Without these, Univer merges: the old formula would stay beside the new value. */
const OVERWRITING: ICellData = { v: null, t: null, f: null, si: null, p: null };

const contentIn = (content: Content): ICellData => {
  const [value, formula]: [CellValue, string | null] =
    'formula' in content ? [null, content.formula] : [content.value, null];
  return { ...OVERWRITING, ...univerCell(value, formula, null) };
};

const styleIn = ({ look, format }: { readonly look: Look; readonly format: string }): IStyleData | null => {
  const style = univerLook({ ...look, ...(format !== 'General' && { numberFormat: format }) });
  return Object.keys(style).length === 0 ? null : style;
};

export function pendingCells(): PendingCells {
  let pending = new Map<number, Map<number, PendingCell>>();
  return {
    at: (row, col) => pending.get(row)?.get(col),
    set: (row, col, part) => {
      const line = pending.get(row) ?? new Map<number, PendingCell>();
      pending.set(row, line);
      line.set(col, { ...line.get(col), ...part });
    },
    taken: () => {
      if (pending.size === 0) return null;
      const bare: Cells = {};
      const cells: Cells = {};
      let [height, width] = [0, 0];
      for (const [row, line] of pending) {
        for (const [col, { content, style, link }] of line) {
          const look = style === undefined ? null : styleIn(style);
          // A style that is given is merged with the one that is there: that one goes first.
          if (style !== undefined) (bare[row] ??= {})[col] = { s: null };
          (cells[row] ??= {})[col] = {
            ...(content !== undefined && contentIn(content)),
            ...(look !== null && { s: look }),
            ...(link !== undefined && { custom: link === null ? null : { link } }),
          };
          height = Math.max(height, row + 1);
          width = Math.max(width, col + 1);
        }
      }
      pending = new Map();
      return { parts: Object.keys(bare).length === 0 ? [cells] : [bare, cells], height, width };
    },
  };
}
