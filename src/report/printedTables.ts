import { tableDescriptions } from '../catalogue/tables';
import type { Language } from '../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../domain/plan';
import type { PrintedTable } from '../domain/printedTable';
import { typeset } from '../domain/typography';
import { GENERAL } from '../domain/workbook';
import { isContractTable } from './tableCsv';
import { shownValue } from './shownValue';

/** Rows of headings, by their key; the reading aid is for the sheet alone. */
const HEAD: ReadonlySet<string> = new Set(['group', 'heading', 'under']);
const cards = new Set(tableDescriptions.filter(({ shape }) => shape === 'card').map(({ id }) => id));

/** The contract's tables as texts, in their order: values as their cells show them, hidden columns and our own sheets left out. */
export const printedTables = (sheets: readonly SheetPlan[], language: Language): readonly PrintedTable[] =>
  sheets.filter(isContractTable).map((plan) => printedTable(plan, language));

function printedTable(plan: SheetPlan, language: Language): PrintedTable {
  const shown = plan.columns.flatMap(({ isHidden }, col) => (isHidden === true ? [] : [col]));
  const textsOf = ({ cells }: PlannedRow) => shown.map((col) => textOf(cells[col] ?? null, language));
  const heading = plan.rows.findIndex(({ key }) => key === 'heading');
  const first = plan.rows.findIndex(({ key = '' }, row) => row > heading && !HEAD.has(key) && key !== 'aid');
  const end = plan.rows.findIndex(({ key = '' }) => key === 'notes' || key.startsWith('aside'));
  const body = plan.rows.slice(first, end < 0 ? undefined : end);
  const [title, template, ...block] = plan.rows.slice(0, heading).filter(({ key = '' }) => !HEAD.has(key));
  const lineOf = (row: PlannedRow | undefined): string =>
    row === undefined
      ? ''
      : textsOf(row)
          .filter((text) => text !== '')
          .join(language === 'fr' ? '\u00a0: ' : ': ');
  return {
    title: lineOf(title),
    lines: [template, ...block].map(lineOf).filter((text) => text !== ''),
    columns: shown.map((col) => ({
      width: plan.columns[col]?.width ?? 10,
      isFigures: body.some(({ cells }) => typeof cells[col]?.value === 'number'),
    })),
    head: plan.rows.filter(({ key = '' }) => HEAD.has(key)).map(textsOf),
    body: body.map((row) => ({ cells: textsOf(row), isTotal: row.key === 'total' })),
    isCards: cards.has(plan.table),
    notes: plan.rows.filter(({ key = '' }) => key.startsWith('note-')).map((row) => textsOf(row).join(' ').trim()),
  };
}

function textOf(cell: PlannedCell | null, language: Language): string {
  if (cell === null || cell.value === null) return '';
  const code = cell.format?.numberFormat ?? GENERAL.code;
  const kind = code.includes('%') ? ('percent' as const) : ('number' as const);
  return typeset(shownValue(cell.value, { code, kind }, language), language);
}
