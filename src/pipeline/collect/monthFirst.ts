import type { CellValue } from '../../domain/cell';

/** Two numbers that are a day and a month, one way or the other, then a year: `12/25/2025`, `12/11/2024`. */
const NUMBERED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})(?!\d)/;
const MONTHS = 12;

/** Whether a column of dates was saved by an American Excel: in one of its cells the second number can be no month (trap 42). */
export const isMonthFirst = (column: readonly CellValue[]): boolean =>
  column.some((value) => {
    const [first, second] = numbersIn(value);
    return first !== undefined && second !== undefined && first <= MONTHS && second > MONTHS && second <= 31;
  });

/** Whether a date can be read both ways, as two different days. */
export function isTwoDays(value: CellValue): boolean {
  const [first, second] = numbersIn(value);
  return first !== undefined && second !== undefined && first !== second && first <= MONTHS && second <= MONTHS;
}

function numbersIn(value: CellValue): readonly (number | undefined)[] {
  const [, first, second] = (typeof value === 'string' ? NUMBERED.exec(value) : null) ?? [];
  return first === undefined || second === undefined ? [] : [Number(first), Number(second)];
}
