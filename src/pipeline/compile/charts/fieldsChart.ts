import { basisLooks } from '../../../catalogue/chartLooks';
import { chartSheetWords as w } from '../../../catalogue/chartSheetWords';
import { taxWords } from '../../../catalogue/taxWords';
import type { CellValue } from '../../../domain/cell';
import { type Language, say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { valueOfExpression } from '../formula';
import type { Drawing, NotDrawn } from './block';
import { drawnCell, type Home, isNumber, keyedCells, sumOf, type TableCell } from './reading';

/** An action of the table of costs: where its amount stands, in which field and on which tax basis. */
interface Cost {
  readonly amount: TableCell;
  readonly field: string;
  readonly basis: string;
}

/**
 * What the contract's actions cost, by field of action: investment where people have split it for every action that has a
 * budget, else the budgets. Amounts of two tax bases are two series, side by side.
 */
export function fieldsChart(
  tables: readonly SheetPlan[],
  targetYear: number,
  home: Home,
  language: Language,
): Drawing | NotDrawn {
  const id = 'fields';
  const table = tables.find((one) => one.table === 'IP-6');
  const cells = table === undefined ? [] : keyedCells(table);
  const [capex, budgets] = ['capex', 'budget'].map((column) => amountsIn(cells, column));
  const isSplit = capex !== undefined && capex.length > 0 && capex.length >= (budgets?.length ?? 0);
  const amounts = (isSplit ? capex : budgets) ?? [];
  const texts = new Map(cells.map(({ row, column, cell }) => [`${row}/${column}`, cell.value]));
  const costs = amounts.flatMap((amount) => costOf(texts, amount, language));
  const title = say(isSplit ? w.capexTitle : w.budgetTitle, { target: `${targetYear}` }, language);
  if (costs.length === 0) {
    return { id, title, why: say(w.fieldsNone, { sheet: table?.name ?? 'IP' }, language) };
  }
  const fields = [...new Set(costs.map(({ field }) => field))];
  const inOrder = Object.values(taxWords).map((basis) => basis[language]);
  const bases = inOrder.filter((basis) => costs.some((one) => one.basis === basis));
  const rows = fields.map((field) => {
    const own = bases.map((basis) => costs.filter((one) => one.field === field && one.basis === basis));
    return { field, own, sum: Math.max(...own.map((some) => Number(valueOfExpression(sumOf(termsOf(some)))))) };
  });
  const most = [...rows].sort((a, b) => b.sum - a.sum)[0]!; // costs is not empty
  const actions = new Set(cells.filter(({ row }) => row.startsWith('action:')).map(({ row }) => row)).size;
  const fieldless = amounts.length - costs.length;
  const count = actions - amounts.length;
  return {
    id,
    kind: 'bars',
    title,
    unit: '€',
    heading: say(w.field, {}, language),
    series: bases.map((basis, i) => ({ name: say(w.inBasis, { basis }, language), look: basisLooks[i]! })), // one look per basis
    rows: rows.map(({ field, own }) => ({
      key: field,
      label: field,
      cells: own.map((some) => (some.length === 0 ? null : drawnCell(sumOf(termsOf(some)), termsOf(some), home, 1))),
      ...(own.flat()[0] && { to: own.flat()[0]!.amount.term.at }), // as tested
    })),
    said: [
      say(w.fieldsSaid, { most: most.field, value: most.sum }, language),
      ...(bases.length > 1 ? [say(w.apart, {}, language)] : []),
      ...(count > 0 ? [say(w.unpriced, { count }, language)] : []),
      ...(fieldless > 0 ? [say(w.fieldless, { count: fieldless }, language)] : []),
    ],
  };
}

const termsOf = (costs: readonly Cost[]) => costs.map(({ amount }) => amount.term);

const amountsIn = (cells: readonly TableCell[], column: string): readonly TableCell[] =>
  cells.filter((one) => one.column === column && one.row.startsWith('action:') && isNumber(one.cell.value));

function costOf(texts: ReadonlyMap<string, CellValue>, amount: TableCell, language: Language): readonly Cost[] {
  const textIn = (column: string): string => {
    const value = texts.get(`${amount.row}/${column}`);
    return typeof value === 'string' ? value : '';
  };
  const field = textIn('field');
  const basis = textIn('tax') === '' ? taxWords.unknown[language] : textIn('tax');
  return field === '' ? [] : [{ amount, field, basis }];
}
