import type { FieldType, PackRows } from '../../domain/packTable';
import { exactDecimal } from './exactDecimal';

/** A column of a table: its name, its type, and what it says of one thing. */
export interface Column<T> {
  readonly name: string;
  readonly type: FieldType;
  readonly of: (thing: T) => string | number | readonly unknown[] | undefined;
}

type Maker = <T>(name: string, of: Column<T>['of']) => Column<T>;
const maker =
  (type: FieldType): Maker =>
  (name, of) => ({ name, type, of });

export const text = maker('string');
export const decimal = maker('number');
export const whole = maker('integer');
export const list = maker('array');

/** Things as a table: a number is an exact decimal, a list is JSON, what has nothing to say is nothing. */
export const rowsOf = <T>(name: string, columns: readonly Column<T>[], things: readonly T[]): PackRows => ({
  name,
  fields: columns.map(({ name: field, type }) => ({ name: field, type })),
  rows: things.map((thing) => columns.map(({ of }) => written(of(thing)))),
});

function written(value: string | number | readonly unknown[] | undefined): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return exactDecimal(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
