import { heights, palette } from '../../../catalogue/looks';
import { statusLabels } from '../../../catalogue/statuses';
import type { ActionColumn, ActionTable } from '../../../catalogue/tables/description';
import type { Field } from '../../../catalogue/tables/fields';
import { steps } from '../../../catalogue/tables/steps';
import { taxWords, tableWords } from '../../../catalogue/tables/words';
import { addressOf, isError } from '../../../domain/cell';
import { type Action, isAction, type Source } from '../../../domain/fact';
import { say } from '../../../domain/message';
import type { PlannedCell, PlannedRow } from '../../../domain/plan';
import { actionKey, byField, moneyAmount, reductionOf, sectorOf } from '../actionFacts';
import { type Compiling, distinct, type Placed, termAt } from '../compiling';
import { empty, type Figure, figureOf } from '../figure';
import { constant, guarded, valueOfExpression } from '../formula';
import { headingKey } from '../kept';
import { sectorName } from '../level';
import { headRows, linesOf, noteRows, rowOf, sheetPlan, words } from '../layout';
import { figureCell, keptFigure, lineageFrom } from './cells';
import { subtitleOf } from './sectorFrame';
import type { CompiledTable } from './sectorTable';

/** The tallest row that a spreadsheet can show, in points. */
const TALLEST = 400;

/** Fills a table with one row per action, grouped by field of action. */
export function compileActions(table: ActionTable, compiling: Compiling): CompiledTable {
  const { dossier, language, names } = compiling;
  const home = names[table.id];
  const actions = byField(dossier.facts.filter(isAction).filter(({ use }) => use === 'used'));
  const frame = { title: table.title, subtitle: subtitleOf(table, language), block: [], columns: table.columns };
  const firstRow = headRows(frame, language).length;
  const written = new Map<string, Placed>();
  const body = actions.map(({ action, field }, index): PlannedRow => {
    const key = actionKey(action);
    const columns = [...table.columns].sort(
      (a, b) => Number(a.content.is === 'ratio') - Number(b.content.is === 'ratio'),
    );
    for (const column of columns) {
      const at = { sheet: home, address: addressOf(firstRow + index, 1 + table.columns.indexOf(column)) };
      const own = actionFigure(column, action, field, table, compiling, (id) => written.get(`${key}/${id}`));
      const figure =
        own.value === null && own.expression === undefined ? keptOr(own, key, column, table, compiling) : own;
      written.set(`${key}/${column.id}`, { at, figure });
    }
    const cells = table.columns.map((column) =>
      actionCell(written.get(`${key}/${column.id}`)?.figure ?? empty, `${key}/${column.id}`, column, compiling, home),
    );
    return rowOf(key, cells, heightOf(cells, table.columns));
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
  const plan = sheetPlan(
    { table: table.id, name: home, frame, body, notes: noteRows(notes), frozenColumns, tabColor: palette.teal },
    language,
  );
  return { plan, written };
}

function keptOr(
  figure: Figure,
  key: string,
  column: ActionColumn,
  table: ActionTable,
  { kept, language }: Compiling,
): Figure {
  const value = kept(table.id, key, headingKey(column.heading, column.under));
  return value === null || isError(value) ? figure : keptFigure(value, language);
}

/** The content of one cell; `empty` where the action's fiche is silent. */
function actionFigure(
  { content, unit = '' }: ActionColumn,
  action: Action,
  field: Field | null,
  table: ActionTable,
  compiling: Compiling,
  cell: (column: string) => Placed | undefined,
): Figure {
  const { language } = compiling;
  switch (content.is) {
    case 'blank':
      return empty;
    case 'title':
      return textFrom(action, 'title', action.title);
    case 'description':
      return textFrom(action, 'description', action.description);
    case 'field':
      return { ...empty, value: field?.[table.fields] ?? null };
    case 'lead':
      return textFrom(action, 'lead', action.lead);
    case 'partners':
      return textFrom(action, 'partners', action.partners.join('; '));
    case 'timeline':
      return { ...empty, value: timelineOf(action, compiling) };
    case 'sector': {
      const sector = sectorOf(action);
      return textFrom(action, 'sector', sector === null ? undefined : sectorName(sector, language));
    }
    case 'tax-basis':
      return { ...empty, value: action.budget === undefined ? null : taxWords[action.budget.taxBasis][language] };
    case 'reduction': {
      const amount = reductionOf(action);
      const manner = { scale: { times: 1 }, unit, otherwise: '', language };
      return amount === null ? empty : figureOf([amount], manner, []);
    }
    case 'budget': {
      if (action.budget === undefined || !Number.isFinite(action.budget.value)) return empty;
      const manner = { scale: { times: 1 }, unit, otherwise: '', language };
      return figureOf([moneyAmount(action.budget)], manner, []);
    }
    case 'ratio':
      return ratioOf(cell(content.part), cell(content.of), table, content, compiling);
  }
}

function ratioOf(
  part: Placed | undefined,
  of: Placed | undefined,
  { columns }: ActionTable,
  names: { readonly part: string; readonly of: string },
  { language }: Compiling,
): Figure {
  if (part === undefined || of === undefined) return empty;
  const terms = [termAt(part), termAt(of)] as const;
  const expression = guarded(
    terms,
    {
      is: 'IF',
      test: { is: 'zero', cell: terms[1] },
      then: constant(''),
      otherwise: { is: '/', left: terms[0], right: terms[1] },
    },
    '',
  );
  const heading = (id: string) => columns.find((column) => column.id === id)?.heading ?? id;
  return {
    value: valueOfExpression(expression),
    expression,
    sources: distinct([...part.figure.sources, ...of.figure.sources]),
    steps: [say(steps.ratio, { part: heading(names.part), of: heading(names.of) }, language)],
  };
}

/** A text is written as it is, with the cell of its field. */
function textFrom(action: Action, field: string, text: string | undefined): Figure {
  if (text === undefined || text === '') return empty;
  const address = action.cells[field];
  const { copy } = action.source;
  const source: Source = {
    ...action.source,
    text,
    ...(address !== undefined && { address, ...(copy && { copy: { ...copy, address } }) }),
  };
  return { value: text, sources: [source], steps: [] };
}

function timelineOf({ status, start, end }: Action, { language }: Compiling): string | null {
  const word = statusLabels.find(({ target, lang }) => target === status && lang === language)?.labels[0] ?? status;
  const dates = start === undefined && end === undefined ? '' : `${start ?? '…'} – ${end ?? '…'}`;
  return [word, dates].filter((part) => part !== undefined && part !== '').join(' ; ') || null;
}

function actionCell(
  figure: Figure,
  key: string,
  column: ActionColumn,
  compiling: Compiling,
  home: string,
): PlannedCell {
  const isFigure = column.unit !== undefined;
  if (!isFigure || (typeof figure.value === 'string' && figure.expression === undefined)) {
    const cell = words(figure.value, figure.value === null ? 'open' : 'text');
    const lineage = figure.sources.length > 0 ? lineageFrom(figure, figure.steps) : undefined;
    return { ...cell, key, ...(lineage && { lineage }), ...(column.isAdded && { isAdded: true }) };
  }
  return figureCell(
    figure,
    {
      key,
      unit: column.unit ?? '',
      numberFormat: 'whole',
      isTotal: false,
      isComputed: column.content.is === 'ratio',
      isRequired: column.isRequired === true,
      isAdded: column.isAdded === true,
    },
    compiling,
    home,
  );
}

/** A file says how high a row is: as many lines as its longest text takes. */
const heightOf = (cells: readonly PlannedCell[], columns: readonly ActionColumn[]): number =>
  Math.min(
    TALLEST,
    Math.max(
      heights.row,
      ...cells.map(
        ({ value }, i) => linesOf(typeof value === 'string' ? value : '', columns[i]?.width ?? 1) * heights.headingLine,
      ),
    ),
  );
