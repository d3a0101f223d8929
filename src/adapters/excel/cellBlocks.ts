import type { Box } from '../../domain/cell';
import type { CellBlock } from '../../domain/snapshot';
import { CellType, type Format } from '../../domain/workbook';
import { formatKind } from '../xlsx/read/formatKind';
import { errorCode } from './errorCode';

type Rows<T> = readonly (readonly T[])[];

/** The arrays of one block of cells, as Excel gives them. */
export interface CellArrays {
  readonly values: Rows<unknown>;
  readonly formulas: Rows<unknown>;
  readonly numberFormat: Rows<unknown>;
  readonly valueTypes: Rows<unknown>;
}

/** Cells handed over at a time: made, sent and taken well within a frame. */
const MOST_CELLS = 5_000;

/**
 * The blocks of cells in what Excel gave. A formula that equals its own value is a text (`'=A1`): Excel drops the
 * apostrophe (office/pitfalls.md, 31). Cells that hold nothing are left out.
 */
export function* blocksIn(arrays: CellArrays, box: Box, sheet: number): Generator<CellBlock> {
  let block = growingBlock(sheet);
  for (const [r, values] of arrays.values.entries()) {
    const formulas = arrays.formulas[r] ?? [];
    const formats = arrays.numberFormat[r] ?? [];
    const types = arrays.valueTypes[r] ?? [];
    for (const [c, value] of values.entries()) {
      const written = formulas[c];
      const formula =
        typeof written === 'string' && written.startsWith('=') && written !== value ? written.slice(1) : null;
      if (types[c] === 'Empty' && formula === null) continue;
      block.add(box.top + r, box.left + c, value, `${types[c] as string}`, `${formats[c] as string}`, formula);
    }
    if (block.size() >= MOST_CELLS) {
      yield block.done();
      block = growingBlock(sheet);
    }
  }
  if (block.size() > 0) yield block.done();
}

function growingBlock(sheet: number) {
  const rows: number[] = [];
  const cols: number[] = [];
  const types: number[] = [];
  const values: number[] = [];
  const styles: number[] = [];
  const texts: string[] = [];
  const errors: string[] = [];
  const formats: Format[] = [];
  const formulas: (readonly [number, string])[] = [];
  const places = new Map<string, number>();
  const placeOf = (code: string): number => {
    const known = places.get(code);
    if (known !== undefined) return known;
    const place = formats.push({ code, kind: formatKind(code) }) - 1;
    places.set(code, place);
    return place;
  };
  const storedOf = (value: unknown, type: string): readonly [type: number, stored: number] => {
    if (type === 'Empty') return [CellType.blank, 0];
    if (typeof value === 'number') return [CellType.number, value];
    if (typeof value === 'boolean') return [CellType.boolean, value ? 1 : 0];
    const text = `${value as string}`;
    if (type === 'Error') return [CellType.error, errors.push(errorCode(text)) - 1];
    return [CellType.text, texts.push(text) - 1];
  };
  return {
    size: () => rows.length,
    add: (row: number, col: number, value: unknown, type: string, format: string, formula: string | null): void => {
      if (formula !== null) formulas.push([rows.length, formula]);
      rows.push(row);
      cols.push(col);
      styles.push(placeOf(format));
      const [kind, stored] = storedOf(value, type);
      types.push(kind);
      values.push(stored);
    },
    done: (): CellBlock => ({
      sheet,
      rows: Uint32Array.from(rows),
      cols: Uint16Array.from(cols),
      types: Uint8Array.from(types),
      values: Float64Array.from(values),
      styles: Uint16Array.from(styles),
      texts,
      errors,
      formats,
      formulas,
    }),
  };
}

/** Bytes of JSON that a cell took, in the last half of the rows: what the next chunk is measured by. */
export function bytesPerCell({ values, formulas, numberFormat, valueTypes }: CellArrays): number {
  const from = Math.floor(values.length / 2);
  let bytes = 0;
  let cells = 0;
  for (const rows of [values, formulas, numberFormat, valueTypes]) {
    for (let r = from; r < rows.length; r += 1) {
      const row = rows[r] ?? [];
      cells += row.length;
      bytes += 2;
      for (const value of row)
        bytes += 1 + (typeof value === 'string' ? textBytes(value) : `${value as number}`.length);
    }
  }
  return cells === 0 ? 0 : (bytes * 4) / cells; // four arrays tell of each cell
}

/** Quotes, and two or three bytes for what is not plain; close enough without encoding. */
function textBytes(text: string): number {
  let bytes = text.length + 2;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}
