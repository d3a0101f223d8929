import type { Language } from '../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { isForOfficer } from './officerNotes';
import { placeOf } from './packTexts';
import type { Withholds } from './withholding';

/** Where the hidden keys of rows stood: an empty margin, so that each cell keeps its address in the city's own workbook. */
const MARGIN = 2; // characters

/** Rows kept under a table that has them no more are the officer's own affair: blank here, so that every other row keeps its place. */
export const withoutAside = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.map((row) => (isAside(row) ? { cells: [] } : row)),
});

const isAside = ({ key = '' }: PlannedRow): boolean => key.startsWith('aside');

interface Cleaning {
  readonly withhold: Withholds;
  readonly language: Language;
  /** What is said of tables that hold nothing, in words, by identifier. */
  readonly said: ReadonlyMap<string, string>;
}

/**
 * The tables as they go out: values alone, nothing hidden, no link, no list, no note of a person or to the officer, and no personal
 * data. Cells keep their addresses; rows keep their key in the plan, for who prints it, and no cell holds it.
 */
export const cleanSheets = (tables: readonly SheetPlan[], cleaning: Cleaning): readonly SheetPlan[] =>
  tables.map((plan) => ({
    table: plan.table,
    name: plan.name,
    visibility: 'visible',
    rows: plan.rows.map(({ key, height, cells }) => ({
      ...(key !== undefined && { key }),
      ...(height !== undefined && { height }),
      cells: [null, ...cells.slice(1).map((cell) => cell && cleanCell(cell, key, plan.table, cleaning))],
    })),
    columns: plan.columns.map(({ width }, i) => ({ width: i === 0 ? MARGIN : width })),
    ...(plan.frozen !== undefined && { frozen: plan.frozen }),
    merges: plan.merges,
    links: [],
    print: { orientation: plan.print.orientation, pagesWide: plan.print.pagesWide ?? 1, footer: '&P / &N' },
    hasGridLines: plan.hasGridLines,
    ...(plan.tabColor !== undefined && { tabColor: plan.tabColor }),
  }));

function cleanCell(
  { value, format, key }: PlannedCell,
  row: string | undefined,
  table: string,
  { withhold, language, said }: Cleaning,
): PlannedCell {
  const look = format === undefined ? {} : { format };
  if (typeof value !== 'string') return { value, ...look };
  if (row?.startsWith('note') === true && isForOfficer(value, language)) return { value: null };
  const words = row === 'template' && value !== '' ? said.get(table) : undefined;
  return { value: withhold(words === undefined ? value : `${value} · ${words}`, placeOf(key)), ...look };
}
