import { type Box, columnNumber } from '../../../domain/cell';

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The block that a `ref` attribute names, whichever corner comes first; `null` for anything else. */
export function boxIn(reference: string): Box | null {
  const [, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = REFERENCE.exec(reference) ?? [];
  if (letters === '') return null;
  const [col, row, otherCol, otherRow] = [
    columnNumber(letters),
    Number(digits) - 1,
    columnNumber(otherLetters),
    Number(otherDigits) - 1,
  ];
  if (Math.min(row, otherRow) < 0 || Math.max(row, otherRow) >= 1_048_576 || Math.max(col, otherCol) >= 16_384)
    return null;
  return {
    top: Math.min(row, otherRow),
    left: Math.min(col, otherCol),
    bottom: Math.max(row, otherRow),
    right: Math.max(col, otherCol),
  };
}
