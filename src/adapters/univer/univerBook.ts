import type { IStyleData, IWorkbookData } from '@univerjs/core';
import type { LooksSink } from '../../domain/looks';
import type { BookHead, SheetHead, SnapshotSink } from '../../domain/snapshot';
import { CellType } from '../../domain/workbook';
import { univerCell } from './univerCell';
import { dress, framed, type LookedSheet, styleSheet } from './univerLooks';
import { frameOf, sized } from './univerSheet';

/** A workbook's data for Univer, and what Univer has no room for. */
export interface UniverBook {
  readonly data: Partial<IWorkbookData>;
  readonly head: BookHead;
  /** By the sheet's identifier in Univer. */
  readonly heads: ReadonlyMap<string, SheetHead>;
}

/** Takes a workbook piece by piece and gives what Univer opens. Each workbook of a page has an identifier of its own. */
export function univerBookBuilder(id: string): SnapshotSink &
  LooksSink & {
    readonly done: () => UniverBook;
  } {
  let head: BookHead = { isDate1904: false, names: [], customXml: [], remarks: [] };
  const sheets: (LookedSheet & { readonly id: string; height: number; width: number })[] = [];
  const styles = new Map<string, IStyleData>();
  const looked = styleSheet();
  return {
    book: (given) => {
      head = given;
    },
    sheet: (given) => {
      sheets.push({
        id: `${id}-${sheets.length + 1}`,
        head: given,
        cells: {},
        heights: new Map(),
        asked: new Map(),
        frame: null,
        height: 0,
        width: 0,
      });
    },
    block: ({ sheet: place, rows, cols, types, values, styles: codes, texts, errors, formats, formulas }) => {
      const sheet = sheets[place];
      if (sheet === undefined) throw new RangeError(`a block of a sheet that was not given: ${place}`);
      const byPlace = new Map(formulas);
      const looks = formats.map(({ code }) => {
        if (code === 'General') return null;
        const known = styles.get(code) ?? { n: { pattern: code } };
        styles.set(code, known);
        return known;
      });
      for (let at = 0; at < rows.length; at += 1) {
        const [row, col, type, value] = [rows[at]!, cols[at]!, types[at]!, values[at]!]; // as long as each other
        const read =
          type === CellType.number
            ? value
            : type === CellType.text
              ? (texts[value] ?? '')
              : type === CellType.boolean
                ? value === 1
                : type === CellType.error
                  ? { error: errors[value] ?? '#VALUE!' }
                  : null;
        const cell = univerCell(read, byPlace.get(at) ?? null, looks[codes[at]!] ?? null); // as above
        (sheet.cells[row] ??= {})[col] = cell;
        sheet.height = Math.max(sheet.height, row + 1);
        sheet.width = Math.max(sheet.width, col + 1);
      }
    },
    looks: (given) => {
      const sheet = sheets[given.sheet];
      if (sheet === undefined) throw new RangeError(`looks of a sheet that was not given: ${given.sheet}`);
      dress(sheet, given, looked);
    },
    done: () => ({
      head,
      heads: new Map(sheets.map((sheet) => [sheet.id, sheet.head])),
      data: {
        id,
        name: head.file ?? '',
        sheetOrder: sheets.map((sheet) => sheet.id),
        sheets: Object.fromEntries(
          sheets.map((sheet) => {
            const bare = {
              ...frameOf(sheet.id, sheet.head),
              ...sized(sheet.height, sheet.width),
              cellData: sheet.cells,
            };
            return [sheet.id, framed(sheet, bare, looked)];
          }),
        ),
        styles: looked.styles,
      },
    }),
  };
}
