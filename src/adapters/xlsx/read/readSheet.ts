import type { Limited } from '../../../domain/problem';
import type { Sheet, SheetTable } from '../../../domain/workbook';
import { relationshipsOf } from '../relationships';
import { streamEntry } from '../inflate';
import type { ListedSheet } from '../sheetList';
import type { Zip } from '../zip';
import type { ZipEntry } from '../zipEntry';
import { cellStore, noCells, ordered } from './cellStore';
import { formulasOf, formulaStore } from './formulaStore';
import { numberList, type NumberList } from './growing';
import { inlineReader, inlineTexts } from './inlineTexts';
import { advance, isCancelled, MOST_CELLS, type Reading, say } from './reading';
import { frameReader, MOST_MERGES, type SheetFrame } from './sheetFrame';
import type { RowSink } from './scanRows';
import { sheetScan } from './scanSheet';
import { partText, tableIn } from './smallParts';
import { utf8Chunks } from './utf8Chunks';

const TABLE_BYTES = 20_000_000;

/** Why a sheet stops the whole reading; a damaged one does not, it is only `damaged`. */
export type SheetFault =
  | { readonly kind: 'damaged' | 'unsafe' | 'cancelled' }
  | { readonly kind: 'too-large'; readonly measure: Limited; readonly value: number; readonly limit: number };

/** Reads a worksheet part into a sheet. `reading` is what the workbook's sheets have in common. */
export async function readSheet(
  zip: Zip,
  entry: ZipEntry,
  listed: ListedSheet,
  reading: Reading,
): Promise<Sheet | SheetFault> {
  const sink: RowSink = {
    cells: cellStore(reading.page),
    formulas: formulaStore(),
    inline: inlineTexts(),
    errors: new Map(),
    hiddenRows: numberList(),
    sharedCount: reading.texts.size,
    isDate1904: reading.isDate1904,
    dateStyle: reading.dateStyle,
    lostTexts: 0,
  };
  const frame = frameReader();
  const scan = sheetScan(sink, frame, MOST_CELLS - reading.cells);
  const toUtf8 = utf8Chunks();
  const streamed = await streamEntry(zip, entry, (chunk) =>
    advance(reading, chunk.length) ? scan.push(toUtf8(chunk)) : 'stop',
  );
  if (isCancelled(reading)) return { kind: 'cancelled' };
  reading.page = sink.cells.page;
  const fault = scan.end();
  const around = frame.end();
  if (around === 'unsafe') return { kind: 'unsafe' };
  if (fault === 'too-many-cells') return tooLarge('cells', reading.cells + sink.cells.count, MOST_CELLS);
  if (around === 'too-many-merges') return tooLarge('merges', MOST_MERGES + 1, MOST_MERGES);
  if (!streamed.ok || fault !== null || around === 'damaged') return { kind: 'damaged' };
  reading.cells += sink.cells.count;
  if (sink.lostTexts > 0) say(reading, 'lost-texts', listed.name, sink.lostTexts);
  return sheetOf(listed, sink, around, reading, tablesOf(zip, entry.name, around));
}

const tooLarge = (measure: Limited, value: number, limit: number) =>
  ({ kind: 'too-large', measure, value, limit }) as const;

/** Tells a fault from a sheet. */
export const isFault = (read: Sheet | SheetFault): read is SheetFault => 'kind' in read;

/** A sheet without cells: what is left of one whose part is missing or damaged. */
export const emptySheet = ({ name, visibility }: Pick<Sheet, 'name' | 'visibility'>): Sheet => ({
  name,
  visibility,
  cells: noCells,
  height: 0,
  width: 0,
  merges: [],
  hiddenRows: new Set(),
  hiddenCols: new Set(),
  tables: [],
  isFiltered: false,
  isProtected: false,
});

type Table = SheetTable & { readonly isFiltered: boolean };

function sheetOf(
  listed: ListedSheet,
  sink: RowSink,
  frame: SheetFrame,
  { texts }: Reading,
  tables: readonly Table[],
): Sheet {
  const cells = ordered(sink.cells);
  const inline = inlineReader(sink.inline);
  const { count, pages, rows, starts, width } = cells;
  const height = (rows.at(-1) ?? -1) + 1;
  return {
    ...emptySheet(listed),
    cells: {
      count,
      pages,
      rows,
      starts,
      texts: {
        size: texts.size + sink.inline.starts.length,
        at: (index) => (index < texts.size ? texts.at(index) : inline(index - texts.size)),
      },
      errors: [...sink.errors.keys()],
      formula: formulasOf(sink.formulas, cells),
    },
    height,
    width,
    merges: frame.merges,
    hiddenRows: rowsBelow(sink.hiddenRows, height),
    hiddenCols: new Set(frame.hiddenCols.flatMap(([first, last]) => between(first, Math.min(last, width - 1)))),
    tables: tables.map(({ name, box }) => ({ name, box })),
    isFiltered: frame.isFiltered || tables.some(({ isFiltered }) => isFiltered),
    isProtected: frame.isProtected,
  };
}

/** Hidden rows up to the last one that holds something: a million empty ones tell nothing. */
function rowsBelow({ at, length }: NumberList, height: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let i = 0; i < length; i += 1) if (at[i]! < height) rows.add(at[i]!); // i < length
  return rows;
}

const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

function tablesOf(zip: Zip, part: string, { tables }: SheetFrame): readonly Table[] {
  if (tables.length === 0) return [];
  const relations = relationshipsOf(zip, part);
  if (!relations.ok) return [];
  const wanted = new Set(tables);
  return relations.value.flatMap(({ id, target, isExternal }) => {
    const text = wanted.has(id) && !isExternal ? partText(zip, zip.entry(target), TABLE_BYTES) : null;
    const table = text === null ? null : tableIn(text);
    return table === null ? [] : [table];
  });
}
