import type { CellLink, EmbeddedCell, Look } from '../embeddedWorkbook';

const H_ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const V_ALIGN = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

type Side = (typeof SIDES)[number];
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** `#0B5563` → `0B5563`. */
export const bareColor = (color: unknown): string => `${color as string}`.replace(/^#/, '').toUpperCase();

export const hashColor = (color: string | undefined | null, otherwise: string): string =>
  color === undefined || color === null ? otherwise : `#${color.toUpperCase()}`;

const keyOf = <T extends Readonly<Record<string, string>>>(names: T, value: unknown): keyof T | undefined =>
  Object.keys(names).find((key) => names[key] === value);

/** The look with one border set or taken away. */
export function withBorder(look: Look, side: Side, color: string | null): Look {
  const border: Mutable<NonNullable<Look['border']>> = { ...look.border };
  if (color === null) delete border[side];
  else border[side] = color;
  const { border: _, ...rest } = look;
  return Object.keys(border).length === 0 ? rest : { ...rest, border };
}

/** The look with one part of it as Excel names and gives it: `horizontalAlignment`, `font/bold`. */
export function withPart(look: Look, part: string, given: unknown): Look {
  const next: Mutable<Look> = { ...look };
  const font = (change: NonNullable<Look['font']>) => {
    next.font = { ...look.font, ...change };
  };
  if (part === 'fill/color') next.fill = bareColor(given);
  else if (part === 'fill/clear') delete next.fill;
  else if (part === 'font/bold') font({ isBold: given === true });
  else if (part === 'font/italic') font({ isItalic: given === true });
  else if (part === 'font/color') font({ color: bareColor(given) });
  else if (part === 'font/size') font({ size: Number(given) });
  else if (part === 'wrapText') next.isWrapped = given === true;
  else if (part === 'indentLevel') next.indent = Number(given);
  else if (part === 'horizontalAlignment') {
    const align = keyOf(H_ALIGN, given);
    if (align === undefined) delete next.align;
    else next.align = align;
  } else if (part === 'verticalAlignment') {
    const valign = keyOf(V_ALIGN, given);
    if (valign === undefined) delete next.valign;
    else next.valign = valign;
  }
  return next;
}

/** A cell's format as `getCellProperties` answers it, whole. */
export const lookGiven = ({ look }: EmbeddedCell) => ({
  fill: { color: look.fill === undefined ? '' : `#${look.fill}` },
  font: {
    bold: look.font?.isBold ?? false,
    italic: look.font?.isItalic ?? false,
    color: hashColor(look.font?.color, '#000000'),
    size: look.font?.size ?? 11,
  },
  borders: Object.fromEntries(
    SIDES.map((side) => {
      const color = look.border?.[side];
      return [side, { color: hashColor(color, '#000000'), style: color === undefined ? 'None' : 'Continuous' }];
    }),
  ),
  horizontalAlignment: look.align === undefined ? 'General' : H_ALIGN[look.align],
  verticalAlignment: look.valign === undefined ? 'Bottom' : V_ALIGN[look.valign],
  wrapText: look.isWrapped ?? false,
  indentLevel: look.indent ?? 0,
});

interface GivenFormat {
  readonly fill?: { readonly color?: string };
  readonly font?: Readonly<Record<string, unknown>>;
  readonly borders?: Readonly<Record<string, { readonly color?: string; readonly style?: string }>>;
}

/** A look from what `setCellProperties` is given. */
export function lookTaken(before: Look, given: GivenFormat & Readonly<Record<string, unknown>>): Look {
  let look = before;
  const { fill, font, borders, ...flat } = given;
  if (fill?.color !== undefined)
    look = fill.color === '' ? withPart(look, 'fill/clear', null) : withPart(look, 'fill/color', fill.color);
  for (const [name, value] of Object.entries(font ?? {})) look = withPart(look, `font/${name}`, value);
  for (const side of SIDES) {
    const border = borders?.[side];
    if (border !== undefined)
      look = withBorder(look, side, border.style === 'None' ? null : bareColor(border.color ?? '#000000'));
  }
  for (const [name, value] of Object.entries(flat)) look = withPart(look, name, value);
  return look;
}

/** A link as Excel gives it, and the other way round. */
export const linkGiven = (link: CellLink | undefined) =>
  link === undefined ? null : { documentReference: link.to, ...(link.tip !== undefined && { screenTip: link.tip }) };

export function linkTaken(given: unknown): CellLink | null {
  if (typeof given !== 'object' || given === null || !('documentReference' in given)) return null;
  const tip = 'screenTip' in given ? given.screenTip : undefined;
  return { to: `${given.documentReference as string}`, ...(typeof tip === 'string' && { tip }) };
}
