import { chartLooks } from '../../../catalogue/chartLooks';
import { chartSheetWords as w } from '../../../catalogue/chartSheetWords';
import { type Language, say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { unitName } from '../../../domain/unitName';
import type { Drawing, NotDrawn } from './block';
import { drawnCell, type Home, isNumber, keyedCells, labelOf, type TableCell } from './reading';

/** The inventories by sector, one of which a contract has. */
const TABLES: readonly string[] = ['A-1.3', 'A-1.4'];
const FEWEST = 2;

/** Emissions of the base year by sector, without the total; a sector without figure is named, not drawn. */
export function emissionsChart(tables: readonly SheetPlan[], home: Home, language: Language): Drawing | NotDrawn {
  const id = 'emissions';
  const table = tables.find((one) => TABLES.includes(one.table));
  const cells = table === undefined ? [] : keyedCells(table);
  const totals = cells.filter(({ row, column }) => column === 'total' && row !== 'total');
  const figures = totals.filter(({ cell }) => isNumber(cell.value));
  const unit = unitName((figures[0]?.cell.unit ?? '').replace('CO2 equivalent', 'CO2e'), language);
  const year = `${cells.find(({ row, column }) => row === 'base-year' && column === 'value')?.cell.value ?? ''}`;
  const title = say(w.emissionsTitle, { year, unit }, language);
  if (table === undefined || figures.length < FEWEST) {
    return {
      id,
      title: say(w.emissions, {}, language),
      why: say(w.emissionsNone, { sheet: table?.name ?? 'A-1' }, language),
    };
  }
  const most = [...figures].sort((a, b) => numberIn(b) - numberIn(a))[0]!; // FEWEST at least
  const total = cells.find(({ row, column }) => column === 'total' && row === 'total');
  const blanks = totals.filter(({ cell }) => !isNumber(cell.value)).map((one) => blankSaid(table, one, language));
  return {
    id,
    kind: 'bars',
    title,
    unit,
    heading: say(w.sector, {}, language),
    series: [{ name: say(w.emissions, {}, language), look: chartLooks.figure }],
    rows: figures.map((one) => ({
      key: one.row,
      label: labelOf(table, one),
      cells: [drawnCell(one.term, [one.term], home)],
      to: one.term.at,
    })),
    said: [
      say(w.emissionsSaid, { most: labelOf(table, most), value: numberIn(most), unit }, language),
      ...(total !== undefined && isNumber(total.cell.value)
        ? [say(w.emissionsTotal, { total: total.cell.value, unit }, language)]
        : []),
      ...(blanks.length > 0 ? [say(w.withoutFigure, { list: blanks.join(' ; ') }, language)] : []),
    ],
  };
}

const numberIn = ({ cell: { value } }: TableCell): number => (isNumber(value) ? value : 0);

/** A sector that has no figure, with the key that stands in its place. */
function blankSaid(table: SheetPlan, one: TableCell, language: Language): string {
  const { value } = one.cell;
  const label = labelOf(table, one);
  return typeof value === 'string' && value !== '' ? say(w.labelled, { label, value }, language) : label;
}
