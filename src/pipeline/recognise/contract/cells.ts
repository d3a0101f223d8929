import type { Column, TableRow } from '../../../catalogue/tables/description';
import { addressOf, type CellValue, isError } from '../../../domain/cell';
import { onOneLine } from '../../../domain/label';
import type { StandingCell } from '../../../domain/standingTable';
import { formulaAt } from '../../../domain/workbook';
import { isMalformed } from '../../reading/malformedNumber';
import { type DecimalSign, decimalIn, readNumber } from '../../reading/number';
import { isTemplateText } from '../../reading/templateText';
import type { Face } from '../face';
import { inMoneyOf, inUnitOf, unitOfColumn } from './cellUnit';
import type { ColumnSeen } from './headings';
import type { RowSeen } from './rows';

/** A share above this, not shown as a percentage, is one of a hundred. */
const MOST_SHARE = 1.5;
/** Commas between groups of three. */
const GROUPED = /^\D{0,3}\d{1,3}(?:,\d{3})+\b/;

/** `€ -` is a zero of accountants (CCC-009). */
const ZERO = /^€ ?[-–—−]$/;

/** What the cells of one table have in common. */
export interface TableCells {
  readonly isRepeated: boolean;
  /** The unit that stands over the table. */
  readonly unit?: string;
}

/** The cells of a table by row and column, blanks included, in reading order. */
export function cellsOf(
  face: Face,
  columns: readonly ColumnSeen[],
  rows: readonly RowSeen[],
  { isRepeated, unit }: TableCells,
): readonly StandingCell[] {
  const texts = rows
    .flatMap(({ line }) => columns.map(({ place }) => face.at(line, place)))
    .filter((one) => typeof one === 'string');
  const decimal = decimalOf(texts);
  const units = new Map(columns.map(({ column, place, text }) => [place, unitOfColumn(column, text, unit)]));
  const inPercents = new Set(columns.filter((seen) => isOfHundred(face, seen, rows)).map(({ place }) => place));
  return rows.flatMap(({ id, line, row }) => {
    const isTitle = row === null && columns.filter(({ place }) => face.at(line, place) !== null).length < 2;
    const isOfTotal = id.startsWith('subtotal-'); // a line that the city added: it owes no answer
    return columns.map(({ column, place }): StandingCell => {
      const written = face.at(line, place);
      const isFormula =
        formulaAt(face.sheet, ...(face.isSideways ? ([place, line] as const) : ([line, place] as const))) !== null;
      const look = { decimal, unit: units.get(place) ?? null, code: face.formatAt(line, place)?.code };
      const figure = figureOf(written, column, inPercents.has(place), look);
      return {
        row: id,
        column: column.id,
        address: addressOf(line, place),
        written,
        ...figure,
        ...(isFormula && { isFormula: true }),
        ...(!isTitle &&
          !isOfTotal &&
          !isLeft(written, column) &&
          isWanted(column, row, isRepeated) && { isRequired: true }),
      };
    });
  });
}

/**
 * Blank by design: a line that people fill as they like, a part of a total, sinks, a row that the city added to those of the template.
 * Where rows repeat, each is one of the template's.
 */
function isWanted({ id, isRequired }: Column, row: TableRow | null, isRepeated: boolean): boolean {
  if (row === null) return isRepeated && isRequired === true;
  if (row.isFree === true || row.isSink === true || row.computed !== undefined) return false;
  return row.required?.includes(id) === true || (isRequired === true && row.only?.length !== 0);
}

/** What the template prints for the city to replace: told by a rule of its own, and asked for by no other. */
const isLeft = (written: CellValue, { placeholder }: Column): boolean =>
  typeof written === 'string' && isTemplateText(written, placeholder);

/** Shares written as 64 for 64 %: a column tells it, not a cell. */
function isOfHundred(face: Face, { column, place }: ColumnSeen, rows: readonly RowSeen[]): boolean {
  if (column.kind !== 'share') return false;
  return rows.some(({ line }) => {
    const written = face.at(line, place);
    const value = typeof written === 'string' ? bareNumber(written) : written;
    return typeof value === 'number' && face.formatAt(line, place)?.kind !== 'percent' && Math.abs(value) > MOST_SHARE;
  });
}

/** `80` typed as a text: a number without sign of percentage. */
const bareNumber = (text: string): number | null => {
  const read = readNumber(text);
  return read.kind === 'number' && read.unit === undefined ? read.value : null;
};

/** What tells how the texts and the numbers of a column are read. */
interface Look {
  readonly decimal: DecimalSign | undefined;
  readonly unit: string | null;
  readonly code: string | undefined;
}

function figureOf(
  written: CellValue,
  { kind, placeholder }: Column,
  isOfHundreds: boolean,
  { decimal, unit, code }: Look,
): Pick<StandingCell, 'value' | 'numberFormat' | 'ownUnit'> {
  if (written === null) return { value: null };
  if (isError(written)) return { value: written.error };
  if (typeof written === 'boolean') return { value: `${written}` };
  if (typeof written === 'number') {
    return isOfHundreds
      ? { value: over100(written) }
      : { value: written, ...(code !== undefined && code !== 'General' && { numberFormat: code }) };
  }
  const text = onOneLine(written);
  if (isTemplateText(text, placeholder)) return { value: null }; // a blank (CCC-008)
  if (kind === 'text') return { value: text };
  if (ZERO.test(text)) return { value: 0 };
  if (isMalformed(text)) return { value: text }; // CCC-007: to be asked, never guessed
  const read = readNumber(text, decimal);
  if (read.kind === 'ambiguous')
    return { value: kind === 'share' ? over100(read.readings[0]) : Math.max(...read.readings) };
  if (read.kind !== 'number') return { value: text };
  if (read.unit === '%') return { value: over100(read.value), numberFormat: `0${decimalsIn(text)}%` };
  if (kind === 'amount' && read.unit !== undefined) return inUnitOf(unit, read.value, read.unit, text);
  if (kind === 'money' && read.unit !== undefined) return inMoneyOf(unit, read.value, read.unit, text);
  return { value: kind === 'share' && isOfHundreds ? over100(read.value) : read.value };
}

/** `6,00 %` → `.00`: the digits that people typed say how far a share is rounded, zeros as well. */
const decimalsIn = (text: string): string =>
  (/\d[.,](\d+) ?%/.exec(text)?.[1] ?? '').replace(/^(?=\d)/, '.').replace(/\d/g, '0');

/** The decimal sign of a table; commas between groups of three, cell after cell, are no decimals, whatever one cell says. */
function decimalOf(texts: readonly string[]): DecimalSign | undefined {
  const grouped = texts.filter((text) => GROUPED.test(text)).length;
  const sign = decimalIn(texts.filter((text) => !isMalformed(text))) ?? undefined;
  return sign === 'comma' && grouped > 2 && grouped * 2 > texts.length ? 'point' : sign;
}

/** `12.3` → 0.123, without the noise of a division. */
const over100 = (value: number): number => Number(`${value}e-2`);
