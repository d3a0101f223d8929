import type { Box, CellValue } from './cell';

/** `bars` lie, one group per category; `stacked-bars` lie, the series of a category end to end; `lines` run over the categories. */
export type ChartKind = 'bars' | 'stacked-bars' | 'lines';

/** How a line or an outline is drawn: told from the others without its colour. */
export type Dash = 'solid' | 'dash' | 'dot';
export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond';

/** A line: `RRGGBB`, width in points. */
export interface Stroke {
  readonly color: string;
  readonly dash: Dash;
  readonly width: number;
}

/** How a series is drawn. Fills are plain, since Excel's interface has no patterns: lightness and outline tell them apart. */
export type SeriesLook =
  | { readonly as: 'bar'; readonly fill: string; readonly outline: Stroke }
  | {
      readonly as: 'line';
      readonly stroke: Stroke;
      readonly marker: { readonly shape: MarkerShape; readonly size: number };
      /** Where the figure of a point stands, so that those of two lines do not cover each other. */
      readonly labels: 'above' | 'below';
    };

/**
 * A chart of a sheet of ours, drawn from cells of that very sheet: what stands there is what is drawn, and a host asks
 * {@link chartData} for the values to store. In a chart of lines, a series that is drawn as a bar stands upright.
 */
export interface ChartPlan {
  /** Stable, unique in its sheet: `emissions`. */
  readonly id: string;
  readonly kind: ChartKind;
  /** With its year and unit. */
  readonly title: string;
  /** What the chart shows, in words: the alternative text where the host has one. */
  readonly alt: string;
  /** Title of the axis of values: the unit. */
  readonly unit: string;
  /** Of the axis and of the labels, as files store it. */
  readonly numberFormat: string;
  /** The row of the names of the series, the column of the categories, and the rows of both. */
  readonly header: number;
  readonly labels: number;
  readonly first: number;
  readonly last: number;
  /** One for each column after that of the categories. */
  readonly series: readonly SeriesLook[];
  /** The cells that the chart covers. */
  readonly place: Box;
}

/** What a chart shows: a blank, a key or an error is `null`, never a zero. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

interface Cells {
  readonly rows: readonly { readonly cells: readonly ({ readonly value: CellValue } | null)[] }[];
}

/** The texts and figures that a chart is drawn from, as they stand in its sheet. */
export function chartData({ rows }: Cells, { header, labels, first, last, series }: ChartPlan): ChartData {
  const valueAt = (row: number, col: number): CellValue => rows[row]?.cells[col]?.value ?? null;
  const textAt = (row: number, col: number): string => {
    const value = valueAt(row, col);
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  };
  const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    categories: lines.map((row) => textAt(row, labels)),
    series: series.map((_, i) => ({
      name: textAt(header, labels + 1 + i),
      values: lines.map((row) => {
        const value = valueAt(row, labels + 1 + i);
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}

/** What a chart of ours is called in its sheet: people's own have other names, and stay. */
export const chartName = ({ id }: Pick<ChartPlan, 'id'>): string => `${PREFIX}${id}`;

export const isChartName = (name: string): boolean => name.startsWith(PREFIX);

const PREFIX = 'CCC ';
