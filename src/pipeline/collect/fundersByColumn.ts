import type { Action } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { moneyMeaning } from '../../domain/moneyMeaning';
import type { Layout } from '../../domain/recognition';
import { unitIn } from '../../domain/unitWritten';
import { isSurelyOfEuros, moneyIn } from './actionMoney';
import type { Column, Report } from './actionValues';
import type { Decided } from './decided';
import type { TableToRead } from './tableToRead';

/** A column of amounts that one funder pays. */
export interface FunderColumn extends Column {
  readonly funder: string;
}

/** The columns of a plan that stand each for a funder: `DSIL`, `Région`, `Autofinancement`. */
export const funderColumns = ({ headings, orientation }: Layout, decided: Decided): readonly FunderColumn[] =>
  headings.flatMap((heading): readonly FunderColumn[] => {
    const entry: MappingEntry | undefined = decided.label(heading);
    const funder = entry === undefined ? undefined : moneyMeaning(entry.meaning)?.funder;
    return entry === undefined || funder === undefined ? [] : [{ heading, entry, funder, orientation }];
  });

/** Who pays an action, by its columns; where no heading of theirs says the unit, it is the cost's. They carry no tax basis. */
export function fundersByColumn(
  table: TableToRead,
  funders: readonly FunderColumn[],
  cost: Column | undefined,
  decided: Decided,
  row: number,
  report: Report,
): Action['funding'] {
  const isOfEuros = cost !== undefined && isSurelyOfEuros(table, cost);
  const unit = cost === undefined ? null : (unitIn(cost.heading.text) ?? (isOfEuros ? unitIn('€') : null));
  return funders.flatMap((column) => {
    const amount = moneyIn(table, column, decided, row, report, { unit });
    return amount === null ? [] : [{ funder: column.funder, amount }];
  });
}
