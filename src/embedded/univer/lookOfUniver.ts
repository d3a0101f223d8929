import type { IBorderData, IColorStyle, IStyleData, Nullable } from '@univerjs/core';
import { INDENT } from '../../adapters/univer/univerLook';
import type { Look } from '../embeddedWorkbook';

const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const ALIGN: readonly Look['align'][] = [undefined, 'left', 'center', 'right'];
const VALIGN: readonly Look['valign'][] = [undefined, 'top', 'center', 'bottom'];
const WRAP = 3;
const YES = 1;

/** `#0b5563` → `0B5563`; a colour that is said in another way is not known. */
function bare(color: Nullable<IColorStyle>): string | undefined {
  const [, letters] = /^#([0-9a-f]{6})$/i.exec((color ?? {}).rgb ?? '') ?? [];
  return letters?.toUpperCase();
}

/** How a cell of Univer's looks, in the terms of the embedded host: the way back from `univerLook`. */
export function lookOfUniver({ bl, it, cl, fs, bg, bd, ht, vt, tb, pd }: IStyleData): Look {
  const [color, fill] = [bare(cl), bare(bg)];
  const font = {
    ...(bl === YES && { isBold: true }),
    ...(it === YES && { isItalic: true }),
    ...(color !== undefined && { color }),
    ...(typeof fs === 'number' && { size: fs }),
  };
  const border = bordersIn(bd);
  const [align, valign] = [ALIGN[ht ?? 0], VALIGN[vt ?? 0]];
  const indent = Math.round((pd?.l ?? 0) / INDENT);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(align !== undefined && { align }),
    ...(valign !== undefined && { valign }),
    ...(tb === WRAP && { isWrapped: true }),
    ...(indent > 0 && { indent }),
  };
}

const bordersIn = (sides: Nullable<IBorderData>): NonNullable<Look['border']> =>
  Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, key]) => {
      const line = (sides ?? {})[key];
      return line === null || line === undefined ? [] : [[side, bare(line.cl) ?? '000000']];
    }),
  );
