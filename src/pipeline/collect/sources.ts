import { addressOf, type CellAt } from '../../domain/cell';
import type { Source } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Spot } from '../../domain/recognition';
import { formulaAt, type Sheet, valueAt } from '../../domain/workbook';
import { writtenText } from '../reading/writtenText';

/** The source of a figure: in the first workbook when the sheet is a copy, with the cell here. */
export function sourceOf(sheet: Sheet, { row, col }: Spot): Source {
  const value = valueAt(sheet, row, col);
  const here: CellAt = { sheet: sheet.name, address: addressOf(row, col) };
  const { copyOf } = sheet;
  return {
    ...(copyOf !== undefined && { file: copyOf.file }),
    sheet: copyOf?.sheet ?? here.sheet,
    address: here.address,
    text: writtenText(value),
    ...(copyOf !== undefined && { copy: here }),
    ...(typeof value === 'number' && { isLive: true }),
  };
}

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
