import type { CellFormat } from '../../domain/plan';
import { type Element, outline } from './outline';
import { escaped } from './xmlText';

const rgb = (color: string): string => `rgb="FF${color.toUpperCase()}"`;

/** Number formats that programs know without a definition (ECMA-376 18.8.30); dates are left out: they vary by place. */
const BUILTIN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN = 176; // ids below belong to the program that wrote the file

/** Gives each format code its id: the file's own definition, a builtin that the file has not redefined, or a new one. */
export function numberFormats(present: readonly { readonly id: number; readonly code: string }[]) {
  const byCode = new Map([...present].reverse().map(({ id, code }): [string, number] => [code, id]));
  const codes = new Map(present.map(({ id, code }): [number, string] => [id, code]));
  let last = present.reduce((highest, { id }) => Math.max(highest, id), FIRST_OWN - 1);
  return {
    idOf: (code: string): { readonly id: number; readonly isNew: boolean } => {
      const own = byCode.get(code);
      if (own !== undefined) return { id: own, isNew: false };
      const builtin = BUILTIN[code];
      if (builtin !== undefined && !codes.has(builtin)) return { id: builtin, isNew: false };
      last += 1;
      byCode.set(code, last);
      codes.set(last, code);
      return { id: last, isNew: true };
    },
    xmlOf: (id: number): string => `<numFmt numFmtId="${id}" formatCode="${escaped(codes.get(id) ?? 'General')}"/>`,
  };
}

/** Order of what a font says, as Excel writes it. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
];

const rank = (local: string) => (FONT_ORDER.indexOf(local) + FONT_ORDER.length + 1) % (FONT_ORDER.length + 1);

/** The workbook's first font with our changes: our sheets look at home in the officer's workbook. */
export function fontXml(font: NonNullable<CellFormat['font']>, first: string, prefix: string): string {
  const root = outline(first, 2);
  const kept = (root?.children ?? []).map((child: Element) => ({
    local: child.local,
    xml: first.slice(child.start, child.end),
  }));
  const changes: Readonly<Record<string, string | undefined>> = {
    ...(font.isBold !== undefined && { b: font.isBold ? `<${prefix}b/>` : '' }),
    ...(font.isItalic !== undefined && { i: font.isItalic ? `<${prefix}i/>` : '' }),
    ...(font.size !== undefined && { sz: `<${prefix}sz val="${font.size}"/>` }),
    ...(font.color !== undefined && { color: `<${prefix}color ${rgb(font.color)}/>` }),
  };
  const parts = [
    ...kept.filter(({ local }) => changes[local] === undefined),
    ...Object.entries(changes).flatMap(([local, xml]) => (xml ? [{ local, xml }] : [])),
  ];
  const inner = parts.sort((a, b) => rank(a.local) - rank(b.local)).map(({ xml }) => xml);
  return `<${prefix}font>${inner.join('')}</${prefix}font>`;
}

export const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${rgb(color)}/><bgColor indexed="64"/></patternFill></fill>`;

export function borderXml(border: NonNullable<CellFormat['border']>): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom') => {
    const color = border[name];
    return color === undefined ? `<${name}/>` : `<${name} style="thin"><color ${rgb(color)}/></${name}>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

/** Alignment, or nothing when the format has none. */
export function alignmentXml({ align, valign, isWrapped, indent }: CellFormat): string {
  const said = [
    align !== undefined && `horizontal="${align}"`,
    valign !== undefined && `vertical="${valign}"`,
    isWrapped === true && 'wrapText="1"',
    indent !== undefined && indent > 0 && `indent="${indent}"`,
  ].filter((one) => one !== false);
  return said.length === 0 ? '' : `<alignment ${said.join(' ')}/>`;
}
