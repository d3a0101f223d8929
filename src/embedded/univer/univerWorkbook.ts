import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { boxOf } from '../../adapters/univer/univerSheet';
import type { BookHead, SheetHead } from '../../domain/snapshot';
import type { EmbeddedName, EmbeddedWorkbook } from '../embeddedWorkbook';
import type { Calculation } from './calculation';
import { type UniverSheet, univerSheet } from './univerSheet';

/** The living spreadsheet behind the embedded host; `isWriting` while the host writes in it, and not a person. */
export interface UniverWorkbook extends EmbeddedWorkbook {
  readonly isWriting: () => boolean;
}

/** What Univer has no room for, as the file had it. */
export interface Opened {
  readonly head: BookHead;
  /** By the sheet's identifier in Univer. */
  readonly heads: ReadonlyMap<string, SheetHead>;
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const isNamed = (one: EmbeddedName, called: string, sheet?: string) =>
  one.name.toLowerCase() === called.toLowerCase() && one.sheet === sheet;

/**
 * A workbook of Univer's, as the embedded host asks for it. Read from its model at once; written by its own commands, so that the
 * grid shows it and formulas follow; names, custom XML, settings and marks stand beside it.
 */
export function univerWorkbook(
  api: FUniver,
  book: FWorkbook,
  opened: Opened,
  calculation: Calculation,
): UniverWorkbook {
  let isWriting = false;
  const quietly = (run: () => void): void => {
    const outer = isWriting;
    isWriting = true;
    try {
      run();
    } finally {
      isWriting = outer;
    }
  };
  const known = new Map<string, UniverSheet>();
  const sheetOf = (id: string): UniverSheet => {
    const sheet = known.get(id) ?? univerSheet({ api, book, id, head: opened.heads.get(id), quietly });
    known.set(id, sheet);
    return sheet;
  };
  const sheets = (): readonly UniverSheet[] =>
    book
      .getWorkbook()
      .getSheets()
      .map((sheet) => sheetOf(sheet.getSheetId()));
  let names: readonly EmbeddedName[] = opened.head.names.map(({ sheet, ...rest }) => {
    const id = sheets().find((one) => one.name() === sheet)?.id;
    return { ...rest, ...(id !== undefined && { sheet: id }) };
  });
  return {
    name: opened.head.file ?? '',
    isDate1904: opened.head.isDate1904,
    isProtected: () => false,
    isWriting: () => isWriting,
    settle: () => {
      for (const sheet of sheets()) sheet.flush();
      return calculation.settled();
    },
    sheets,
    addSheet: (name) => {
      const front = book.getActiveSheet();
      quietly(() => {
        book.insertSheet(name, { index: book.getNumSheets() });
        book.setActiveSheet(front);
      });
      const added = book.getSheetByName(name);
      if (added === null) throw new Error(`the spreadsheet has not added ${name}`);
      return sheetOf(added.getSheetId());
    },
    removeSheet: (id) => {
      known.delete(id);
      names = names.filter(({ sheet }) => sheet !== id);
      quietly(() => book.deleteSheet(id));
    },
    activeSheet: () => book.getActiveSheet().getSheetId(),
    activate: (id) => void book.setActiveSheet(id),
    selection: () => {
      const range = book.getActiveRange()?.getRange();
      return { sheet: book.getActiveSheet().getSheetId(), box: range === undefined ? FIRST_CELL : boxOf(range) };
    },
    select: (id, box) => {
      const sheet = book.getSheetBySheetId(id);
      if (sheet === null) return;
      const [bottom, right] = [
        Math.min(box.bottom, sheet.getMaxRows() - 1),
        Math.min(box.right, sheet.getMaxColumns() - 1),
      ];
      sheet.setActiveRange(sheet.getRange(box.top, box.left, bottom - box.top + 1, right - box.left + 1));
      if ('scrollToCell' in sheet) sheet.scrollToCell(Math.max(0, box.top - 3), Math.max(0, box.left - 2));
    },
    names: () => names,
    putName: (one) => {
      names = [...names.filter((old) => !isNamed(old, one.name, one.sheet)), one];
    },
    removeName: (called, sheet) => {
      names = names.filter((old) => !isNamed(old, called, sheet));
    },
    xmlParts: new Map(opened.head.customXml.map(({ text }, i) => [`{part-${i}}`, text])),
    settings: new Map(),
  };
}
