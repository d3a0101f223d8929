import { type CleanCell, spot } from './cleanBook';

/** The whole of some parts. */
export const sum = (values: readonly number[]): number => values.reduce((whole, part) => whole + part, 0);

/** `12.3 %` */
export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** Each column of some lines, added. */
export const sumsOf = (lines: readonly (readonly number[])[]): readonly number[] =>
  (lines[0] ?? []).map((_, col) => sum(lines.map((line) => line[col] ?? 0)));

/** The cells of a row of a typed table, each by the column of the template. */
export const cells = (table: string, row: string, values: Readonly<Record<string, CleanCell>>): readonly CleanCell[] =>
  Object.entries(values).map(([column, value]) =>
    typeof value === 'object' && value !== null ? value : spot(value, `typed ${table} ${column}`, row, column),
  );

/** Sectors of the inventory. */
export const SECTORS = [
  'Buildings',
  'Transport',
  'Waste',
  'Industrial Process and Product Use (IPPU)',
  'AFOLU',
] as const;

/** The base year of the tables typed. */
export const BASE_YEAR = 2019;
