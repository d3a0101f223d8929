import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { boxOf, rangeOf } from '../../adapters/univer/univerSheet';
import type { SheetHead } from '../../domain/snapshot';
import type { EmbeddedSheet, SheetLayout } from '../embeddedWorkbook';
import { runOn, univerGrid } from './univerGrid';
import { univerLines } from './univerLines';

/** A sheet of the living spreadsheet; `flush` puts in the grid what was written. */
export type UniverSheet = EmbeddedSheet & { readonly flush: () => void };

/** What a sheet is made with. `head`: what Univer has no room for, as the file had it. */
export interface SheetMaking {
  readonly api: FUniver;
  readonly book: FWorkbook;
  readonly id: string;
  readonly head: SheetHead | undefined;
  /** What runs inside is our own writing. */
  readonly quietly: (run: () => void) => void;
}

const YES = 1;
const NO = 0;

/** One sheet of Univer's, as the embedded host asks for it. Protection, filters and tables stay as the file had them. */
export function univerSheet({ api, book, id, head, quietly }: SheetMaking): UniverSheet {
  const model = () => {
    const sheet = book.getWorkbook().getSheetBySheetId(id);
    if (sheet === null || sheet === undefined) throw new Error(`no sheet ${id}`);
    return sheet;
  };
  const run = runOn(api, book, id, quietly);
  const grid = univerGrid(book, model, run);
  let isVeryHidden = head?.visibility === 'veryHidden';
  let print: SheetLayout['print'] = { orientation: 'portrait' };
  let choices: SheetLayout['choices'] = [];
  const tables = (head?.tables ?? []).map((table, i) => ({
    ...table,
    id: `${id}:${i}`,
    isFiltered: head?.isFiltered === true && i === 0,
  }));
  return {
    id,
    ...grid,
    ...univerLines(model, run),
    name: () => model().getName(),
    rename: (name) => run('sheet.command.set-worksheet-name', { name }),
    visibility: () => (model().isSheetHidden() !== YES ? 'visible' : isVeryHidden ? 'veryHidden' : 'hidden'),
    setVisibility: (visibility) => {
      isVeryHidden = visibility === 'veryHidden';
      run('sheet.mutation.set-worksheet-hidden', { hidden: visibility === 'visible' ? NO : YES });
      const next = book.getSheets().find((one) => one.getSheet().isSheetHidden() !== YES);
      if (visibility !== 'visible' && book.getActiveSheet().getSheetId() === id && next !== undefined) {
        book.setActiveSheet(next);
      }
    },
    merges: () => model().getMergeData().map(boxOf),
    merge: (box) => run('sheet.mutation.add-worksheet-merge', { ranges: [rangeOf(box)] }),
    unmerge: (box) => run('sheet.mutation.remove-worksheet-merge', { ranges: [rangeOf(box)] }),
    isProtected: () => head?.isProtected ?? false,
    filter: () => {
      const box = grid.usedBox();
      return head?.isFiltered === true && tables.length === 0 && box !== null ? { box, isHiding: true } : null;
    },
    tables: () => tables,
    charts: new Map(),
    properties: new Map(head?.ours === undefined ? [] : [['PasserelleSheet', markOf(head)]]),
    layout: () => {
      const { freeze, showGridlines, tabColor } = model().getConfig();
      return {
        frozen: { rows: freeze.ySplit, cols: freeze.xSplit },
        hasGridLines: showGridlines === YES,
        tabColor: /^#[0-9A-F]{6}$/i.test(tabColor) ? tabColor.slice(1).toUpperCase() : null,
        print,
        choices,
      };
    },
    setLayout: ({ frozen, hasGridLines, tabColor, print: printed, choices: listed }) => {
      print = printed ?? print;
      choices = listed ?? choices; // the grid shows no list: it is what Excel would hold
      if (frozen !== undefined) run('sheet.mutation.set-frozen', frozenAt(frozen));
      if (hasGridLines !== undefined)
        run('sheet.mutation.toggle-gridlines', { showGridlines: hasGridLines ? YES : NO });
      if (tabColor !== undefined) {
        run('sheet.mutation.set-tab-color', { color: tabColor === null ? '' : `#${tabColor}` });
      }
    },
  };
}

const markOf = ({ ours, copyOf }: SheetHead): string => JSON.stringify({ table: ours, ...(copyOf && { copyOf }) });

/** Where scrolling starts; `-1` for a direction in which nothing is frozen. */
const frozenAt = ({ rows, cols }: SheetLayout['frozen']) => ({
  xSplit: cols,
  ySplit: rows,
  startRow: rows === 0 ? -1 : rows,
  startColumn: cols === 0 ? -1 : cols,
});
