import { isNamedIn } from './listed';
import { recordsIn } from './records';
import type { Table } from './table';

/** Names of actions are short: `Electric buses` is not `Electric cars`. */
const LEAST_HELD = 0.6;

/** The actions of tables that have a cost and that none of the others names, by the column of their name and those of costs. */
export const costedIn = (
  tables: readonly Table[],
  column: string,
  costs: readonly string[],
  others: readonly string[],
  table: string,
) =>
  tables.flatMap((one) =>
    recordsIn(one).flatMap(({ cell, text }) => {
      const [at, name] = [cell(column)?.at, text(column)];
      if (at === undefined || name === '' || !costs.some((cost) => /[1-9]/.test(text(cost)))) return [];
      return isNamedIn(name, others, LEAST_HELD) ? [] : [{ at, data: { name, table } }];
    }),
  );
