import type { Box } from '../../domain/cell';
import type { DefinedName, Visibility } from '../../domain/workbook';
import { STORED_NAMESPACE } from '../stored/readStored';
import { MARK_PROPERTY } from '../xlsx/sheetXml';
import type { Queue } from './gate';

/** Key of our one setting: the random identifier under which the journal is kept. */
export const WORKBOOK_ID = 'PasserelleWorkbook';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

/** What the workbook says before any sheet is opened. */
export interface BookFacts {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly isProtected: boolean;
  readonly isDate1904: boolean;
  /** Our random identifier, if it has been put there. */
  readonly workbookId: string | null;
  /** Identifier of our custom XML part, the first where there are several, and how many have our namespace. */
  readonly part: { readonly id: string | null; readonly count: number };
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** One request: the sheets, the names, what is ours. */
export const bookFacts: Queue<BookFacts> = (context) => {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula,items/visible');
  protection.load('protected');
  const id = workbook.settings.getItemOrNullObject(WORKBOOK_ID);
  id.load('value');
  const parts = workbook.customXmlParts.getByNamespace(STORED_NAMESPACE);
  parts.load('items/id');
  // The workbook itself says from which day it counts: there is no property for it.
  const firstOf1904 = workbook.functions.date(1904, 1, 1);
  firstOf1904.load('value');
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    })),
    names: namesIn(names.items),
    isProtected: protection.protected,
    isDate1904: firstOf1904.value === 0,
    workbookId: id.isNullObject ? null : `${id.value as string}`,
    part: { id: parts.items[0]?.id ?? null, count: parts.items.length },
  });
};

export const namesIn = (items: readonly Excel.NamedItem[], sheet?: string): readonly DefinedName[] =>
  items.map(({ name, formula, visible }) => ({
    name,
    refersTo: `${formula as string}`.replace(/^=/, ''),
    ...(sheet !== undefined && { sheet }),
    isHidden: !visible,
  }));

/** What a sheet says before its cells are read. */
export interface SheetFacts {
  readonly listed: ListedSheet;
  /** The block of values; `null` for an empty sheet. */
  readonly used: Box | null;
  /** `unknown`: some are hidden, which ones is to be asked. */
  readonly hiddenRows: 'none' | 'all' | 'unknown';
  readonly hiddenCols: 'none' | 'all' | 'unknown';
  readonly isFiltered: boolean;
  readonly tables: readonly { readonly id: string; readonly name: string; readonly isFiltered: boolean }[];
  /** The text of our mark in the sheet's custom properties. */
  readonly mark: string | null;
  readonly names: readonly DefinedName[];
}

const hiddenOf = (hidden: boolean | null): SheetFacts['hiddenRows'] =>
  hidden === null ? 'unknown' : hidden ? 'all' : 'none';

/** Queues what is to be known of each sheet; formats stretched to the last row are not values (office/pitfalls.md, 7). */
export const sheetFacts =
  (listed: readonly ListedSheet[]): Queue<readonly SheetFacts[]> =>
  (context) => {
    const read = listed.map((one) => {
      const sheet = context.workbook.worksheets.getItem(one.id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
      used.untrack();
      sheet.autoFilter.load('isDataFiltered');
      sheet.tables.load('items/id,items/name,items/autoFilter/isDataFiltered');
      const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
      mark.load('value');
      sheet.names.load('items/name,items/formula,items/visible');
      return (): SheetFacts => {
        const tables = sheet.tables.items.map(({ id, name, autoFilter }) => ({
          id,
          name,
          isFiltered: autoFilter.isDataFiltered,
        }));
        return {
          listed: one,
          used: used.isNullObject ? null : boxOf(used),
          hiddenRows: used.isNullObject ? 'none' : hiddenOf(used.rowHidden),
          hiddenCols: used.isNullObject ? 'none' : hiddenOf(used.columnHidden),
          isFiltered: sheet.autoFilter.isDataFiltered || tables.some(({ isFiltered }) => isFiltered),
          tables,
          mark: mark.isNullObject ? null : mark.value,
          names: namesIn(sheet.names.items, one.name),
        };
      };
    });
    return () => read.map((sheet) => sheet());
  };

/** The block of a range whose place was loaded. */
export const boxOf = (range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Box => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

/** The range of a block. It is not tracked: each request stands alone. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Box): Excel.Range {
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.untrack();
  return range;
}

/** Queues the block of a sheet's contents, and the same with everything that has a look. */
export function queueUsed(sheet: Excel.Worksheet): () => { readonly values: Box | null; readonly touched: Box | null } {
  const [values, touched] = [true, false].map((isValuesOnly) => {
    const used = sheet.getUsedRangeOrNullObject(isValuesOnly);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    used.untrack();
    return () => (used.isNullObject ? null : boxOf(used));
  });
  return () => ({ values: values?.() ?? null, touched: touched?.() ?? null });
}
