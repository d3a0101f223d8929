import type { Face } from '../face';

/** Columns of a sheet, the first and the one after the last. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** A face of which only some columns are seen: of two tables side by side, the one. Places stay those of the sheet. */
export function narrowed(face: Face, { from, to }: Columns): Face {
  const isIn = (place: number): boolean => place >= from && place < to;
  const placesOf = (line: number): readonly number[] => face.placesOf(line).filter(isIn);
  const isFilled = (line: number): boolean => placesOf(line).length > 0;
  return {
    ...face,
    filled: face.filled.filter(isFilled),
    heads: face.heads.filter(isFilled),
    at: (line, place) => (isIn(place) ? face.at(line, place) : null),
    placesOf,
  };
}
