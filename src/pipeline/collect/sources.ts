import { addressOf } from '../../domain/cell';
import type { Source } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Spot } from '../../domain/recognition';
import { formatAt, formulaAt, type Sheet, valueAt, type Workbook } from '../../domain/workbook';
import { shownDay } from '../reading/date';
import { writtenText } from '../reading/writtenText';

/** A cell's text to be quoted: a date and a percentage as people see them, not as the number that the cell holds. */
export function quotedText(workbook: Workbook, sheet: Sheet, { row, col }: Spot): string {
  const value = valueAt(sheet, row, col);
  if (typeof value !== 'number') return writtenText(value);
  const { kind } = formatAt(workbook, sheet, row, col);
  if (kind === 'date') return shownDay(value, workbook.isDate1904);
  return kind === 'percent' ? `${Number((value * 100).toPrecision(SURE_DIGITS))} %` : writtenText(value);
}

/** Digits that a double holds for sure: what comes after them is the noise of a product. */
const SURE_DIGITS = 15;

/** The source of a figure: in the first workbook when the sheet is a copy, with the cell here. */
export function sourceOf(sheet: Sheet, { row, col }: Spot): Source {
  const value = valueAt(sheet, row, col);
  const address = addressOf(row, col);
  const { copyOf } = sheet;
  const formula = formulaAt(sheet, row, col);
  const isLinked = formula !== null && OTHER_WORKBOOK.test(formula);
  const text = writtenText(value);
  if (copyOf === undefined && !isLinked) {
    return typeof value === 'number'
      ? { sheet: sheet.name, address, text, isLive: true }
      : { sheet: sheet.name, address, text };
  }
  return {
    ...(copyOf !== undefined && { file: copyOf.file }),
    sheet: copyOf?.sheet ?? sheet.name,
    address,
    text,
    ...(copyOf !== undefined && { copy: { sheet: sheet.name, address } }),
    ...(typeof value === 'number' && { isLive: true }),
    ...(isLinked && { isLinked: true }),
  };
}

/** A reference to another workbook: `[1]Bilan!C4`, `'C:\Bilans\[Bilan 2018.xlsx]GES'!C5`; a column of a structured table is none. */
const OTHER_WORKBOOK = /\[[^[\]]+\](?:[\p{L}\d_.]*|[^[\]']*')!/u;

/** A formula without a stored result: nothing was computed, so nothing is known. */
export const isUncomputed = (sheet: Sheet, { row, col }: Spot): boolean =>
  valueAt(sheet, row, col) === null && formulaAt(sheet, row, col) !== null;

/** A formula that takes its figure from another sheet: that sheet is the source, this one a copy. */
export const refersElsewhere = (sheet: Sheet, { row, col }: Spot): boolean =>
  formulaAt(sheet, row, col)?.includes('!') ?? false;

/** Who made the figure, as a cell of its row says: the authority itself is nobody else. */
export function producerAt(sheet: Sheet, { row, col }: Spot): string | undefined {
  const text = writtenText(valueAt(sheet, row, col)).trim();
  return text === '' || /^(?:la )?collectivite|^saisie|^import/.test(plain(text)) ? undefined : text.slice(0, 120);
}
