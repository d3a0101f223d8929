import type { ICellData, IStyleData } from '@univerjs/core';
import { type CellValue, isError } from '../../domain/cell';

/** Univer's kinds of value (`CellValueType`), by number so that pure code loads no spreadsheet. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** A text that stays one, though it looks like a number or a truth. */
const FORCED_TEXT = 4;
const LOOKS_OTHERWISE = /^[\s'=]|^[-+.,\d\s%€$]+$|^(true|false)$|\d[eE][-+]?\d/i;

const ERROR =
  /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/;

/** A cell as Univer holds it. `format` is a number format's code, `formula` has no `=`. */
export function univerCell(value: CellValue, formula: string | null, style: IStyleData | null): ICellData {
  return {
    ...univerValue(value),
    ...(formula !== null && { f: `=${formula}` }),
    ...(style !== null && { s: style }),
  };
}

function univerValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  if (isError(value)) return { v: value.error, t: TEXT };
  return { v: value, t: LOOKS_OTHERWISE.test(value) ? FORCED_TEXT : TEXT };
}

/** What a cell of Univer's holds. An error is a text to it; a typed text that is exactly an error's code is one in Excel too. */
export function valueOfUniver({ v, t }: ICellData): CellValue {
  if (v === undefined || v === null) return null;
  if (t === BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  if (typeof v === 'boolean') return v;
  if (typeof v === 'number') return v;
  if (t === NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  return ERROR.test(v) ? { error: v } : v;
}

/** The formula of a cell, as files store it: no `=`. */
export const formulaOfUniver = ({ f }: ICellData): string | null =>
  typeof f === 'string' && f.length > 1 ? f.replace(/^=/, '') : null;

/** Whether two cells hold the same value, whatever their looks. */
export const isEmptyCell = (cell: ICellData | null | undefined): boolean =>
  cell === null || cell === undefined || ((cell.v === undefined || cell.v === null) && !cell.f);
