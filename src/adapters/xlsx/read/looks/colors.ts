import { xmlWalk } from '../xmlWalk';

/** A colour as a part names it: its own digits, a place in the theme or in the palette. */
export interface ColorSaid {
  readonly rgb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  /** From −1, black, to 1, white. */
  readonly tint: number;
}

/** Gives a named colour as `RRGGBB`; nothing for `auto` and for a place that holds none. */
export type ColorOf = (said: ColorSaid | undefined) => string | undefined;

/** The palette of 64 that files name by number (ECMA-376 part 1, 18.8.27); the first eight come twice. */
const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE = `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
333399 333333`.split(/\s+/);

/** Theme colours count light before dark, though the theme's part lists dark first. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
/** Office's own theme, for a file that has none. */
const OFFICE = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The twelve colours of a theme part, as it lists them. */
export function themeColorsIn(xml: string | null): readonly string[] {
  const colors: string[] = [];
  const walk = xmlWalk({
    open: ({ name, attribute, path }) => {
      if (path.at(-2) !== 'clrScheme') return;
      const color = name === 'sysClr' ? attribute('lastClr') : name === 'srgbClr' ? attribute('val') : undefined;
      if (color !== undefined) colors.push(color.toUpperCase());
    },
  });
  if (xml !== null) walk.write(xml);
  return colors.length === OFFICE.length ? colors : OFFICE;
}

/** `palette`: the file's own, where it has one. */
export function colorReader(theme: readonly string[], palette: readonly string[]): ColorOf {
  const indexed = palette.length > 0 ? palette : PALETTE;
  return (said) => {
    if (said === undefined) return undefined;
    const named =
      said.rgb ??
      (said.theme !== undefined ? theme[THEME_ORDER[said.theme] ?? -1] : indexed[said.indexed ?? -1]?.slice(-6));
    return named === undefined ? undefined : tinted(named, said.tint);
  };
}

/** Nearer to white or to black; by channel, which is what a lightness in HSL comes to for the eye. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channel = (at: number): string => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, '0').toUpperCase();
  };
  return `${channel(0)}${channel(2)}${channel(4)}`;
}

/** What a colour element says. */
export function colorSaid(attribute: (name: string) => string | undefined): ColorSaid {
  const number = (name: string) => {
    const text = attribute(name);
    return text === undefined ? undefined : Number(text);
  };
  const [rgb, theme, indexed] = [attribute('rgb'), number('theme'), number('indexed')];
  return {
    ...(rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb) && { rgb: rgb.slice(-6).toUpperCase() }),
    ...(theme !== undefined && { theme }),
    ...(indexed !== undefined && { indexed }),
    tint: Math.max(-1, Math.min(1, number('tint') ?? 0)) || 0,
  };
}
