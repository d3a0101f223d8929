import { palette } from '../../../catalogue/looks';
import type { ActionColumn, ActionTable } from '../../../catalogue/tables/recipe';
import { tableWords } from '../../../catalogue/tables/words';
import type { Field } from '../../../catalogue/tables/fields';
import { columnLetters } from '../../../domain/cell';
import type { Action } from '../../../domain/fact';
import { say } from '../../../domain/message';
import type { PlannedCell, PlannedRow } from '../../../domain/plan';
import { withFields } from '../../../domain/withFields';
import { actionKey, byField } from '../actionFacts';
import type { Compiling, FilledRow, Placed, RowCompiling } from '../compiling';
import { empty, type Figure } from '../figure';
import { type Declared, declaredIn, handMadeFor, orDeclared } from '../declared/declared';
import { columnNames, headingKey } from '../kept';
import { choicesOver, headRows, heightFor, noteRows, rowOf, sheetPlan } from '../layout';
import { overPages } from '../pages';
import { actionFigure } from './actionFigures';
import { figureCell, lineageFrom, textCell } from './cells';
import { subtitleOf } from './sectorFrame';
import type { CompiledTable } from './sectorTable';
import { settled } from './settled';
import { actionsOf } from '../watched';

/** Fills a table with one row per action, grouped by field of action. */
export function compileActions(table: ActionTable, compiling: Compiling): CompiledTable {
  const { dossier, language, names } = compiling;
  const home = names[table.id];
  const actions = byField(actionsOf(dossier).filter(({ use }) => use === 'used'));
  const frame = { title: table.title, subtitle: subtitleOf(table, language), block: [], columns: table.columns };
  const firstRow = headRows(frame, language).length;
  const written = new Map<string, Placed>();
  const called = columnNames(table.columns.map(({ heading, under }) => headingKey(heading, under)));
  const columns = table.columns.map((column, i) => ({ column, letters: columnLetters(1 + i), name: called[i] ?? '' }));
  const inOrder = [...columns].sort(
    (a, b) => Number(a.column.content.is === 'ratio') - Number(b.column.content.is === 'ratio'),
  );
  const made = handMadeFor(table, dossier);
  const title = table.columns.find(({ content }) => content.is === 'title')?.id ?? '';
  const lines = actions.map(({ action }) => ({ key: actionKey(action), texts: { [title]: action.title } }));
  const declared: Declared = made === null ? new Map() : declaredIn(made, table, lines, language);
  const place = { table, inOrder, firstRow, declared };
  const body = actions.map(({ action, field }, index): PlannedRow => {
    const key = actionKey(action);
    const likes = table.columns.map(({ id }) => declared.get(`${key}/${id}`));
    const fill = () => filledRow(action, field, index, place, compiling);
    const { row, placed } = compiling.again?.(key, [action, field, index, ...likes], fill) ?? fill();
    for (const [cell, figure] of placed) written.set(cell, figure);
    return row;
  });
  const unsure = actions.filter(({ field }) => field === null).length;
  const notes = [
    ...(actions.length === 0 ? [{ text: say(tableWords.noAction, {}, language), look: 'noteStrong' as const }] : []),
    ...(unsure > 0
      ? [{ text: say(tableWords.fieldToConfirm, { count: unsure }, language), look: 'noteStrong' as const }]
      : []),
    ...table.instructions.map((one) => ({ text: say(tableWords.help, { text: one[language] }, language) })),
    ...table.footnotes.map((text) => ({ text })),
  ];
  const frozenColumns = table.columns[0]?.content.is === 'title' ? 1 : 2;
  const choices = choicesOver(table.columns, { top: firstRow, count: actions.length, before: 0 });
  const plan = sheetPlan(
    {
      table: table.id,
      name: home,
      frame,
      body,
      notes: noteRows(notes, table.columns),
      frozenColumns,
      choices,
      tabColor: palette.teal,
    },
    language,
  );
  return { plan: overPages(plan, table.columns, frozenColumns), written, declared };
}

interface Place {
  readonly table: ActionTable;
  /** Its columns, those that are computed from others after them. */
  readonly inOrder: readonly NamedColumn[];
  readonly firstRow: number;
  readonly declared: Declared;
}

interface NamedColumn {
  readonly column: ActionColumn;
  readonly letters: string;
  readonly name: string;
}

function filledRow(
  action: Action,
  field: Field | null,
  index: number,
  { table, inOrder, firstRow, declared }: Place,
  compiling: RowCompiling,
): FilledRow {
  const home = compiling.names[table.id];
  const key = actionKey(action);
  const placed = new Map<string, Placed>();
  for (const { column, letters, name } of inOrder) {
    const at = { sheet: home, address: `${letters}${firstRow + index + 1}` };
    const own = actionFigure(column, action, field, table, compiling, (id) => placed.get(`${key}/${id}`));
    const cell = { table: table.id, row: key, column: name, key: `${key}/${column.id}` };
    const figure = settled(orDeclared(own, declared.get(cell.key)), cell, compiling);
    placed.set(cell.key, { at, figure });
  }
  const cells = table.columns.map((column) => {
    const cell = `${key}/${column.id}`;
    const figure = placed.get(cell)?.figure ?? empty;
    return actionCell(figure, cell, column, action.budget !== undefined, compiling, home);
  });
  return { row: rowOf(key, cells, heightOf(cells, table.columns)), placed: [...placed] };
}

function actionCell(
  figure: Figure,
  key: string,
  column: ActionColumn,
  hasBudget: boolean,
  compiling: RowCompiling,
  home: string,
): PlannedCell {
  const isFigure = column.unit !== undefined;
  if (!isFigure || (typeof figure.value === 'string' && figure.expression === undefined)) {
    const cell = textCell(figure, figure.value === null ? 'open' : 'text');
    const lineage = figure.sources.length > 0 ? lineageFrom(figure, figure.steps) : undefined;
    return withFields(cell, { key, ...(lineage && { lineage }), ...(column.isAdded && { isAdded: true as const }) });
  }
  return figureCell(
    figure,
    {
      key,
      unit: column.unit ?? '',
      numberFormat: 'whole',
      isTotal: false,
      isComputed: column.content.is === 'ratio',
      isRequired: column.isRequired === true && hasBudget,
      isAdded: column.isAdded === true,
    },
    compiling,
    home,
  );
}

/** A file says how high a row is: as many lines as its longest text takes. */
const heightOf = (cells: readonly PlannedCell[], columns: readonly ActionColumn[]): number =>
  heightFor(cells.map(({ value }, i) => ({ text: value, width: columns[i]?.width ?? 1 })));
