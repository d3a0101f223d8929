import type { Box } from '../../domain/cell';
import type { CellFormat, PlannedRow } from '../../domain/plan';
import { joinedAddresses, sheetIn, type Step } from './steps';

type Look = Omit<CellFormat, 'numberFormat'>;

interface Painted {
  readonly look: Look;
  readonly boxes: Box[];
}

const COLOR = /^[0-9A-F]{6}$/i;
const H_ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const V_ALIGN = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function lookOf(format: CellFormat): Look {
  const { numberFormat: _, ...look } = format;
  return look;
}

/** Rows whose looks are worked out at a time: well within a frame. */
const STRIP = 4_000;

/** Cells of one look as few blocks: runs of a row, joined downwards where the next row has the same run. */
function paintedIn(rows: readonly PlannedRow[], first: number): readonly Painted[] {
  const keys = new WeakMap<CellFormat, string>();
  const keyOf = (format: CellFormat): string => {
    const known = keys.get(format) ?? JSON.stringify(lookOf(format));
    keys.set(format, known);
    return known;
  };
  const painted = new Map<string, Painted>();
  let above = new Map<string, Box>();
  rows.forEach(({ cells }, place) => {
    const row = first + place;
    const here = new Map<string, Box>();
    for (let left = 0; left < cells.length; left += 1) {
      const format = cells[left]?.format;
      const key = format === undefined ? '{}' : keyOf(format);
      if (format === undefined || key === '{}') continue;
      let right = left;
      while (cells[right + 1]?.format !== undefined && keyOf(cells[right + 1]!.format!) === key) right += 1; // there, just above
      const run = `${left}|${right}|${key}`;
      const open = above.get(run);
      const box = { ...(open ?? { top: row, left, right }), bottom: row };
      here.set(run, box);
      const all = painted.get(key) ?? { look: lookOf(format), boxes: [] };
      painted.set(key, all);
      if (open === undefined) all.boxes.push(box);
      else all.boxes[all.boxes.lastIndexOf(open)] = box;
      left = right;
    }
    above = here;
  });
  return [...painted.values()];
}

/** Whether blocks have lines inside them: Excel draws those apart from their edges. */
const shapeOf = ({ top, bottom, left, right }: Box) => `${bottom > top}|${right > left}`;

/** Writes the looks of a sheet, equal ones together (office/pitfalls.md, 8); each strip is worked out when it is asked for. */
export function* lookSteps(sheet: string, rows: readonly PlannedRow[]): Generator<Step> {
  for (let first = 0; first < rows.length; first += STRIP) {
    yield* stripSteps(sheet, paintedIn(rows.slice(first, first + STRIP), first));
  }
}

const stripSteps = (sheet: string, painted: readonly Painted[]): readonly Step[] =>
  painted.flatMap(({ look, boxes }) => {
    const groups = new Map<string, Box[]>();
    for (const box of boxes) {
      const key = look.border === undefined ? '' : shapeOf(box);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [box]);
      else group.push(box);
    }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return joinedAddresses(group).map((addresses): Step => ({
        sheet,
        bytes: addresses.length + 4_000,
        queue: (context) => {
          const areas = sheetIn(context, sheet).getRanges(addresses);
          areas.untrack();
          paint(areas.format, look, { isTall: first.bottom > first.top, isWide: first.right > first.left });
        },
      }));
    });
  });

function paint(
  format: Excel.RangeFormat,
  look: Look,
  shape: { readonly isTall: boolean; readonly isWide: boolean },
): void {
  const { font, fill, align, valign, isWrapped, indent } = look;
  if (fill !== undefined && COLOR.test(fill)) format.fill.color = `#${fill}`;
  if (font?.isBold !== undefined) format.font.bold = font.isBold;
  if (font?.isItalic !== undefined) format.font.italic = font.isItalic;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (font?.size !== undefined) format.font.size = font.size;
  if (align !== undefined) format.horizontalAlignment = H_ALIGN[align];
  if (valign !== undefined) format.verticalAlignment = V_ALIGN[valign];
  if (isWrapped !== undefined) format.wrapText = isWrapped;
  if (indent !== undefined && indent > 0) format.indentLevel = indent;
  for (const [edge, color] of edgesOf(look, shape)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = `#${color}`;
  }
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function edgesOf(
  { border }: Look,
  { isTall, isWide }: { readonly isTall: boolean; readonly isWide: boolean },
): readonly (readonly [Edge, string])[] {
  const { top, bottom, left, right } = border ?? {};
  const inside = bottom ?? top;
  const between = right ?? left;
  return [
    ...(top === undefined ? [] : [['EdgeTop', top] as const]),
    ...(bottom === undefined ? [] : [['EdgeBottom', bottom] as const]),
    ...(left === undefined ? [] : [['EdgeLeft', left] as const]),
    ...(right === undefined ? [] : [['EdgeRight', right] as const]),
    ...(isTall && inside !== undefined ? [['InsideHorizontal', inside] as const] : []),
    ...(isWide && between !== undefined ? [['InsideVertical', between] as const] : []),
  ];
}
