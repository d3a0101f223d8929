import { onOneLine } from '../../domain/label';
import type { Spot } from '../../domain/recognition';
import { type Sheet, valueAt } from '../../domain/workbook';
import { writtenText } from '../reading/writtenText';

/** The text of a cell without its line breaks; empty where there is none. */
export const oneLineAt = (sheet: Sheet, { row, col }: Spot): string => onOneLine(writtenText(valueAt(sheet, row, col)));
