import type { Computed, TableDescription } from '../../../catalogue/tables/description';
import { isInTotal } from '../../reading/rowsInTotal';

/** A figure of a table in one reading, and the unit of its last digit. */
export interface Figure {
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly unit: number;
}

/** How many of the sums that the template knows do not come out, rounding allowed: along the rows, and down to the total. */
export function brokenSums({ columns, rows }: TableDescription, figures: readonly Figure[]): number {
  const at = (row: string, column: string) => figures.find((one) => one.row === row && one.column === column);
  const isWrong = (shown: Figure, terms: readonly (readonly [sign: 1 | -1, figure: Figure])[]): boolean => {
    const sum = terms.reduce((all, [sign, { value }]) => all + sign * value, 0);
    const slack = [shown, ...terms.map(([, figure]) => figure)].reduce((all, { unit }) => all + unit, 0);
    const isFloored = shown.value === 0 && sum < 0; // a gap is not below zero
    return !isFloored && Math.abs(sum - shown.value) > slack / 2 + 1e-6;
  };
  const along = [...new Set(figures.map(({ row }) => row))].flatMap((row) =>
    columns.map(({ id, computed }) => {
      const shown = at(row, id);
      const terms = termsOf(computed).map(([sign, column]) => [sign, at(row, column)] as const);
      const known = terms.flatMap(([sign, figure]) => (figure === undefined ? [] : [[sign, figure] as const]));
      const isWhole = known.length === terms.length || (computed?.is === 'sum' && known.length > 0);
      return shown !== undefined && known.length > 0 && isWhole && isWrong(shown, known);
    }),
  );
  const outside = new Set(rows.flatMap(({ id, isOutsideTotal }) => (isOutsideTotal === true ? [id] : [])));
  const down = columns.map(({ id, kind }) => {
    const total = kind === 'number' ? undefined : at('total', id);
    const parts = figures.filter(({ row, column }) => column === id && isInTotal(row) && !outside.has(row));
    return (
      total !== undefined &&
      parts.length > 1 &&
      isWrong(
        total,
        parts.map((part) => [1, part] as const),
      )
    );
  });
  return [...along, ...down].filter(Boolean).length;
}

function termsOf(computed: Computed | undefined): readonly (readonly [1 | -1, string])[] {
  switch (computed?.is) {
    case 'sum':
      return computed.of.map((column) => [1, column]);
    case 'minus':
      return [
        [1, computed.first],
        [-1, computed.second],
      ];
    case 'gap':
      return [[1, computed.of], ...computed.less.map((column) => [-1, column] as const)];
    default:
      return [];
  }
}
