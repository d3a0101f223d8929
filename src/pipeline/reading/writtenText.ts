import { type CellValue, isError } from '../../domain/cell';

/** What stands in a cell, as text: a number as the shortest text that gives it back, an error by its code. */
export const writtenText = (value: CellValue): string =>
  value === null
    ? ''
    : isError(value)
      ? value.error
      : typeof value === 'boolean'
        ? value
          ? 'VRAI'
          : 'FAUX'
        : `${value}`;
