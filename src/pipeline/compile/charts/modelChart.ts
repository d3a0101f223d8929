import { chartLooks } from '../../../catalogue/chartLooks';
import { chartSheetWords as w } from '../../../catalogue/chartSheetWords';
import { type Language, type Message, say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { unitName } from '../../../domain/unitName';
import type { Drawing, NotDrawn } from './block';
import { drawnCell, headingOf, type Home, isNumber, keyedCells } from './reading';

type Column = readonly [id: string, label: Message<never>];

/** The gap tables of the economic model: their totals, in the order in which one leads to the next. They have no base year. */
const models: Readonly<Record<string, readonly Column[]>> = {
  'A-2.1': [
    ['bau', w.modelTrend],
    ['reduction', w.modelReduction],
    ['remaining', w.modelRemaining],
    ['offsetting', w.modelOffsetting],
    ['gap', w.pathUncovered],
  ],
  'A-2.3-model': [
    ['bau', w.modelTrend],
    ['reduction', w.modelReduction],
    ['offsetting', w.modelOffsetting],
    ['gap', w.pathUncovered],
  ],
};

/** The gap table of the economic model, where the contract has that form. */
export const modelTable = (tables: readonly SheetPlan[]): SheetPlan | undefined =>
  tables.find(({ table }) => Object.hasOwn(models, table));

/** From the trend of the target year to what no action covers: the form of the gap that starts from no base year. */
export function modelChart(table: SheetPlan, targetYear: number, home: Home, language: Language): Drawing | NotDrawn {
  const id = 'path';
  const columns = models[table.table] ?? [];
  const totals = new Map(
    keyedCells(table)
      .filter(({ row }) => row === 'total')
      .map((one) => [one.column, one]),
  );
  const bars = columns.flatMap(([column, label]) => {
    const found = totals.get(column);
    return found === undefined ? [] : [{ ...found, label: say(label, {}, language) }];
  });
  const unit = unitName(bars[0]?.cell.unit ?? '', language);
  const title = say(w.modelTitle, { target: `${targetYear}`, unit }, language);
  const lacking = bars.filter(({ cell }) => !isNumber(cell.value));
  if (bars.length === 0 || lacking.length > 0) {
    const list = lacking.map(({ term }) => headingOf(table, term)).join(' ; ');
    return { id, title, why: say(w.pathNone, { sheet: table.name, list }, language) };
  }
  const gap = Number(bars.at(-1)?.cell.value);
  const values = bars
    .slice(0, -1)
    .map(({ label, cell }) => say(w.labelled, { label, value: Number(cell.value) }, language));
  return {
    id,
    kind: 'stacked-bars',
    title,
    unit,
    heading: say(w.modelHeading, {}, language),
    series: [
      { name: say(w.emissions, {}, language), look: chartLooks.figure },
      { name: say(w.pathUncovered, {}, language), look: chartLooks.open },
    ],
    rows: bars.map(({ column, label, term }) => {
      const cell = drawnCell(term, [term], home);
      return { key: column, label, cells: column === 'gap' ? [null, cell] : [cell, null], to: term.at };
    }),
    said: [
      say(w.modelSaid, { list: values.join(', ') }, language),
      gap > 0 ? say(w.modelGap, { uncovered: gap, unit }, language) : say(w.pathNoGap, {}, language),
    ],
  };
}
