import { CellType } from '../../../domain/workbook';
import { boxIn } from './boxIn';
import { cellNumber, isoSerial } from './cellNumber';
import { type CellStore, put } from './cellStore';
import { type FormulaStore, putArray, putFormula, putShared, shareLast } from './formulaStore';
import { type InlineTexts, putInline } from './inlineTexts';
import { Kind, type RawCell, wholeNumber } from './readCell';
import { attributeIn } from './startTag';
import { Byte, textIn } from './xmlBytes';

/** Where cells go, and what must be known of the workbook to tell what they hold. */
export interface CellSink {
  readonly cells: CellStore;
  readonly formulas: FormulaStore;
  readonly inline: InlineTexts;
  readonly errors: Map<string, number>;
  /** How many shared strings there are: the sheet's own texts are counted from there. */
  readonly sharedCount: number;
  readonly isDate1904: boolean;
  /** A style that shows a date: the given one when it does. For dates written as ISO text. */
  readonly dateStyle: (style: number) => number;
  /** Cells whose shared string does not exist: read as empty, and said. */
  lostTexts: number;
}

const GREATEST_STYLE = 65_490;

/** Stores a cell; one without value and without formula is left out, whatever its style. */
export function putCell(sink: CellSink, raw: RawCell, row: number, col: number, bytes: Uint8Array): void {
  const style = raw.style > 0 && raw.style <= GREATEST_STYLE ? raw.style : 0;
  const hasFormula = raw.formulaTag >= 0;
  const { cells } = sink;
  const before = cells.count;
  if (raw.inlineFrom >= 0 && raw.type === Kind.inline) {
    const text = putInline(sink.inline, bytes, raw.inlineFrom, raw.inlineTo, true);
    put(cells, row, col, style, CellType.text, sink.sharedCount + text);
  } else if (raw.valueFrom >= 0 && (raw.valueTo > raw.valueFrom || (raw.type === Kind.text && hasFormula))) {
    putValue(sink, raw, row, col, style, bytes);
  }
  if (!hasFormula) return;
  if (cells.count === before) put(cells, row, col, style, CellType.blank, 0);
  keepFormula(sink.formulas, raw, row, col, cells.count - 1, bytes);
}

function putValue(sink: CellSink, raw: RawCell, row: number, col: number, style: number, bytes: Uint8Array): void {
  const { cells, sharedCount } = sink;
  const { valueFrom: from, valueTo: to } = raw;
  switch (raw.type) {
    case Kind.number: {
      const value = cellNumber(bytes, from, to);
      if (Number.isNaN(value)) putText(sink, raw, row, col, style, bytes);
      else put(cells, row, col, style, CellType.number, value);
      return;
    }
    case Kind.shared: {
      const index = wholeNumber(bytes, from, to);
      const known = index >= 0 ? index : cellNumber(bytes, from, to); // with spaces around it, say
      if (known >= 0 && known < sharedCount && Number.isInteger(known)) {
        put(cells, row, col, style, CellType.text, known);
      } else sink.lostTexts += 1;
      return;
    }
    case Kind.boolean: {
      const text = textIn(bytes, from, to).trim();
      put(cells, row, col, style, CellType.boolean, text === '1' || text.toLowerCase() === 'true' ? 1 : 0);
      return;
    }
    case Kind.error: {
      const code = textIn(bytes, from, to).trim();
      const index = sink.errors.get(code) ?? sink.errors.size;
      sink.errors.set(code, index);
      put(cells, row, col, style, CellType.error, index);
      return;
    }
    case Kind.date: {
      const serial = isoSerial(textIn(bytes, from, to), sink.isDate1904);
      if (Number.isNaN(serial)) putText(sink, raw, row, col, style, bytes);
      else put(cells, row, col, sink.dateStyle(style), CellType.number, serial);
      return;
    }
    default:
      putText(sink, raw, row, col, style, bytes);
  }
}

function putText(sink: CellSink, raw: RawCell, row: number, col: number, style: number, bytes: Uint8Array): void {
  const text = putInline(sink.inline, bytes, raw.valueFrom, raw.valueTo, false);
  put(sink.cells, row, col, style, CellType.text, sink.sharedCount + text);
}

const TABLE = Uint8Array.from('TABLE()', (letter) => letter.charCodeAt(0));

/** What a data table computes has no formula text of its own: it reads `TABLE()`, as Excel shows it. */
function keepFormula(
  store: FormulaStore,
  raw: RawCell,
  row: number,
  col: number,
  cell: number,
  bytes: Uint8Array,
): void {
  const { formulaTag: tag, formulaFrom: from, formulaTo: to } = raw;
  const hasText = to > from && bytes[from - 2] !== Byte.slash;
  if (bytes[tag] === Byte.greater) return putFormula(store, cell, bytes, from, to);
  const kind = attributeIn(bytes, tag, 't');
  if (kind === 'dataTable') return putFormula(store, cell, TABLE, 0, TABLE.length);
  const group = kind === 'shared' ? Number(attributeIn(bytes, tag, 'si') ?? Number.NaN) : Number.NaN;
  if (!hasText && group >= 0 && group < 0xffff_ffff) return putShared(store, cell, group);
  putFormula(store, cell, bytes, from, to);
  if (group >= 0) shareLast(store, group, row, col);
  const box = kind === 'array' ? boxIn(attributeIn(bytes, tag, 'ref') ?? '') : null;
  if (box !== null) putArray(store, cell, box);
}
