import { columnLetters } from '../../domain/cell';
import type { CellBefore, Given, LayoutBefore, SheetBefore } from './before';
import { freeze } from './layoutSteps';
import { listSteps } from './listsBefore';
import type { Place } from './placing';
import { rangeOf } from './sheetFacts';
import { clearStep } from './sheetSteps';
import { bytesOf, contentSteps, mergeSteps, OPERATION, rowParts, sheetIn, type Step } from './steps';
import { MARK_PROPERTY } from '../xlsx/sheetXml';

/** Gives the officer's cells back, format first. */
export const cellSteps = (cells: readonly CellBefore[]): readonly Step[] =>
  cells.map(({ at, content, format }) => ({
    sheet: at.sheet,
    bytes: OPERATION + bytesOf(content),
    queue: (context) => {
      const cell = sheetIn(context, at.sheet).getRange(at.address);
      cell.untrack();
      cell.numberFormat = [[format]];
      cell.formulas = [[content]];
    },
  }));

/**
 * Gives a sheet of ours, `name` today, back as it stood. `now`: what covers it today; `left`: contents that somebody has typed since, by
 * address, which stay.
 */
export function* sheetBackSteps(
  name: string,
  before: SheetBefore,
  now: Place['box'],
  left: ReadonlyMap<string, Given>,
): Generator<Step> {
  const { box, contents, formats, looks, columns, rows, merges, layout, mark } = before;
  const target = (context: Excel.RequestContext) => sheetIn(context, name);
  yield clearStep({ name, box: now });
  if (box !== null) {
    if (looks !== null) {
      for (const { from, rows: some, bytes } of rowParts(looks.length, (row) => (looks[row] ?? []).map(settable))) {
        const part = { ...box, top: box.top + from, bottom: box.top + from + some.length - 1 };
        yield {
          sheet: name,
          bytes: OPERATION + bytes,
          queue: (context) => rangeOf(target(context), part).setCellProperties([...some]),
        };
      }
    }
    yield* contentSteps(name, box, contents.length, (row) => ({
      contents: contents[row] ?? [],
      formats: formats[row] ?? [],
    }));
    yield {
      sheet: name,
      bytes: columns.length * (OPERATION + 60),
      queue: (context) => {
        const range = rangeOf(target(context), { ...box, bottom: box.top });
        range.setColumnProperties(columns.map(({ format }) => ({ ...(format && { format }) })));
        columns.forEach(({ columnHidden }, i) => {
          if (columnHidden !== true) return;
          const letters = columnLetters(box.left + i);
          const column = target(context).getRange(`${letters}:${letters}`);
          column.untrack();
          column.columnHidden = true;
        });
      },
    };
    for (const { from, rows: some, bytes } of rowParts(rows.length, (row) => heightOf(rows[row]))) {
      const part = { ...box, right: box.left, top: box.top + from, bottom: box.top + from + some.length - 1 };
      yield {
        sheet: name,
        bytes: OPERATION + bytes,
        queue: (context) => rangeOf(target(context), part).setRowProperties([...some]),
      };
    }
  }
  yield* mergeSteps(name, merges);
  yield* listSteps(name, before.lists ?? []);
  yield {
    sheet: name,
    bytes: 12 * OPERATION,
    queue: (context) => {
      if (layout !== null) layoutBack(target(context), layout);
      if (mark !== null) target(context).customProperties.add(MARK_PROPERTY, mark);
    },
  };
  for (const [address, content] of left) {
    yield {
      sheet: name,
      bytes: OPERATION,
      queue: (context) => {
        const cell = target(context).getRange(address);
        cell.untrack();
        cell.formulas = [[content]];
      },
    };
  }
}

const heightOf = (row: Excel.RowProperties | undefined): Excel.SettableRowProperties =>
  row?.format === undefined ? {} : { format: row.format };

/** What may be set again of what was told: no look is said by an empty colour. */
function settable({ hyperlink, format }: Excel.CellProperties): Excel.SettableCellProperties {
  const isLink = hyperlink?.documentReference !== undefined;
  return { ...(isLink && { hyperlink }), ...(format && { format: format as Excel.CellPropertiesFormat }) };
}

function layoutBack(sheet: Excel.Worksheet, layout: LayoutBefore): void {
  const { frozen, tabColor, hasGridLines, orientation, pagesWide, titleRows, titleCols, headers } = layout;
  freeze(sheet, frozen);
  sheet.tabColor = tabColor;
  sheet.showGridlines = hasGridLines;
  sheet.pageLayout.orientation = orientation === 'Landscape' ? 'Landscape' : 'Portrait';
  if (pagesWide !== null) sheet.pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (titleRows !== null) sheet.pageLayout.setPrintTitleRows(titleRows);
  if (titleCols !== null) sheet.pageLayout.setPrintTitleColumns(titleCols);
  sheet.pageLayout.headersFooters.defaultForAllPages.set(headers);
}

/** Takes a sheet away that the plan had added. */
export const removeStep = (name: string): Step => ({
  sheet: name,
  bytes: OPERATION,
  queue: (context) => sheetIn(context, name).delete(),
});
