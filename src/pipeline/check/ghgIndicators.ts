import {
  type GhgIndicatorSign,
  ghgIndicatorSigns,
  IS_EMISSIONS,
  IS_NO_EMISSIONS,
} from '../../catalogue/ghgIndicatorSigns';
import { plain } from '../../domain/label';
import { recordsIn, type TableRecord } from './records';
import { isFigure, type Table, type TableFigure } from './table';

/** An indicator of emissions of B-3.1, and the mandatory one that it is; sectors are looked for before the total. */
export interface GhgIndicator {
  readonly record: TableRecord;
  readonly sign: GhgIndicatorSign;
}

/** The indicators of emissions that a B-3.1 table has. */
export const ghgIndicatorsIn = (table: Table): readonly GhgIndicator[] =>
  recordsIn(table).flatMap((record) => {
    const name = plain(record.text('name'));
    if (!IS_EMISSIONS.test(name) || IS_NO_EMISSIONS.test(name)) return [];
    const sign = ghgIndicatorSigns.find((one) => one.sign.test(name));
    return sign === undefined ? [] : [{ record, sign }];
  });

/** "Other" is industry and land together: one of the two says nothing of it. */
const LEAST: Readonly<Record<string, number>> = { other: 2 };

/** The 2030 targets of emissions by the row of the economic model's gap that they answer for, each indicator once. */
export function targetsByRow(table: Table): ReadonlyMap<string, readonly TableFigure[]> {
  const rows = new Map<string, Map<string, TableFigure>>();
  for (const { record, sign } of ghgIndicatorsIn(table)) {
    const cell = record.cell('target-2030');
    if (isFigure(cell)) rows.set(sign.row, new Map(rows.get(sign.row)).set(sign.name, cell));
  }
  const whole = [...rows].filter(([row, cells]) => cells.size >= (LEAST[row] ?? 1));
  return new Map(whole.map(([row, cells]) => [row, [...cells.values()]]));
}
