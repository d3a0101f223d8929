import type { Box } from '../../domain/cell';
import type { EmbeddedSheet, Look } from '../embeddedWorkbook';
import type { HostObject } from '../hostObject';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';
import { bareColor, withBorder, withPart } from './lookWire';

/** Points to characters, as a column of Excel's default font: seven pixels a character, five of margin. */
const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
const DEFAULT_ROW = 15; // points
const DEFAULT_COLUMN = 8.43; // characters

/** The format of one block or of several: fill, font, borders, alignment, and the size of their rows and columns. */
export function rangeFormat(sheet: EmbeddedSheet, boxes: readonly Box[], side: ApplicationSide): HostObject {
  const change = (of: (look: Look, row: number, col: number, box: Box) => Look): void => {
    side.writable(sheet);
    for (const box of boxes) {
      for (let row = box.top; row <= box.bottom; row += 1) {
        for (let col = box.left; col <= box.right; col += 1) {
          sheet.setLook(row, col, of(sheet.cellAt(row, col).look, row, col, box));
        }
      }
    }
  };
  const part = (name: string) => (given: unknown) => change((look) => withPart(look, name, given));
  const [first] = boxes;
  const sizes = (of: 'rows' | 'cols', points: unknown): void => {
    side.writable(sheet);
    for (const { top, bottom, left, right } of boxes) {
      if (of === 'rows') sheet.setRows(top, bottom, { size: Number(points) });
      else sheet.setCols(left, right, { size: charactersOf(Number(points)) });
    }
  };
  return {
    kind: 'RangeFormat',
    get: {
      Fill: () => ({
        kind: 'RangeFill',
        set: { Color: part('fill/color') },
        call: { Clear: () => part('fill/clear')(null) },
      }),
      Font: () => ({
        kind: 'RangeFont',
        set: {
          Bold: part('font/bold'),
          Italic: part('font/italic'),
          Color: part('font/color'),
          Size: part('font/size'),
        },
      }),
      Borders: () => bordersOf(change),
      RowHeight: () => sheet.rowAt(first?.top ?? 0).size ?? DEFAULT_ROW,
      ColumnWidth: () => pointsOf(sheet.colAt(first?.left ?? 0).size ?? DEFAULT_COLUMN),
    },
    set: {
      HorizontalAlignment: part('horizontalAlignment'),
      VerticalAlignment: part('verticalAlignment'),
      WrapText: part('wrapText'),
      IndentLevel: part('indentLevel'),
      RowHeight: (points) => sizes('rows', points),
      ColumnWidth: (points) => sizes('cols', points),
    },
  };
}

type Change = (of: (look: Look, row: number, col: number, box: Box) => Look) => void;

/** Which sides of a cell belong to an edge of its block, or to the lines inside it. */
const EDGES: Readonly<
  Record<string, (row: number, col: number, box: Box) => readonly ('top' | 'bottom' | 'left' | 'right')[]>
> = {
  EdgeTop: (row, _, { top }) => (row === top ? ['top'] : []),
  EdgeBottom: (row, _, { bottom }) => (row === bottom ? ['bottom'] : []),
  EdgeLeft: (_, col, { left }) => (col === left ? ['left'] : []),
  EdgeRight: (_, col, { right }) => (col === right ? ['right'] : []),
  InsideHorizontal: (row, _, { top, bottom }) => [
    ...(row > top ? (['top'] as const) : []),
    ...(row < bottom ? (['bottom'] as const) : []),
  ],
  InsideVertical: (_, col, { left, right }) => [
    ...(col > left ? (['left'] as const) : []),
    ...(col < right ? (['right'] as const) : []),
  ],
};

function bordersOf(change: Change): HostObject {
  const item = (key: unknown): HostObject => {
    const sidesOf = EDGES[`${key as string}`];
    if (sidesOf === undefined) throw refuse.argument();
    const set = (color: (before: string | undefined) => string | null) =>
      change((look, row, col, box) =>
        sidesOf(row, col, box).reduce((next, side) => withBorder(next, side, color(next.border?.[side])), look),
      );
    return {
      kind: 'RangeBorder',
      set: {
        Style: (style) => set((before) => (style === 'None' ? null : (before ?? '000000'))),
        Color: (color) => set(() => bareColor(color)),
      },
    };
  };
  return { kind: 'RangeBorderCollection', item, call: { GetItem: item } };
}
