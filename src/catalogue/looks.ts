import type { CellFormat } from '../domain/plan';

/**
 * One style for all our sheets, quiet and legible: deep teal headings, light fills, thin lines. What is read from the
 * sources, what is computed, what is a key and what people must fill are told apart, in print as well as on screen.
 */
export const palette = {
  teal: '0B5F68',
  tealSoft: '4F7F86',
  tint: 'E4F0F1',
  computed: 'F2F6F6',
  fill: 'FFF6DB',
  byHand: 'FBE3C0',
  translate: 'EAE6F4',
  line: 'C9D5D7',
  text: '242424',
  grey: '5F6B6D',
  blocking: 'A4262C',
  warning: '7A5600',
  white: 'FFFFFF',
} as const;

const thin = { top: palette.line, bottom: palette.line, left: palette.line, right: palette.line } as const;
const strong = { top: palette.teal, bottom: palette.teal, left: palette.line, right: palette.line } as const;

export const looks = {
  title: { font: { isBold: true, size: 16, color: palette.teal }, valign: 'center' },
  subtitle: { font: { size: 10, color: palette.grey }, valign: 'center' },
  caption: { font: { isBold: true, color: palette.teal }, valign: 'center' },
  captionValue: { font: { isBold: true, color: palette.text }, align: 'left', valign: 'center', indent: 1 },
  /** The title of a group of columns, which runs over the next ones; these have its fill and no line between them. */
  group: {
    font: { isBold: true, color: palette.white },
    fill: palette.teal,
    border: { top: palette.line, bottom: palette.line, left: palette.line },
    align: 'left',
    valign: 'center',
    indent: 1,
  },
  groupNext: { fill: palette.teal, border: { top: palette.line, bottom: palette.line } },
  heading: {
    font: { isBold: true, color: palette.white },
    fill: palette.teal,
    border: thin,
    align: 'center',
    valign: 'center',
    isWrapped: true,
  },
  headingAdded: {
    font: { isBold: true, isItalic: true, color: palette.white },
    fill: palette.tealSoft,
    border: thin,
    align: 'center',
    valign: 'center',
    isWrapped: true,
  },
  under: {
    font: { size: 9, color: palette.teal },
    fill: palette.tint,
    border: thin,
    align: 'center',
    valign: 'center',
    isWrapped: true,
  },
  aid: {
    font: { isItalic: true, size: 9, color: palette.grey },
    fill: palette.tint,
    border: thin,
    align: 'center',
    valign: 'center',
    isWrapped: true,
  },
  label: { font: { color: palette.text }, border: thin, align: 'left', valign: 'center', isWrapped: true, indent: 1 },
  labelTotal: {
    font: { isBold: true, color: palette.teal },
    fill: palette.tint,
    border: strong,
    align: 'left',
    valign: 'center',
    isWrapped: true,
    indent: 1,
  },
  text: { border: thin, align: 'left', valign: 'center', isWrapped: true, indent: 1 },
  textSoft: {
    font: { size: 9, color: palette.grey },
    border: thin,
    align: 'left',
    valign: 'center',
    isWrapped: true,
    indent: 1,
  },
  textTotal: {
    font: { size: 9, color: palette.teal },
    fill: palette.tint,
    border: strong,
    align: 'left',
    valign: 'center',
    isWrapped: true,
    indent: 1,
  },
  /** Read in the sources. */
  figure: { border: thin, align: 'right', valign: 'center', indent: 1 },
  /** Computed from other cells of ours. */
  computed: { fill: palette.computed, border: thin, align: 'right', valign: 'center', indent: 1 },
  /** Computed between two figures of the sources, and said to be. */
  interpolated: {
    font: { isItalic: true, color: palette.grey },
    fill: palette.computed,
    border: thin,
    align: 'right',
    valign: 'center',
    indent: 1,
  },
  total: {
    font: { isBold: true, color: palette.teal },
    fill: palette.tint,
    border: strong,
    align: 'right',
    valign: 'center',
    indent: 1,
  },
  /** A notation key. */
  key: { font: { isItalic: true, color: palette.grey }, border: thin, align: 'center', valign: 'center' },
  keyTotal: {
    font: { isItalic: true, color: palette.grey },
    fill: palette.tint,
    border: strong,
    align: 'center',
    valign: 'center',
  },
  /** For people to fill. */
  open: { border: thin, valign: 'center', isWrapped: true, indent: 1 },
  /** A text that waits for its translation; a translation whose text has changed since. */
  toTranslate: { fill: palette.translate, border: thin, valign: 'center', isWrapped: true, indent: 1 },
  toReview: {
    font: { isItalic: true },
    fill: palette.translate,
    border: thin,
    align: 'left',
    valign: 'center',
    isWrapped: true,
    indent: 1,
  },
  openTotal: { fill: palette.tint, border: strong, align: 'right', valign: 'center', indent: 1 },
  /** For people to fill, and wanted by the template. */
  wanted: { fill: palette.fill, border: thin, align: 'right', valign: 'center', indent: 1 },
  note: { font: { size: 9, color: palette.grey }, valign: 'top' },
  noteStrong: { font: { size: 9, color: palette.warning }, valign: 'top' },
  link: { font: { color: palette.teal }, border: thin, align: 'left', valign: 'center', isWrapped: true, indent: 1 },
  /** A count on the cover. */
  count: { font: { isBold: true, color: palette.text }, border: thin, align: 'right', valign: 'center', indent: 1 },
  section: {
    font: { isBold: true, color: palette.white },
    fill: palette.teal,
    align: 'left',
    valign: 'center',
    indent: 1,
  },
  blocking: {
    font: { isBold: true, color: palette.blocking },
    border: thin,
    align: 'left',
    valign: 'center',
    indent: 1,
  },
  warning: { font: { isBold: true, color: palette.warning }, border: thin, align: 'left', valign: 'center', indent: 1 },
  information: { font: { color: palette.grey }, border: thin, align: 'left', valign: 'center', indent: 1 },
} as const satisfies Record<string, CellFormat>;

export type Look = keyof typeof looks;

/** Number formats as files store them. */
/** `any`: figures that are not whole and whose decimals are their own, such as targets of indicators. */
export const numberFormats = {
  whole: '#,##0',
  tenth: '#,##0.0',
  share: '0%',
  any: '#,##0.0##',
  /** A figure that the sources do not give, computed between two that they do: said beside it, in both languages. */
  interpolated: '#,##0.0##" interp."',
  interpolatedWhole: '#,##0" interp."',
} as const;

/** Heights of rows, in points; widths are in characters. */
export const heights = { title: 28, line: 16, row: 20, noteLine: 13, headingLine: 15, smallLine: 12.5 } as const;
