import type { Box } from '../../domain/cell';
import type { Layout } from '../../domain/recognition';
import { readNumber } from '../reading/number';
import type { Face } from './face';

/** Lines that tell whether a column holds figures. */
const TELLING = 400;

/** The layout of a grid with its columns of figures, under a heading or none: what is not taken of them can be told. */
export function withFigureColumns(face: Face, { left, right }: Box, layout: Layout): Layout {
  if (layout.shape !== 'grid') return layout;
  const lines = layout.entries.slice(0, TELLING);
  const isFigure = (line: number, place: number): boolean => {
    const value = face.at(line, place);
    return typeof value === 'number' || (typeof value === 'string' && readNumber(value).kind === 'number');
  };
  const labels = [
    layout.labelLine,
    layout.secondLabels,
    layout.years,
    ...(layout.otherLabels ?? []).map(({ line }) => line),
  ];
  const within = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter(
    (place) => !labels.includes(place),
  );
  const places = [...new Set([...layout.headings.map(({ col }) => col), ...within])];
  return { ...layout, figureColumns: places.filter((place) => lines.some((line) => isFigure(line, place))) };
}
