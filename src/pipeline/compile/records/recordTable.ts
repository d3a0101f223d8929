import { palette } from '../../../catalogue/looks';
import type { Column, ColumnHead } from '../../../catalogue/tables/description';
import type { RecordTable } from '../../../catalogue/tables/recipe';
import { addressOf } from '../../../domain/cell';
import type { PlannedCell } from '../../../domain/plan';
import { currentYear } from '../allocations';
import type { Compiling, Placed } from '../compiling';
import { empty, type Figure } from '../figure';
import { type Declared, declaredIn, handMadeFor, orDeclared } from '../declared/declared';
import { columnNames, headingKey } from '../kept';
import { choicesOver, headRows, heightFor, noteRows, rowOf, sheetPlan, words } from '../layout';
import { overPages } from '../pages';
import { subtitleOf } from '../tables/sectorFrame';
import type { CompiledTable } from '../tables/sectorTable';
import { settled } from '../tables/settled';
import { rowsOf, withTotal } from './linesOf';
import { recordCell } from './recordCell';
import { notesOf } from './recordNotes';
import { hasTwoBases } from './recordBases';
import { columnTotal, isAddedUp, rowFigure, rowShare } from './recordFormula';
import { type RecordRow, said } from './recordRow';
import { inYears, yearsBefore } from './yearColumns';

/** Fills a table of lines that people complete: what the workbook gives, what the template prints, and blank cells. */
export function compileRecords(described: RecordTable, compiling: Compiling): CompiledTable {
  const { language, names, dossier } = compiling;
  const isByYear = described.columns.some((column) => yearsBefore(column) !== null);
  const table = isByYear ? inYears(described, currentYear(dossier)) : described;
  const made = handMadeFor(table, dossier);
  const { rows, lines } = rowsOf(table, made, compiling);
  const declared: Declared = made === null ? new Map() : declaredIn(made, table, lines, language);
  const labels = labelColumns(table);
  const frame = {
    title: table.title,
    subtitle: subtitleOf(table, language),
    block: blockOf(table, compiling),
    columns: [...labels, ...table.columns],
  };
  const firstRow = headRows(frame, language).length;
  const written = new Map<string, Placed>();
  const at = (row: string, column: string): Placed | undefined => written.get(`${row}/${column}`);
  const called = columnNames(frame.columns.map(({ heading, under }) => headingKey(heading, under)));
  const all = table.total === null ? rows : withTotal(rows, table);
  const place = (row: RecordRow, index: number, column: Column, ours: Figure): void => {
    const key = `${row.key}/${column.id}`;
    const col = labels.length + table.columns.indexOf(column);
    const address = addressOf(firstRow + index, 1 + col);
    const cell = { table: table.id, row: row.key, column: called[col] ?? '', key };
    const isOpen = row.key !== table.total?.id && column.computed === undefined;
    const known = isOpen ? orDeclared(ours, declared.get(key)) : ours;
    written.set(key, { at: { sheet: names[table.id], address }, figure: settled(known, cell, compiling) });
  };
  for (const step of ['given', 'computed', 'total', 'shares'] as const) {
    for (const [index, row] of all.entries()) {
      for (const column of table.columns) {
        if (stepOf(row, column, table) !== step) continue;
        place(row, index, column, figureOf(row, column, table, rows, at, compiling));
      }
    }
  }
  const body = all.map((row) => {
    const isBegun = isTakenUp(row, table, at);
    const heads = labels.map(({ id }): PlannedCell => {
      const text = id === 'label' ? row.printed?.label : row.printed?.detail;
      return words(text === '' ? null : (text ?? null), row.key === table.total?.id ? 'labelTotal' : 'label');
    });
    const cells = table.columns.map((column) =>
      recordCell({ table, row, column, isBegun, figure: at(row.key, column.id)?.figure ?? empty }, compiling),
    );
    const whole = [...heads, ...cells];
    return rowOf(
      row.key,
      whole,
      heightFor(whole.map(({ value }, i) => ({ text: value, width: frame.columns[i]?.width ?? 1 }))),
    );
  });
  const plan = sheetPlan(
    {
      table: table.id,
      name: names[table.id],
      frame,
      body,
      notes: noteRows(notesOf(table, rows, compiling), frame.columns),
      frozenColumns: Math.max(1, labels.length),
      choices: choicesOver(table.columns, { top: firstRow, count: rows.length, before: labels.length }),
      tabColor: palette.tealSoft,
    },
    language,
  );
  return { plan: overPages(plan, frame.columns, Math.max(1, labels.length)), written, declared };
}

function labelColumns({ rows, repeats }: RecordTable): readonly ColumnHead[] {
  if (rows.length === 0 || repeats !== undefined) return [];
  const label: ColumnHead = { id: 'label', heading: '', aid: '', width: 44 };
  return rows.some(({ detail }) => detail !== undefined)
    ? [label, { id: 'detail', heading: '', aid: '', width: 40 }]
    : [label];
}

/** The base year is that of the figures; a table without any has none to say. */
const blockOf = ({ hasBaseYear, unit, from }: RecordTable, compiling: Compiling) => [
  ...(hasBaseYear
    ? [{ key: 'base-year', label: 'Base year', value: from === undefined ? null : baseYearIn(compiling) }]
    : []),
  ...(unit === undefined ? [] : [{ key: 'unit', label: 'Unit', value: unit }]),
];

const baseYearIn = ({ inventories: { ghg } }: Compiling): string | null => (ghg.year === null ? null : `${ghg.year}`);

type Step = 'given' | 'computed' | 'total' | 'shares';

/** What follows from other cells comes after them: sums of the row, then totals, then shares of the total. */
function stepOf(row: RecordRow, { computed, kind }: Column, { total }: RecordTable): Step {
  if (row.printed?.computed !== undefined || computed?.is === 'share-of-total') return 'shares';
  if (row.key === total?.id && kind !== 'text') return computed === undefined || isSum(computed) ? 'total' : 'shares';
  return computed === undefined ? 'given' : 'computed';
}

const isSum = ({ is }: NonNullable<Column['computed']>): boolean => is === 'sum' || is === 'gap' || is === 'minus';

function figureOf(
  row: RecordRow,
  column: Column,
  table: RecordTable,
  rows: readonly RecordRow[],
  at: (row: string, column: string) => Placed | undefined,
  { language }: Compiling,
): Figure {
  const { printed } = row;
  const own = row.cells[column.id];
  if (own !== undefined) return own;
  if (printed?.computed !== undefined) {
    const { part, of } = printed.computed;
    const label = rows.find(({ key }) => key === of)?.printed?.label ?? of;
    return rowShare(at(part, column.id), at(of, column.id), label, language);
  }
  if (row.key === table.total?.id && isAddedUp(column)) {
    if (hasTwoBases(rows)) return empty;
    const placed = rows
      .filter((one) => one.printed?.isOutsideTotal !== true)
      .flatMap(({ key }) => at(key, column.id) ?? []);
    return columnTotal(placed, language);
  }
  if (column.computed !== undefined && isComputedIn(row))
    return rowFigure(table, row.key, column.computed, at, language);
  return said(printed?.printed?.[column.id] ?? printed?.keys?.[column.id] ?? null);
}

/** A line of detail, or one that the template leaves blank, computes nothing. */
const isComputedIn = ({ printed }: RecordRow): boolean =>
  printed?.isFree !== true &&
  printed?.only?.length !== 0 &&
  !(printed?.isOutsideTotal === true && printed.only === undefined);

/** Whether a person wrote a figure in the row: the others that the template wants are then theirs to give. */
const isTakenUp = (
  { key }: RecordRow,
  { columns }: RecordTable,
  at: (row: string, column: string) => Placed | undefined,
): boolean => columns.some(({ id, kind }) => kind !== 'text' && at(key, id)?.figure.byHand !== undefined);
