import type { CellLook } from '../../../../domain/looks';
import { formatOf } from '../formatKind';
import { isTrue } from '../sheetFrame';
import { type XmlElement, xmlWalk } from '../xmlWalk';
import { type ColorOf, type ColorSaid, colorReader, colorSaid } from './colors';

const MOST_STYLES = 65_490; // as for formats: an index must fit in two bytes

type Side = 'left' | 'right' | 'top' | 'bottom';
interface FontSaid extends Pick<CellLook, 'fontName' | 'isUnderlined' | 'isStruck'> {
  isBold?: boolean;
  isItalic?: boolean;
  size?: number;
  color?: ColorSaid;
}
type Writable<T> = { -readonly [K in keyof T]: T[K] };
interface FormatSaid {
  readonly numFmt: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: Pick<CellLook, 'align' | 'valign' | 'isWrapped' | 'indent'>;
}

/** What a styles part says, colours not looked up yet: the palette comes last. */
interface StylesSaid {
  readonly codes: Map<number, string>;
  readonly fonts: Writable<FontSaid>[];
  readonly fills: (ColorSaid | undefined)[];
  readonly borders: Partial<Record<Side, ColorSaid>>[];
  readonly formats: FormatSaid[];
  readonly palette: string[];
}

/** How each cell style looks, in the order that cells count them; none when the part cannot be read. */
export function cellLooksIn(xml: string, theme: readonly string[]): readonly CellLook[] {
  const said: StylesSaid = { codes: new Map(), fonts: [], fills: [], borders: [], formats: [], palette: [] };
  const walk = xmlWalk({ open: (element) => hear(element, said) });
  walk.write(xml);
  if (walk.end() !== null) return [];
  const colorOf = colorReader(theme, said.palette);
  return said.formats.map((format) => lookOf(format, said, colorOf));
}

function hear({ name, attribute, path }: XmlElement, said: StylesSaid): void {
  const [, list, item, part] = path;
  if (list === undefined) return;
  const depth = path.length;
  if (list === 'numFmts' && name === 'numFmt')
    said.codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General');
  else if (list === 'colors' && name === 'rgbColor') said.palette.push((attribute('rgb') ?? '').toUpperCase());
  else if (list === 'fonts') {
    if (depth === 2) said.fonts.push({});
    else hearFont(name, attribute, said.fonts.at(-1));
  } else if (list === 'fills') {
    if (depth === 2) said.fills.push(undefined);
    else if (name === 'patternFill' && attribute('patternType') === 'solid') said.fills.splice(-1, 1, { tint: 0 });
    else if (name === 'fgColor' && part === 'patternFill' && said.fills.at(-1) !== undefined)
      said.fills.splice(-1, 1, colorSaid(attribute));
  } else if (list === 'borders') {
    if (depth === 2) said.borders.push({});
    else hearBorder(name, attribute, part, said.borders.at(-1));
  } else if (list === 'cellXfs' && name === 'xf' && said.formats.length < MOST_STYLES) {
    const place = (key: string) => Number(attribute(key) ?? 0);
    said.formats.push({
      numFmt: place('numFmtId'),
      font: place('fontId'),
      fill: place('fillId'),
      border: place('borderId'),
      alignment: {},
    });
  } else if (list === 'cellXfs' && item === 'xf' && name === 'alignment') {
    const format = said.formats.at(-1);
    if (format !== undefined) format.alignment = alignmentSaid(attribute);
  }
}

function hearFont(name: string, attribute: XmlElement['attribute'], font: Writable<FontSaid> | undefined): void {
  if (font === undefined) return;
  const isOn = attribute('val') === undefined || isTrue(attribute('val'));
  if (name === 'b') font.isBold = isOn;
  else if (name === 'i') font.isItalic = isOn;
  else if (name === 'strike') font.isStruck = isOn;
  else if (name === 'u') font.isUnderlined = attribute('val') !== 'none';
  else if (name === 'sz') font.size = Number(attribute('val')) || 11;
  else if (name === 'name') font.fontName = attribute('val') ?? '';
  else if (name === 'color') font.color = colorSaid(attribute);
}

function hearBorder(
  name: string,
  attribute: XmlElement['attribute'],
  part: string | undefined,
  border: Partial<Record<Side, ColorSaid>> | undefined,
): void {
  if (border === undefined) return;
  const black: ColorSaid = { rgb: '000000', tint: 0 };
  if (isSide(name) && part === undefined) {
    if ((attribute('style') ?? 'none') !== 'none') border[name] = black;
  } else if (name === 'color' && isSide(part) && border[part] !== undefined) {
    const color = colorSaid(attribute);
    // 64 is the system's text colour: black on the page.
    if (color.rgb !== undefined || color.theme !== undefined || (color.indexed ?? 64) < 64) border[part] = color;
  }
}

const isSide = (name: string | undefined): name is Side =>
  name === 'left' || name === 'right' || name === 'top' || name === 'bottom';

function alignmentSaid(attribute: XmlElement['attribute']): FormatSaid['alignment'] {
  const [align, valign, indent] = [attribute('horizontal'), attribute('vertical'), Number(attribute('indent') ?? 0)];
  return {
    ...((align === 'left' || align === 'center' || align === 'right') && { align }),
    ...(align === 'centerContinuous' && { align: 'center' as const }),
    ...((valign === 'top' || valign === 'center') && { valign }),
    ...(isTrue(attribute('wrapText')) && { isWrapped: true }),
    ...(indent > 0 && { indent }),
  };
}

function lookOf({ numFmt, font, fill, border, alignment }: FormatSaid, said: StylesSaid, colorOf: ColorOf): CellLook {
  const { code } = formatOf(numFmt, said.codes);
  const { fontName, isUnderlined, isStruck, color, ...letters } = said.fonts[font] ?? {};
  const letterColor = colorOf(color);
  const background = colorOf(said.fills[fill]);
  const lines = Object.entries(said.borders[border] ?? {}).flatMap(([side, line]) => {
    const shown = colorOf(line);
    return shown === undefined ? [] : [[side, shown] as const];
  });
  return {
    font: { ...letters, ...(letterColor !== undefined && { color: letterColor }) },
    ...(fontName !== undefined && { fontName }),
    ...(isUnderlined && { isUnderlined }),
    ...(isStruck && { isStruck }),
    ...(background !== undefined && { fill: background }),
    ...(lines.length > 0 && { border: Object.fromEntries(lines) }),
    ...alignment,
    valign: alignment.valign ?? 'bottom',
    ...(code !== 'General' && { numberFormat: code }),
  };
}
