import type { IStyleData } from '@univerjs/core';
import type { CellLook } from '../../domain/looks';

const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const ALIGN = { left: 1, center: 2, right: 3 } as const;
const VALIGN = { top: 1, center: 2, bottom: 3 } as const;
const THIN = 1;
const WRAP = 3;
const YES = 1;
/** Pixels of one step of indent. */
export const INDENT = 9;

/** How a planned cell, or one of the officer's, looks in Univer's terms. */
export function univerLook({
  font,
  fill,
  border,
  align,
  valign,
  isWrapped,
  indent,
  numberFormat,
  fontName,
  isUnderlined,
  isStruck,
}: CellLook): IStyleData {
  const borders = Object.entries(SIDES).flatMap(([side, key]) => {
    const color = border?.[side as keyof typeof SIDES]; // the keys of SIDES
    return color === undefined ? [] : [[key, { s: THIN, cl: { rgb: `#${color}` } }] as const];
  });
  return {
    ...(font?.isBold && { bl: YES }),
    ...(font?.isItalic && { it: YES }),
    ...(font?.color !== undefined && { cl: { rgb: `#${font.color}` } }),
    ...(font?.size !== undefined && { fs: font.size }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(isUnderlined && { ul: { s: YES } }),
    ...(isStruck && { st: { s: YES } }),
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(borders.length > 0 && { bd: Object.fromEntries(borders) }),
    ...(align !== undefined && { ht: ALIGN[align] }),
    ...(valign !== undefined && { vt: VALIGN[valign] }),
    ...(isWrapped && { tb: WRAP }),
    ...(indent !== undefined && indent > 0 && { pd: { l: INDENT * indent } }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
}
