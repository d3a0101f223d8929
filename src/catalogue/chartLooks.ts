import type { MarkerShape, SeriesLook, Stroke } from '../domain/chart';
import { palette } from './looks';

const thin = (color: string, dash: Stroke['dash'] = 'solid'): Stroke => ({ color, dash, width: 1 });
const bar = (fill: string, outline: Stroke): SeriesLook => ({ as: 'bar', fill, outline });
const line = (color: string, dash: Stroke['dash'], shape: MarkerShape, labels: 'above' | 'below'): SeriesLook => ({
  as: 'line',
  stroke: { color, dash, width: 2.25 },
  marker: { shape, size: 8 },
  labels,
});

/**
 * The looks of series, in the product's colours. Read in grey as well: fills go from dark to white in steps that are told
 * apart, the lightest ones have outlines, lines have dashes and markers of their own.
 */
export const chartLooks = {
  figure: bar(palette.teal, thin(palette.teal)),
  /** What is not there yet: white, in dashes. */
  open: bar(palette.white, { color: palette.blocking, dash: 'dash', width: 1.5 }),
  answered: bar(palette.teal, thin(palette.teal)),
  derived: bar('7FA9AE', thin(palette.teal)),
  waiting: bar(palette.byHand, thin(palette.warning)),
  notApplicable: bar(palette.line, { color: palette.grey, dash: 'dot', width: 1 }),
  measured: line(palette.text, 'solid', 'circle', 'above'),
  target: line(palette.teal, 'dash', 'square', 'below'),
  planned: line(palette.warning, 'dot', 'triangle', 'above'),
} as const satisfies Record<string, SeriesLook>;

/** The looks of amounts by tax basis, in the order in which they come. */
export const basisLooks = [
  chartLooks.figure,
  bar('B9D3D6', thin(palette.teal)),
  bar(palette.white, thin(palette.teal, 'dash')),
  bar(palette.fill, thin(palette.warning, 'dot')),
] as const satisfies readonly SeriesLook[];
